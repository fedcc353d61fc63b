package recital.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Labels;
import recital.source.ParagraphStream.Piece;
import recital.text.ParagraphLabels;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelledText;

/** Tells the label of a piece, which the format knows or with which the text begins. */
final class PieceLabels {

    /** "16.", and not "3.10.", which rules have. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}\\.?");

    private static final Pattern BARE_NUMBER = Pattern.compile("(?<number>\\d{1,3}),?\\s+");
    private static final Pattern STOP_OF_LABEL = Pattern.compile("\\.\\s+");
    private static final Pattern COLON = Pattern.compile("[:\uff1a]\\s*$");

    private final DocumentPhrases phrases;

    PieceLabels(DocumentPhrases phrases) {
        this.phrases = phrases;
    }

    /** A piece with its label in the form that gives names in every language, where the language has forms of its own. */
    Piece told(Piece piece) {
        return switch (piece.role()) {
            case OPERATIVE, POINT, ANNEXED, TEXT, TOP_OF_PAGE, HEADING, HEADING_BY_STYLE, HEADING_BY_PLACE ->
                inLatin(piece);
            case MASTHEAD, PREAMBULAR, CLOSING, NOTE, MARGIN, PAGE_FRAME, TABLE -> piece;
        };
    }

    private Piece inLatin(Piece piece) {
        Labels labels = phrases.lexicon().labels();
        LabelledText told = piece.label().isEmpty()
                ? labels.first(piece.text()).orElseGet(() -> sectionAlone(labels, piece.text()))
                : withoutStop(labels.latin(piece.label()), piece.text());
        boolean same = told.label().equals(piece.label()) && told.length() == 0;
        return same || piece.cell().isPresent() ? piece : labelled(piece, told);
    }

    /** The numeral of a section that stands alone is its own heading. */
    private static LabelledText sectionAlone(Labels labels, String text) {
        String latin = labels.latin(text);
        return new LabelledText(ParagraphLabels.isSectionAlone(latin) && !latin.equals(text) ? latin : "", text, 0);
    }

    /** The stop behind a label, which a format may have with the words. */
    private static LabelledText withoutStop(String label, String text) {
        Matcher stop = STOP_OF_LABEL.matcher(text);
        int length = stop.lookingAt() ? stop.end() : 0;
        return new LabelledText(label, text.substring(length), length);
    }

    /** What the format tells, or what the text begins with; may be empty. */
    static String label(Piece piece) {
        return piece.label().isEmpty()
                ? PrintedLabel.first(piece.text()).map(LabelledText::label).orElse("")
                : piece.label();
    }

    /** A piece apart from the label with which its text begins, unless the format tells one. */
    static Piece apart(Piece piece) {
        return piece.label().isEmpty()
                ? PrintedLabel.first(piece.text())
                        .map(told -> labelled(piece, told))
                        .orElse(piece)
                : piece;
    }

    /** Whether a label is the number of a paragraph. */
    static boolean isCount(String label) {
        return COUNT.matcher(label).matches();
    }

    /** "Decides:", where the first number is next. */
    static boolean introducesFirst(Piece piece, String nextLabel) {
        return isBare(piece)
                && COLON.matcher(piece.text()).find()
                && isCount(nextLabel)
                && PrintedLabel.of(nextLabel).count() == 1;
    }

    /**
     * A piece apart from a number behind which the stop is missing: "4 Calls upon", "16, Invites"; or from one that is all of
     * it, whose words or points come behind it.
     *
     * <p>rule: it has to be the next, and an operative verb to follow it.
     *
     * @param last the number before
     */
    Piece withBareNumber(Piece piece, int last) {
        String text = piece.text();
        if (!isBare(piece)) {
            return piece;
        }
        // A number of a page has no stop.
        if (text.endsWith(".") && isCount(text) && PrintedLabel.of(text).count() == last + 1) {
            return labelled(piece, new LabelledText(text, "", text.length()));
        }
        Matcher bare = BARE_NUMBER.matcher(text);
        boolean numbered = bare.lookingAt()
                && Integer.parseInt(bare.group("number")) == last + 1
                && phrases.beginsOperative(text.substring(bare.end()));
        return numbered
                ? labelled(piece, new LabelledText(bare.group("number"), text.substring(bare.end()), bare.end()))
                : piece;
    }

    /** Whether the format tells no label of a piece, which is no cell of a table either. */
    static boolean isBare(Piece piece) {
        return piece.label().isEmpty() && piece.cell().isEmpty();
    }

    private static Piece labelled(Piece piece, LabelledText told) {
        return new Piece(
                piece.role(),
                told.label(),
                piece.depth(),
                told.words(),
                piece.source(),
                NumberedParagraph.moved(piece.marks(), -told.length()),
                piece.raised(),
                piece.page(),
                piece.line(),
                piece.cell());
    }
}
