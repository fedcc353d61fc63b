package recital.corpus.acquire;

import java.util.List;
import java.util.Objects;
import recital.corpus.catalog.Entry;
import recital.model.Format;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * What came of a document that was brought to a collection.
 *
 * @param outcome what was done with it
 * @param entry the document as the collection now has it
 * @param format the format of what was brought
 * @param preambular how many preambular paragraphs were read in it
 * @param operative how many numbered operative paragraphs, without their points
 * @param notices how many readings were mended or doubted
 * @param remarks what the user should know besides, one line each
 */
public record ImportResult(
        Outcome outcome,
        Entry entry,
        Format format,
        long preambular,
        long operative,
        int notices,
        List<String> remarks) {

    public ImportResult {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(format);
        remarks = List.copyOf(remarks);
    }

    static ImportResult of(Outcome what, Entry entry, Resolution resolution, List<String> remarks) {
        return new ImportResult(
                what,
                entry,
                resolution.format(),
                count(resolution, ParagraphId.Part.PREAMBLE),
                count(resolution, ParagraphId.Part.OPERATIVE),
                resolution.notices().size(),
                remarks);
    }

    private static long count(Resolution resolution, ParagraphId.Part part) {
        return resolution.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.id().part() == part && paragraph.id().isWhole())
                .count();
    }

    /** What was done with a document. */
    public enum Outcome {
        /** The collection had none of this symbol and edition. */
        ADDED,
        /** It stands in the place of another file of the same document. */
        REPLACED,
        /** The collection has this very file. */
        UNCHANGED,
        /** The collection has the document in a form that is better, and keeps that. */
        BETTER_FORM_HELD
    }
}
