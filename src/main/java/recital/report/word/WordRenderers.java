package recital.report.word;

import recital.diff.ResolutionDiff;
import recital.report.Renderer;

/** Hands out what writes Word files. */
public final class WordRenderers {

    private WordRenderers() {}

    /**
     * The later document as tracked changes on the earlier.
     *
     * <p>It fails with a {@link recital.report.RenderException} where the file, read back, would not give both documents.
     */
    public static Renderer<ResolutionDiff> redline(RedlineOptions options) {
        return new WordRedline(options);
    }
}
