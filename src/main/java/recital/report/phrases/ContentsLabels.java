package recital.report.phrases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.diff.Change;
import recital.diff.TextDiff;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.WordList;
import recital.model.Language;
import recital.model.ParagraphId;

/**
 * What the paragraphs begin with, for a list of contents: the verb and the first words of its object, or, of those who are
 * asked, of what they are asked.
 */
public final class ContentsLabels {

    /** So many words tell a paragraph. */
    private static final int WORDS = 8;

    /** Of those who are asked so many are told. */
    private static final int ASKED = 3;

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:.]+$");

    private static final String MORE = " \u2026 ";

    private final PhraseExcerpt excerpts;
    private final Lexicon lexicon;

    /** What is asked begins with such a word; empty in a language that has none. */
    private final Optional<Pattern> deed;

    /** Of documents of a language. */
    public ContentsLabels(Language language) {
        excerpts = new PhraseExcerpt(language);
        lexicon = Lexicon.of(language);
        Set<String> before = lexicon.words(WordList.BEFORE_ACTION);
        deed = before.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<=[\\s\u00a0])(?=(?:" + String.join("|", before) + ")[\\s\u00a0])"));
    }

    /** The label of a paragraph of the later document, of the earlier where it went; of several that of the first. */
    public String of(Change change) {
        return of(change, WORDS);
    }

    /** The same in so many words. */
    String of(Change change, int words) {
        boolean gone = change.link().later().isEmpty();
        String text = (gone ? change.text().earlier() : change.text().later()).split(TextDiff.PARAGRAPH_BREAK, 2)[0];
        List<ParagraphId> ids = gone ? change.earlierOrder() : change.laterOrder();
        String label = lexicon.opening(text, ids.get(0).part())
                .filter(Opening::asks)
                .filter(opening -> text.startsWith(opening.text()))
                .flatMap(opening ->
                        asked(opening.text(), text.substring(opening.text().length()), words))
                .orElseGet(() -> excerpts.of(text, words));
        return TextSanitizer.onOneLine(LAST_SIGNS.matcher(label).replaceFirst(""));
    }

    /** Empty where those who are asked are few words, or nothing is found that they are asked: "demands that". */
    private Optional<String> asked(String verb, String behind, int words) {
        String first = behind.strip().split(" ", 2)[0];
        return lexicon.words(WordList.CONJUNCTIONS_OF_CLAUSES).contains(first)
                ? Optional.empty()
                : ofDeed(verb, behind, words);
    }

    private Optional<String> ofDeed(String verb, String behind, int words) {
        return deed.stream()
                .flatMap(pattern -> pattern.matcher(behind.split(";", 2)[0]).results())
                .map(place -> place.start())
                .filter(at -> excerpts.isPredicate(behind, at))
                .findFirst()
                .filter(at -> new WordCut(behind.substring(0, at)).words() > ASKED)
                .map(at -> verb + MORE + excerpts.of(behind.substring(at), words));
    }
}
