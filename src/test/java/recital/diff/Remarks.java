package recital.diff;

import java.util.stream.Collectors;
import recital.report.phrases.FactPhrases;

/** What a reader is told of findings. */
final class Remarks {

    private Remarks() {}

    static String of(Finding finding) {
        return FactPhrases.of(finding.fact());
    }

    /** All that is told of an edit; empty where nothing is. */
    static String of(Edit edit) {
        return edit.findings().stream()
                .map(Remarks::of)
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
