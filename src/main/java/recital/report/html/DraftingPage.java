package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import recital.report.html.PairPage.Document;
import recital.report.html.PairPage.Noted;
import recital.report.html.PairPage.Switches;
import recital.report.html.PairPage.Unchanged;
import recital.report.phrases.DraftingPhrases.SummaryLine;

/**
 * What the page of a drafting history shows; every text in it is for people.
 *
 * @param labels what each document is called in its column
 * @param titles the title with which it begins, then its edits in the documents that have another
 * @param notes the notes of no paragraph that changed
 * @param warning what must be said where a text is paraphrased; empty otherwise
 * @param unmarked how many edits of character style are not marked; empty where there are none
 * @param filter by what the rows were chosen, and how many it keeps from view; empty where there is no filter
 */
record DraftingPage(
        PageCode code,
        List<String> labels,
        List<Document> documents,
        List<MarkedText> titles,
        List<Noted> notes,
        String warning,
        List<SummaryLine> summary,
        String unmarked,
        String filter,
        Switches switches,
        List<DraftingSection> sections) {

    void write(Writer out) throws IOException {
        Templates.write("drafting.jte", this, out);
    }

    /** The documents with their years, {@code A/RES/73/218 (2018) → A/RES/74/197 (2019)}. */
    static String heading(List<Document> documents) {
        return documents.stream().map(Document::dated).collect(Collectors.joining(" \u2192 "));
    }

    /** A part of the last document. */
    record DraftingSection(String anchor, String name, List<Item> items) {}

    /**
     * A row, or unchanged paragraphs that follow one another.
     *
     * @param name what it is called
     * @param events what happened to it as a whole; may be empty
     * @param kind what happened, as the style sheet calls it
     * @param significance its weight in a word; empty where nothing changed
     * @param codes what it can be chosen by, with spaces between
     * @param counterparts where what came or went may have come from or gone to
     * @param cells one a document; empty where nothing changed
     * @param steps one a document after the first; empty where nothing changed
     * @param citation of the last document; empty where that lacks it
     * @param unchanged empty where there is a change
     * @param count what stands above the unchanged paragraphs; empty where there is a change
     */
    record Item(
            String anchor,
            String name,
            String events,
            String kind,
            String significance,
            String codes,
            boolean doubtful,
            List<String> counterparts,
            List<Cell> cells,
            List<StepText> steps,
            String citation,
            List<Unchanged> unchanged,
            String count) {

        /** What the style sheet goes by. */
        String classes() {
            return significance.isEmpty() ? kind : kind + " " + significance;
        }
    }

    /** What stands in a document, and what that changed; the ids are empty where it has nothing. */
    record Cell(String label, String ids, String what, List<DraftedText> texts) {}

    /** What a document changed; the texts are empty where it changed nothing. */
    record StepText(String label, String what, List<MarkedText> texts, List<Noted> notes) {}
}
