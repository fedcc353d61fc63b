package recital.cli;

import java.util.Locale;

/** The forms in which a list about the collection can be had. */
enum ListFormat {
    TERMINAL,
    JSON;

    static ListFormat ofEnding(String ending) {
        return ending.equals("json") ? JSON : TERMINAL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
