package recital.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the six languages in which a resolution of the General Assembly is equally authentic. */
public enum Language {
    ARABIC("ar", "A", "Arabic"),
    CHINESE("zh", "C", "Chinese"),
    ENGLISH("en", "E", "English"),
    FRENCH("fr", "F", "French"),
    RUSSIAN("ru", "R", "Russian"),
    SPANISH("es", "S", "Spanish");

    private final String code;
    private final String letter;
    private final String label;

    Language(String code, String letter, String label) {
        this.code = code;
        this.letter = letter;
        this.label = label;
    }

    /** Its two letters; source: ISO 639-1. */
    public String code() {
        return code;
    }

    /** The letter that the United Nations prints for it, "17-90301 (E)". */
    public String letter() {
        return letter;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** Its name in English. */
    public String label() {
        return label;
    }

    /** The language that a tag names, by two letters or three: "fr", "fra", "fr-CH"; source: ISO 639, BCP 47. */
    public static Optional<Language> ofTag(String tag) {
        String name = tag.strip().split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(name)
                        || new Locale(language.code).getISO3Language().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The language of that code, in any case, where it is one of the six. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
