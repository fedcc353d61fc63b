package recital.report.phrases;

import recital.language.Lexicon;
import recital.language.Opening;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

/** What is set in italics at the beginning of a paragraph. */
public final class ParagraphOpening {

    private ParagraphOpening() {}

    /** The verb or formula with which a recital or operative paragraph opens; empty where there is none. */
    public static String of(Paragraph paragraph, Lexicon lexicon) {
        ParagraphId id = paragraph.id();
        boolean opens = paragraph.cell().isEmpty()
                && !id.isPoint()
                && (id.part() == Part.PREAMBLE || id.part() == Part.OPERATIVE);
        return opens
                ? lexicon.opening(paragraph.text(), id.part())
                        .map(Opening::text)
                        .filter(paragraph.text()::startsWith)
                        .orElse("")
                : "";
    }
}
