package recital.report.phrases;

import java.util.regex.Pattern;
import recital.diff.Change;
import recital.diff.TextDiff;
import recital.model.Language;

/** What the paragraphs begin with, for a list of contents. */
public final class ContentsLabels {

    /** So many words tell a paragraph. */
    private static final int WORDS = 8;

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:.]+$");

    private final PhraseExcerpt excerpts;

    /** Of documents of a language. */
    public ContentsLabels(Language language) {
        this(new PhraseExcerpt(language));
    }

    ContentsLabels(PhraseExcerpt excerpts) {
        this.excerpts = excerpts;
    }

    /** The label of a paragraph of the later document, of the earlier where it went; of several that of the first. */
    public String of(Change change) {
        boolean gone = change.link().later().isEmpty();
        return of((gone ? change.text().earlier() : change.text().later()).split(TextDiff.PARAGRAPH_BREAK, 2)[0]);
    }

    /** The first words of a text, without the signs behind them. */
    String of(String text) {
        return TextSanitizer.onOneLine(
                LAST_SIGNS.matcher(excerpts.closed(excerpts.upTo(text, WORDS))).replaceFirst(""));
    }
}
