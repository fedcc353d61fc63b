package recital.report.phrases;

/** The first words of a text, where those are enough to tell it from others. */
public final class Excerpt {

    private Excerpt() {}

    /** So many words of a text and an ellipsis; a text that is no more than a quarter longer stays whole. */
    public static String of(String text, int words) {
        return of(text, words, words + words / 4);
    }

    /**
     * So many words of a text and an ellipsis.
     *
     * @param whole a text of so many words stays whole
     */
    public static String of(String text, int words, int whole) {
        WordCut cut = new WordCut(text);
        return cut.words() <= whole ? text : text.substring(0, cut.after(words)) + " \u2026";
    }
}
