package recital.diff;

import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.AnnotationType;
import recital.reading.TextReading;

/** The title of a report, or of a resolution that is cited, where its document tells none. */
final class Titles {

    private final NameWords names;
    private final Set<String> beforeSubjects;
    private final Set<String> conjunctions;
    private final Set<String> articles;
    private final Set<String> reports;

    Titles(Lexicon lexicon) {
        names = new NameWords(lexicon);
        beforeSubjects = lexicon.words(WordList.BEFORE_SUBJECT_OF_REPORT);
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        articles = lexicon.words(WordList.ARTICLES);
        reports = lexicon.words(WordList.REPORT_NAMES);
    }

    /** Whether a side is no more than such a title. */
    boolean isTitle(EditSide side) {
        return !side.isEmpty() && !tellsHow(side) && (isTitleOfReport(side) || isTitleOfCited(side));
    }

    /** "On a voluntary basis", "on a regular basis" are no titles. */
    private static boolean tellsHow(EditSide side) {
        int start = side.tokens().get(0).start();
        return side.reading().get(AnnotationType.CUE).stream()
                .anyMatch(cue -> cue.start() == start && !cue.namesSomebody());
    }

    /** "On wells and springs" behind "the report of the Secretary-General", where nothing more is said of the report. */
    private boolean isTitleOfReport(EditSide side) {
        TextReading text = side.reading();
        String next = text.word(side.to());
        boolean ends = next.isEmpty()
                || next.equals(";")
                || next.equals(",")
                || next.equals(".")
                || conjunctions.contains(next) && articles.contains(text.word(side.to() + 1));
        if (!beforeSubjects.contains(text.word(side.from()))
                || !ends
                || side.tokens().stream().anyMatch(token -> token.kind() == TokenKind.PUNCTUATION)) {
            return false;
        }
        int before = side.from() - 1;
        while (before >= 0 && names.isInName(text.word(before)) && !reports.contains(text.word(before))) {
            before--;
        }
        return before >= 0 && reports.contains(text.word(before)) && before < side.from() - 1;
    }

    /** "On the wells of the north" behind "its resolution 70/5 of 3 May 2029". */
    private boolean isTitleOfCited(EditSide side) {
        TextReading text = side.reading();
        String next = text.word(side.to());
        if (!beforeSubjects.contains(text.word(side.from()))
                || !next.equals(";") && !next.equals(",")
                || side.tokens().stream().anyMatch(token -> switch (token.kind()) {
                    case SYMBOL, LINE_BREAK -> true;
                    case PUNCTUATION -> !isLast(text, side.to()) || !token.isComma();
                    case WORD, NUMBER, ORDINAL, DATE, YEAR -> false;
                })
                || hasAct(side)) {
            return false;
        }
        int before = side.from() - 1;
        while (before >= 0
                && (text.token(before).kind() == TokenKind.DATE || names.isInName(text.word(before)))
                && text.token(before).kind() != TokenKind.SYMBOL) {
            before--;
        }
        return before >= 0 && text.token(before).kind() == TokenKind.SYMBOL;
    }

    private static boolean isLast(TextReading text, int index) {
        return index + 1 == text.tokens().size();
    }

    /** Whether a clause of its own begins in a side: "on wells, and welcomes the springs". */
    private static boolean hasAct(EditSide side) {
        int start = side.tokens().get(0).start();
        int end = side.tokens().get(side.tokens().size() - 1).end();
        return side.reading().get(AnnotationType.VERB).stream()
                .anyMatch(act -> act.verbStart() >= start && act.verbStart() < end);
    }
}
