package recital.model;

import java.util.Optional;

/**
 * An organ of the United Nations that adopts resolutions.
 *
 * <p>What it is called is known by each language: {@code recital.language.WordList.ORGANS} has the names in this order.
 */
public enum Organ {
    GENERAL_ASSEMBLY("A"),
    SECURITY_COUNCIL("S"),
    HUMAN_RIGHTS_COUNCIL("A/HRC"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E");

    private final String code;

    Organ(String code) {
        this.code = code;
    }

    /** What its symbols begin with, {@code A/HRC}; source: the series symbols of the United Nations. */
    public String code() {
        return code;
    }

    /** The organ of a symbol; where one stands under another, the lower one. */
    static Optional<Organ> of(String symbol) {
        Optional<Organ> longest = Optional.empty();
        for (Organ organ : values()) {
            boolean lower = longest.isEmpty()
                    || organ.code.length() > longest.get().code.length();
            if (lower && symbol.startsWith(organ.code + "/")) {
                longest = Optional.of(organ);
            }
        }
        return longest;
    }
}
