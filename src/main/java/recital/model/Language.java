package recital.model;

import java.util.Arrays;
import java.util.Optional;

/** One of the six languages in which a resolution of the General Assembly is equally authentic. */
public enum Language {
    ARABIC("ar", "Arabic"),
    CHINESE("zh", "Chinese"),
    ENGLISH("en", "English"),
    FRENCH("fr", "French"),
    RUSSIAN("ru", "Russian"),
    SPANISH("es", "Spanish");

    private final String code;
    private final String label;

    Language(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Its two letters; source: ISO 639-1. */
    public String code() {
        return code;
    }

    /** Its name in English. */
    public String label() {
        return label;
    }

    /** The language of that code, in any case, where it is one of the six. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
