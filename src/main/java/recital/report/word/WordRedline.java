package recital.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import recital.diff.ResolutionDiff;
import recital.model.Language;
import recital.report.Renderer;
import recital.source.TrackedChanges;

/** Writes the later document as tracked changes on the earlier, once the file has been read back. */
final class WordRedline implements Renderer<ResolutionDiff> {

    private final RedlineOptions options;

    WordRedline(RedlineOptions options) {
        this.options = options;
    }

    @Override
    public void render(ResolutionDiff diff, OutputStream out) throws IOException {
        List<Block> earlier = DocumentBlocks.of(diff.earlier());
        List<Block> later = DocumentBlocks.of(diff.later());
        byte[] file = file(diff, RedlineBuilder.build(diff, earlier, later, options.comments()));
        RedlineProof.check(
                file, TrackedChanges.ORIGINAL, earlier, diff.earlier().name());
        RedlineProof.check(file, TrackedChanges.ACCEPTED, later, diff.later().name());
        out.write(file);
    }

    private byte[] file(ResolutionDiff diff, List<RedlineBlock> redline) throws IOException {
        Revisions revisions = new Revisions(options, diff);
        Footnotes notes = new Footnotes(new NotePairs(diff), revisions);
        Language language = diff.later().language();
        DocumentWriter document = new DocumentWriter(language, revisions, notes);
        String title = diff.earlier().name() + " \u2192 " + diff.later().name() + ": "
                + diff.later().title();
        return new DocxArchive(language)
                .add("docProps/core.xml", CoreProperties.part(title))
                .add("word/document.xml", document.part(redline))
                .add("word/footnotes.xml", notes.part())
                .add("word/comments.xml", document.comments())
                .bytes();
    }
}
