package recital.search.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.diff.PlacedNotes;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/** Sets slips into the citations of resolutions of a text, in its paragraphs and its notes. */
final class CitationSlips {

    private static final Set<CheckRule> RULES = Set.of(
            CheckRule.CITATION_DATE,
            CheckRule.CITATION_TITLE,
            CheckRule.CITATION_NUMBER,
            CheckRule.NEWER_RESOLUTION,
            CheckRule.UNKNOWN_RESOLUTION);

    private static final Pattern CITED =
            Pattern.compile("(?<![\\d/.-])(\\d\\d)/(\\d{1,3})(?!/|\\d)( of (\\d{1,2}) (\\p{L}+) (\\d{4}))?");

    private static final Pattern NAMED = Pattern.compile("^,? (?:on|entitled|in which|by which|containing)\\b");

    private final Resolution document;
    private final CheckedCollection collection;
    private final CheckedDraft checked;
    private final Random random;

    CitationSlips(Resolution document, CheckedCollection collection, Random random) {
        this.document = document;
        this.collection = collection;
        this.random = random;
        checked = new CheckedDraft(document, collection);
    }

    /** What is amiss. */
    enum Kind {
        NEIGHBOUR_IN_SERIES,
        SESSION,
        NUMBER_OF_NAMED,
        DATE
    }

    /** A text with a slip: what it cites there, and what was cited before. */
    record Slip(Kind kind, Symbol cited, String was, String now, ParagraphId paragraph, Resolution text) {}

    Optional<Slip> slip(Kind kind) {
        List<Slip> all = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            in(
                            paragraph.text(),
                            kind,
                            paragraph,
                            text -> document.withParagraphs(document.paragraphs().stream()
                                    .map(one -> one.equals(paragraph) ? DraftEditor.retold(one, one.id(), text) : one)
                                    .toList()))
                    .forEach(all::add);
            for (Note note : new PlacedNotes(document).of(List.of(paragraph))) {
                in(note.text(), kind, paragraph, text -> withNote(note, text)).forEach(all::add);
            }
        }
        Collections.shuffle(all, random);
        return all.stream().findFirst();
    }

    private interface Retold {
        Resolution with(String text);
    }

    private List<Slip> in(String text, Kind kind, Paragraph paragraph, Retold retold) {
        Set<Symbol> cited = checked.places().stream()
                .filter(place -> place.paragraph().equals(paragraph.id()))
                .map(CitedPlace::cited)
                .collect(Collectors.toSet());
        boolean inNote = !text.equals(paragraph.text());
        List<Slip> all = new ArrayList<>();
        Matcher found = CITED.matcher(text);
        while (found.find()) {
            Symbol symbol = Symbol.of(found.group(1) + "/" + found.group(2));
            if (!cited.contains(symbol)) {
                continue;
            }
            String behind = text.substring(found.end());
            boolean fits =
                    switch (kind) {
                        case NEIGHBOUR_IN_SERIES -> !inNote && cited.stream().anyMatch(this::isOfSeries);
                        case SESSION -> true;
                        case NUMBER_OF_NAMED -> inNote || NAMED.matcher(behind).find();
                        case DATE -> found.group(3) != null;
                    };
            String now =
                    switch (kind) {
                        case NEIGHBOUR_IN_SERIES, NUMBER_OF_NAMED ->
                            found.group(1) + "/" + otherNumber(found.group(2), kind)
                                    + text.substring(found.end(2), found.end());
                        case SESSION ->
                            otherSession(found.group(1)) + "/" + text.substring(found.start(2), found.end());
                        case DATE ->
                            found.group(3) == null
                                    ? ""
                                    : text.substring(found.start(), found.end(2)) + otherDate(found);
                    };
            if (fits) {
                all.add(new Slip(
                        kind,
                        symbol,
                        found.group(),
                        now,
                        paragraph.id(),
                        retold.with(text.substring(0, found.start()) + now + behind)));
            }
        }
        return all;
    }

    private boolean isOfSeries(Symbol symbol) {
        return collection.series(document).stream()
                .anyMatch(entry -> entry.symbol().equals(symbol));
    }

    private String otherNumber(String number, Kind kind) {
        int value = Integer.parseInt(number);
        if (kind == Kind.NUMBER_OF_NAMED
                && number.length() > 1
                && number.charAt(0) != number.charAt(1)
                && random.nextBoolean()) {
            return "" + number.charAt(1) + number.charAt(0) + number.substring(2);
        }
        return "" + (random.nextBoolean() && value > 1 ? value - 1 : value + 1);
    }

    private String otherSession(String session) {
        int value = Integer.parseInt(session);
        return "" + (random.nextBoolean() ? value - 1 : value + 1);
    }

    private String otherDate(Matcher found) {
        int day = Integer.parseInt(found.group(4));
        int year = Integer.parseInt(found.group(6));
        return switch (random.nextInt(3)) {
            case 0 -> " of " + (day > 1 ? day - 1 : day + 1) + " " + found.group(5) + " " + year;
            case 1 ->
                " of " + Math.min(day, 28) + " " + (found.group(5).equals("December") ? "November" : "December") + " "
                        + year;
            default -> " of " + day + " " + found.group(5) + " " + (random.nextBoolean() ? year - 1 : year + 1);
        };
    }

    private Resolution withNote(Note note, String text) {
        List<Note> notes = document.notes().stream()
                .map(one -> one == note ? new Note(one.mark(), text, one.source()) : one)
                .toList();
        return new Resolution(
                document.name(),
                document.symbol(),
                document.title(),
                document.adopted(),
                document.session(),
                document.agendaItem(),
                document.language(),
                document.edition(),
                document.format(),
                document.masthead(),
                document.paragraphs(),
                notes,
                document.closing(),
                document.furniture(),
                document.notices());
    }

    /** Whether another document of the collection cites what is cited, or it is there itself. */
    boolean canBeTold(Slip slip) {
        return collection.knows(slip.cited())
                || !checked.otherCitations().citing(slip.cited()).isEmpty();
    }

    /** Whether some rule tells of the slip in its paragraph, and did not before. */
    boolean isFound(Slip slip) {
        CheckedDraft after = new CheckedDraft(slip.text(), collection);
        return RULES.stream().anyMatch(rule -> {
            List<CheckFinding> old = DraftChecker.result(rule, checked).findings();
            List<CheckFinding> all = DraftChecker.result(rule, after).findings();
            return all.stream()
                    .filter(finding -> finding.paragraph().equals(Optional.of(slip.paragraph())))
                    .anyMatch(finding -> Collections.frequency(all, finding) > Collections.frequency(old, finding));
        });
    }
}
