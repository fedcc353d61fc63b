package recital.cli;

import java.util.Locale;

/** The forms in which a result about many years can be had. */
enum LineageFormat {
    TERMINAL,
    JSON,
    CSV,
    HTML;

    /** The form that files of this ending have. */
    static LineageFormat ofEnding(String ending) {
        return switch (ending) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "html", "htm" -> HTML;
            default -> TERMINAL;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
