package recital.report.akn;

import recital.model.Resolution;
import recital.report.Renderer;

/** Hands out what writes Akoma Ntoso. */
public final class AknRenderers {

    private AknRenderers() {}

    /** A document as it was read: masthead, paragraphs, tables, notes, closing and annex. */
    public static Renderer<Resolution> document() {
        return new AknDocument();
    }
}
