package recital.source.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import recital.model.Language;
import recital.source.ParagraphStream;

/**
 * What an Akoma Ntoso document says of itself, gathered from its cover, its preface and its conclusions.
 *
 * <p>The first to say something is believed; that of the named kind before others.
 */
final class AknMetadata {

    /** What a date refers to that is the one of adoption. */
    static final String ADOPTION_DATE = "#adoptionDate";

    private String symbol = "";
    /** The dash that parts a title from its number, which the cover has in a line of its own: "78/160 – Wells". */
    private static final Pattern BEHIND_NUMBER = Pattern.compile("^[-\u2010-\u2015\u200e\u200f]+[\\s\u00a0]+");

    private String number = "";
    private String title = "";
    private String otherTitle = "";
    private String session = "";
    private final Set<String> agendaItems = new LinkedHashSet<>();
    private Optional<LocalDate> closingDate = Optional.empty();
    private Optional<LocalDate> recordedDate = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private final Map<String, String> aliases = new HashMap<>();

    /** Takes notice of an element of the front matter or the conclusions. */
    void add(AknText.Element element, String text) {
        switch (element.name()) {
            case "docNumber" -> {
                if (element.refersTo().equals("#symbol")) {
                    symbol = first(symbol, text);
                } else {
                    number = first(number, text);
                }
            }
            case "docTitle" -> {
                if (element.refersTo().equals("#resolutionTitle")) {
                    title = first(title, BEHIND_NUMBER.matcher(text).replaceFirst(""));
                } else {
                    // The cover has one of its own, "Resolution adopted by ..."; the title comes after it.
                    otherTitle = text;
                }
            }
            case "session" -> session = first(session, element.value());
            case "inline" -> {
                if (element.label().equals("agenda item")) {
                    agendaItems.add(text);
                }
            }
            case "docDate" -> {
                // The other date on the cover is that of distribution.
                if (element.refersTo().equals(ADOPTION_DATE)) {
                    closingDate = closingDate.or(() -> date(element.date()));
                }
            }
            default -> {}
        }
    }

    /** Takes notice of a date in the metadata. */
    void addRecordedDate(AknText.Element date) {
        if (date.label().equals("adoption")) {
            recordedDate = recordedDate.or(() -> date(date.date()));
        }
    }

    /** Takes notice of the language in which the file says that it is written. */
    void addLanguage(String tag) {
        language = language.or(() -> Language.ofTag(tag));
    }

    /** Takes notice of a name in the metadata, which serves where nothing that is shown says it. */
    void addAlias(String name, String value) {
        aliases.putIfAbsent(name, value);
    }

    private String alias(String name) {
        return aliases.getOrDefault(name, "");
    }

    private static String first(String known, String found) {
        return known.isEmpty() ? found : known;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            // Where nothing is known the files have the first day of the year 1.
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 1945);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing that may follow in the document can change what it says of itself, but a date. */
    boolean isTold() {
        return !first(symbol, alias("symbol")).isEmpty()
                && !first(title, alias("title")).isEmpty()
                && !first(session, alias("session")).isEmpty();
    }

    ParagraphStream.Description description() {
        String name = first(first(symbol, alias("symbol")), number).replaceFirst("\\.$", "");
        String ofSession = first(session, alias("session"));
        String items = first(String.join("; ", agendaItems), alias("agendaItem"));
        return new ParagraphStream.Description(
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                first(first(title, alias("title")), otherTitle),
                closingDate.or(() -> recordedDate),
                ofSession.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(ofSession)) : OptionalInt.empty(),
                items.isEmpty() ? Optional.empty() : Optional.of(items),
                language);
    }
}
