package recital.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Organ;
import recital.model.Symbol;
import recital.source.ParagraphStream.Description;
import recital.source.ParagraphStream.Piece;

/**
 * What the lines before the first recital say of the document.
 *
 * @param symbol the document's symbol
 * @param title joined, not yet mended, without the number before it
 * @param titleMark the mark of a note to the title; empty where there is none
 * @param adopted the date in "Resolution adopted by the General Assembly on ..."
 * @param session the session in words, as a number
 * @param agendaItem the agenda item
 */
record Masthead(
        Optional<Symbol> symbol,
        String title,
        String titleMark,
        Optional<LocalDate> adopted,
        OptionalInt session,
        Optional<String> agendaItem) {

    /** "77/900 A-B" is a document with several parts, and none of them. */
    private static final Pattern SEVERAL_PARTS = Pattern.compile("(\\d) ?\\p{Lu} ?\\p{Pd} ?\\p{Lu}$");

    private static final Pattern PART_LETTER = Pattern.compile("([A-Z])\\s?(\\d{1,2})?");
    private static final Pattern FIRST_PART = Pattern.compile("[A\u0410](?![\\p{L}\\p{N}'\u2019])");
    /** No sentence of adoption has so many characters. */
    private static final int LONGEST_ADOPTION = 2_000;

    private static final Pattern GAP = Pattern.compile("[\\t\\u00a0]+");

    /** Reads lines that show something, every space in them a plain one. */
    static Masthead read(List<String> lines, DocumentPhrases phrases) {
        Lexicon lexicon = phrases.lexicon();
        List<String> title = new ArrayList<>();
        String number = "";
        String letter = "";
        String mark = "";
        boolean draft = false;
        boolean several =
                lines.stream().anyMatch(line -> SEVERAL_PARTS.matcher(line).find());
        String adoption = "";
        OptionalInt session = OptionalInt.empty();
        Optional<String> agendaItem = Optional.empty();
        Optional<Symbol> symbol = Optional.empty();
        Optional<Symbol> ofCouncil = Optional.empty();
        for (String text : lines) {
            if (number.isEmpty() ? phrases.isFormula(text) : phrases.isFormulaBehindTitle(text)) {
                continue;
            }
            if (several && !number.isEmpty() && FIRST_PART.matcher(text).lookingAt()) {
                // What follows is the title of the first of them.
                break;
            }
            Matcher start = lexicon.pattern(PhrasePattern.NUMBERED_TITLE).matcher(text);
            Matcher part = PART_LETTER.matcher(text);
            Matcher item = lexicon.pattern(PhrasePattern.AGENDA_ITEM_LINE).matcher(text);
            Optional<Symbol> council = phrases.councilNumber(text);
            Optional<Symbol> besideName = besideName(text, lexicon);
            Matcher ordinal = lexicon.pattern(PhrasePattern.SESSION_LINE).matcher(text);
            if (symbol.isEmpty() && besideName.isPresent()) {
                symbol = besideName.filter(Symbol::isText);
                ofCouncil = besideName.filter(Symbol::isCouncilDocument);
            } else if (number.isEmpty() && start.matches()) {
                number = start.group(1);
                addUnlessEmpty(title, start.group(2));
            } else if (!number.isEmpty() && letter.isEmpty() && part.matches()) {
                letter = part.group(1);
                mark = part.group(2) == null ? "" : part.group(2);
            } else if (!number.isEmpty()) {
                title.add(text);
            } else if (lexicon.pattern(PhrasePattern.DRAFT_LINE).matcher(text).find()) {
                draft = true;
                title.clear();
            } else if (draft && Symbol.parse(text).isEmpty()) {
                title.add(text);
            } else if (phrases.beginsAdoption(text) || !adoption.isEmpty()) {
                adoption = adoption.length() > LONGEST_ADOPTION ? adoption : adoption + " " + text;
            } else if (agendaItem.isEmpty() && item.matches()) {
                agendaItem = Optional.of(item.group(1));
            } else if (session.isEmpty() && ordinal.matches()) {
                session = lexicon.ordinals().number(ordinal.group(1));
            } else if (symbol.isEmpty() && council.isPresent()) {
                // Early ones have their date in the same line.
                symbol = council;
                adoption = adoptionDate(text, lexicon).isPresent() ? " " + text : "";
            } else if (symbol.isEmpty() && text.indexOf('/') > 0) {
                Optional<Symbol> alone = Symbol.parse(text);
                symbol = alone.filter(Symbol::isText);
                ofCouncil = ofCouncil.isPresent() ? ofCouncil : alone.filter(Symbol::isCouncilDocument);
            }
        }
        if (symbol.isEmpty() && draft) {
            symbol = ofCouncil;
        }
        if (symbol.isEmpty() && !number.isEmpty()) {
            symbol = numbered(number + (letter.isEmpty() ? "" : " " + letter), adoption, phrases);
        }
        return new Masthead(
                symbol, String.join(" ", title), mark, adoptionDate(adoption, lexicon), session, agendaItem);
    }

    /** "United Nations A/RES/72/200", with the star of a document that was issued anew; a title has the name too. */
    private static Optional<Symbol> besideName(String text, Lexicon lexicon) {
        Matcher organization = lexicon.pattern(PhrasePattern.ORGANIZATION_LINE).matcher(text);
        return organization.matches()
                ? Symbol.parse(organization.group(1)).filter(symbol -> symbol.isText() || symbol.isDraft())
                : Optional.empty();
    }

    /** What the Human Rights Council adopts has numbers of the Assembly's form; only the sentence of adoption tells. */
    private static Optional<Symbol> numbered(String number, String adoption, DocumentPhrases phrases) {
        Matcher adopted = phrases.lexicon().pattern(PhrasePattern.ADOPTION_LINE).matcher(adoption.strip());
        if (!phrases.organ(adoption).equals(Optional.of(Organ.HUMAN_RIGHTS_COUNCIL)) || !adopted.lookingAt()) {
            return Symbol.parse(number);
        }
        String kind = adopted.group(1) == null ? "/RES/" : "/DEC/";
        return Symbol.parse(Organ.HUMAN_RIGHTS_COUNCIL.code() + kind + number);
    }

    /** Reads the pieces that stand before the body of a document. */
    static Masthead of(List<Piece> front, DocumentPhrases phrases) {
        List<String> lines = front.stream()
                .flatMap(piece -> isBeforeTitle(piece, front, phrases)
                        ? Stream.of(piece.text())
                        : piece.source().lines())
                .map(line -> TextRow.shown(GAP.matcher(line).replaceAll(" ")))
                .filter(line -> !line.isEmpty())
                .toList();
        Masthead read = read(lines, phrases);
        return read.title.isEmpty() ? read.withTitle(lastLine(front, phrases)) : read;
    }

    /** "Draft resolution submitted by the Chair of the Committee, Ann Mason (Wells)", of which no line begins the title. */
    private static boolean isBeforeTitle(Piece piece, List<Piece> front, DocumentPhrases phrases) {
        Pattern draft = phrases.lexicon().pattern(PhrasePattern.DRAFT_LINE);
        return draft.matcher(piece.text()).lookingAt()
                && front.subList(front.indexOf(piece) + 1, front.size()).stream()
                        .anyMatch(next -> !phrases.isFormula(next.text()));
    }

    /** A draft has its title right before the formula, without a number; of the sentence of adoption no line is one. */
    private static String lastLine(List<Piece> front, DocumentPhrases phrases) {
        Pattern untitled = phrases.lexicon().pattern(PhrasePattern.UNTITLED_LINE);
        Pattern item = phrases.lexicon().pattern(PhrasePattern.AGENDA_ITEM_LINE);
        Pattern stage = phrases.lexicon().pattern(PhrasePattern.STAGE_LINE);
        String adoption = "";
        String last = "";
        for (Piece piece : front) {
            String text = piece.text();
            if (phrases.isFormula(text) || stage.matcher(text).matches()) {
                continue;
            }
            boolean begins = phrases.beginsAdoption(text);
            boolean goesOn = !adoption.isEmpty()
                    && adoption.length() <= LONGEST_ADOPTION
                    && adoptionDate(adoption, phrases.lexicon()).isEmpty();
            adoption = begins || goesOn ? adoption + " " + text : adoption;
            boolean ends = goesOn && adoptionDate(adoption, phrases.lexicon()).isPresent();
            boolean titled = !begins
                    && !ends
                    && phrases.lexicon().dates().parse(text).isEmpty()
                    && phrases.councilNumber(text).isEmpty()
                    && Symbol.parse(text).isEmpty()
                    && !item.matcher(text).matches()
                    && !untitled.matcher(text).matches();
            last = titled ? text : "";
        }
        return last;
    }

    Masthead withTitle(String other) {
        return new Masthead(symbol, other, titleMark, adopted, session, agendaItem);
    }

    /**
     * The same as what the document says of itself.
     *
     * @param elsewhere the symbol where the masthead has none
     */
    Description description(Optional<Symbol> elsewhere) {
        return new Description(
                symbol.or(() -> elsewhere).map(Symbol::value), title, adopted, session, agendaItem, Optional.empty());
    }

    /** What a file says of itself, with what its masthead alone tells; the sentence of adoption is no title. */
    Description completed(Description told, DocumentPhrases phrases) {
        Optional<String> whole =
                told.symbol().map(name -> SEVERAL_PARTS.matcher(name).replaceFirst("$1"));
        boolean named = whole.flatMap(Symbol::parse).isPresent();
        return new Description(
                named ? whole : symbol.map(Symbol::value).or(told::symbol),
                phrases.isTitle(told.title()) ? told.title() : "",
                told.adopted().or(() -> adopted),
                told.session(),
                told.agendaItem().map(items -> agendaItems(items, phrases)),
                told.language());
    }

    private static String agendaItems(String items, DocumentPhrases phrases) {
        Pattern line = phrases.lexicon().pattern(PhrasePattern.AGENDA_ITEM_LINE);
        return Arrays.stream(items.split("; "))
                .map(item -> {
                    Matcher named = line.matcher(item);
                    return named.matches() ? named.group(1) : item;
                })
                .collect(Collectors.joining("; "));
    }

    private static void addUnlessEmpty(List<String> title, String text) {
        if (!text.isBlank()) {
            title.add(text.strip());
        }
    }

    private static Optional<LocalDate> adoptionDate(String sentence, Lexicon lexicon) {
        Matcher matcher = lexicon.pattern(PhrasePattern.ADOPTED_ON).matcher(sentence);
        return matcher.find() ? lexicon.dates().parse(matcher.group(1)) : Optional.empty();
    }
}
