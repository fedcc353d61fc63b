package recital.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import recital.diff.ResolutionDiff;
import recital.report.JsonDiff;
import recital.report.MarkdownDiff;
import recital.report.Renderer;
import recital.report.TerminalDiff;
import recital.report.TerminalOptions;
import recital.report.TsvDiff;
import recital.report.UnifiedDiff;
import recital.report.html.HtmlReport;

/** The forms in which a comparison can be had. */
enum DiffFormat {
    TERMINAL,
    JSON,
    TSV,
    HTML,
    MD,
    UNIFIED;

    private static final Map<String, DiffFormat> BY_ENDING =
            Map.of("json", JSON, "tsv", TSV, "html", HTML, "htm", HTML, "md", MD, "diff", UNIFIED, "patch", UNIFIED);

    /** The form that files of this ending have, where the ending tells. */
    static Optional<DiffFormat> ofEnding(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    /** The ending of a file in this form, without the dot. */
    String ending() {
        return switch (this) {
            case TERMINAL -> "txt";
            case UNIFIED -> "diff";
            case JSON, TSV, HTML, MD -> toString();
        };
    }

    /** The form as it is asked for. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a part of a comparison can stand in this form; a patch without some of its hunks would not apply. */
    boolean takesFilter() {
        return this != UNIFIED;
    }

    /** What writes a comparison in this form. */
    Renderer<ResolutionDiff> renderer(TerminalOptions look) {
        return switch (this) {
            case TERMINAL -> new TerminalDiff(look);
            case JSON -> new JsonDiff(look.filter());
            case TSV -> new TsvDiff(look.filter());
            case HTML -> new HtmlReport(look.filter());
            case MD -> new MarkdownDiff(look.filter());
            case UNIFIED -> new UnifiedDiff();
        };
    }
}
