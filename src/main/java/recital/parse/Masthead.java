package recital.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Dates;
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

    private static final Pattern NUMBER_AND_TITLE = Pattern.compile("(\\d{1,4}/\\d{1,4})\\.\\s*(.*)");
    private static final Pattern PART_LETTER = Pattern.compile("([A-Z])\\s?(\\d{1,2})?");
    /** What stands over the title of a draft: "Burundi: draft resolution", "Draft resolution submitted by ...". */
    private static final Pattern DRAFT = Pattern.compile("(?i)\\bdraft resolution\\b");

    /** What is no title though it stands last. */
    private static final Pattern UNTITLED = Pattern.compile("\\[.*|.*\\bDistr\\..*|[A-Z]/\\S+|.* draft resolution");

    private static final Pattern GAP = Pattern.compile("[\\t\\u00a0]+");
    private static final Pattern ADOPTED = Pattern.compile("\\bon (\\d{1,2} [A-Z][a-z]+ \\d{4})");
    private static final Pattern SESSION = Pattern.compile("([A-Z][a-z]+(?:-[a-z]+)?) session");
    private static final Pattern AGENDA_ITEM = Pattern.compile("Agenda items? (.+)");

    /** Reads lines that show something, every space in them a plain one. */
    static Masthead read(List<String> lines) {
        List<String> title = new ArrayList<>();
        String number = "";
        String letter = "";
        String mark = "";
        boolean draft = false;
        String adoption = "";
        OptionalInt session = OptionalInt.empty();
        Optional<String> agendaItem = Optional.empty();
        Optional<Symbol> symbol = Optional.empty();
        for (String text : lines) {
            if (LinePatterns.FORMULA.matcher(text).matches()) {
                continue;
            }
            Matcher start = NUMBER_AND_TITLE.matcher(text);
            Matcher part = PART_LETTER.matcher(text);
            if (number.isEmpty() && start.matches()) {
                number = start.group(1);
                addUnlessEmpty(title, start.group(2));
            } else if (!number.isEmpty() && letter.isEmpty() && part.matches()) {
                letter = part.group(1);
                mark = part.group(2) == null ? "" : part.group(2);
            } else if (!number.isEmpty()) {
                title.add(text);
            } else if (DRAFT.matcher(text).find()) {
                draft = true;
                title.clear();
            } else if (draft && Symbol.parse(text).isEmpty()) {
                title.add(text);
            } else if (text.startsWith("Resolution adopted by") || !adoption.isEmpty()) {
                adoption += " " + text;
            } else if (agendaItem.isEmpty() && AGENDA_ITEM.matcher(text).matches()) {
                agendaItem = Optional.of(text.replaceFirst("Agenda items? ", ""));
            } else if (session.isEmpty() && SESSION.matcher(text).matches()) {
                session = recital.language.Lexicon.of(recital.model.Language.ENGLISH).ordinals().number(text.replace(" session", ""));
            } else if (symbol.isEmpty() && text.indexOf('/') > 0) {
                symbol = Symbol.parse(text).filter(s -> s.isResolution() || s.isDraft());
            }
        }
        if (symbol.isEmpty() && !number.isEmpty()) {
            symbol = Symbol.parse(number + (letter.isEmpty() ? "" : " " + letter));
        }
        return new Masthead(symbol, String.join(" ", title), mark, adoptionDate(adoption), session, agendaItem);
    }

    /** Reads the pieces that stand before the body of a document. */
    static Masthead of(List<Piece> front) {
        Masthead read = read(front.stream()
                .flatMap(piece -> piece.source().lines())
                .map(line -> Row.shown(GAP.matcher(line).replaceAll(" ")))
                .filter(line -> !line.isEmpty())
                .toList());
        return read.title.isEmpty() ? read.withTitle(lastLine(front)) : read;
    }

    /** A draft has its title right before the formula, without a number. */
    private static String lastLine(List<Piece> front) {
        for (int i = front.size() - 1; i >= 0; i--) {
            String text = front.get(i).text();
            if (!LinePatterns.FORMULA.matcher(text).matches()) {
                return UNTITLED.matcher(text).matches() ? "" : text;
            }
        }
        return "";
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
        return new Description(symbol.or(() -> elsewhere).map(Symbol::value), title, adopted, session, agendaItem);
    }

    private static void addUnlessEmpty(List<String> title, String text) {
        if (!text.isBlank()) {
            title.add(text.strip());
        }
    }

    private static Optional<LocalDate> adoptionDate(String sentence) {
        Matcher matcher = ADOPTED.matcher(sentence);
        return matcher.find() ? recital.language.Lexicon.of(recital.model.Language.ENGLISH).dates().parse(matcher.group(1)) : Optional.empty();
    }
}
