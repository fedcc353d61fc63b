package recital.align;

import java.util.Set;

/**
 * What a paragraph does, by its opening verb, the same in preamble and operative part: "Noting" and
 * "Notes also" are one.
 *
 * <p>An announcement becomes a record when its event is over ("Looking forward to" the summit of one year is
 * "Welcoming" it in the next), so the verbs of notice are one opening.
 */
final class OpeningVerb {

    private static final Set<String> CONNECTIVES =
            Set.of("also", "further", "again", "once", "deeply", "strongly", "and", "in", "this", "regard", "its");

    /** Stems of: noting, taking note, welcoming, recalling, looking forward, acknowledging, bearing in mind. */
    private static final Set<String> NOTICE_STEMS =
            Set.of("not", "tak", "welcom", "recall", "look", "acknowledg", "bear");

    private static final String OF_NOTICE = "notice";

    private OpeningVerb() {}

    /** The stem of the opening verb; one stem for all verbs of notice. */
    static String of(String text) {
        String first = Terms.words(text).stream()
                .filter(w -> !CONNECTIVES.contains(w))
                .findFirst()
                .orElse("");
        String stem = first.replaceFirst("(?:ing|es|s|e)$", "");
        return NOTICE_STEMS.contains(stem) ? OF_NOTICE : stem;
    }
}
