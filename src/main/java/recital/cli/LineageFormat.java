package recital.cli;

import java.util.Locale;
import java.util.Optional;

/** The forms in which a result about many years can be had. */
enum LineageFormat {
    TERMINAL,
    JSON,
    CSV,
    HTML;

    /** The form that was asked for, or what the ending of the file tells. */
    static LineageFormat chosen(Optional<LineageFormat> format, String ending) {
        return format.orElseGet(() -> switch (ending) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "html", "htm" -> HTML;
            default -> TERMINAL;
        });
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
