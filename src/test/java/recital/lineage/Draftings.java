package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;

/** Makes the drafting histories of tests. */
public final class Draftings {

    private Draftings() {}

    /** The history of documents in their order. */
    public static DraftingHistory of(Resolution... documents) {
        List<ResolutionDiff> diffs = new ArrayList<>();
        for (int i = 1; i < documents.length; i++) {
            diffs.add(new Differ().diff(new Aligner().align(documents[i - 1], documents[i])));
        }
        return DraftingHistory.of(diffs);
    }

    /** The history of the documents of some years. */
    public static DraftingHistory of(Years years) {
        return of(years.documents().toArray(Resolution[]::new));
    }
}
