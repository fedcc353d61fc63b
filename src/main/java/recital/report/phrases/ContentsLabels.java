package recital.report.phrases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.diff.Change;
import recital.diff.TextDiff;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Language;

/** The first words of paragraphs, for a list of contents: no label ends with an article, a preposition or a sign. */
public final class ContentsLabels {

    /** So many words tell a paragraph. */
    private static final int WORDS = 8;

    private static final String MORE = " \u2026";

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:.\\s]+$");

    private static final Pattern LAST_WORD = Pattern.compile("[\\s\u00a0]+(\\S+)$");

    private final Pattern leading;

    /** For documents of a language. */
    public ContentsLabels(Language language) {
        leading = Lexicon.of(language).pattern(PhrasePattern.LEADING_WORD);
    }

    /** The label of a paragraph of the later document, of the earlier where it was removed; of several that of the first. */
    public String of(Change change) {
        boolean gone = change.link().later().isEmpty();
        return of((gone ? change.text().earlier() : change.text().later()).split(TextDiff.PARAGRAPH_BREAK, 2)[0]);
    }

    String of(String text) {
        String excerpt = Excerpt.of(text, WORDS);
        String label = excerpt.equals(text)
                ? text
                : withoutSigns(closed(excerpt.substring(0, excerpt.length() - MORE.length()))) + MORE;
        return TextSanitizer.onOneLine(withoutSigns(label));
    }

    private static String withoutSigns(String words) {
        return LAST_SIGNS.matcher(words).replaceFirst("");
    }

    private String closed(String words) {
        Matcher last = LAST_WORD.matcher(words);
        return last.find() && leading.matcher(last.group(1)).matches()
                ? closed(words.substring(0, last.start()))
                : words;
    }
}
