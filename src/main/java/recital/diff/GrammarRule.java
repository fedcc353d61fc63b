package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * Words that changed in their grammar alone: an article, "on" and "upon", the pronoun of whoever holds an office now, one
 * report or several, the order of two words.
 *
 * <p>rule: what a word names or how much of it there is stays, so before some nouns an article does tell something
 * ("territories"; source: the two language versions of paragraph 1 (i) of Security Council resolution 242 (1967)).
 */
final class GrammarRule implements Rule {

    private static final String REMARK = "grammar";

    private static final String BORDER = " / ";

    /** "The necessary resources", "the resources necessary": as many words change their order at most. */
    private static final int MOST_REORDERED = 6;

    private final Set<String> articles;
    private final Set<String> toldByArticle;
    private final Set<String> plurals;
    private final Set<String> conjunctions;
    private final Set<String> prepositions;
    private final Map<String, String> sameWords = new HashMap<>();
    private final Lexicon lexicon;

    GrammarRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        articles = lexicon.words(WordList.ARTICLES);
        toldByArticle = lexicon.words(WordList.TOLD_BY_ARTICLE);
        plurals = lexicon.words(WordList.PLURALS_OF_DOCUMENTS);
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        prepositions = lexicon.words(WordList.SMALL_WORDS);
        for (String pair : lexicon.words(WordList.SAME_WORDS)) {
            String[] words = pair.split(BORDER, 2);
            sameWords.put(words[1], words[0]);
        }
    }

    @Override
    public void apply(EditContext edit) {
        if (articles.isEmpty()
                || edit.isExplained()
                || edit.differsInCapitalsOnly()
                || !isInText(edit.earlier())
                || !isInText(edit.later())) {
            return;
        }
        List<String> earlier = forms(edit.earlier());
        List<String> later = forms(edit.later());
        boolean same = earlier.equals(later) && !tellsByArticle(edit.earlier()) && !tellsByArticle(edit.later());
        if (same || isReordered(earlier, later)) {
            edit.earlier().markAllExplained();
            edit.later().markAllExplained();
            edit.routine(ChangeClass.WORDING, REMARK);
        }
    }

    /** Words with other words beside them; alone "A" is the letter of a section. */
    private static boolean isInText(EditSide side) {
        return side.tokens().size() < side.analyzedText().tokens().size()
                && side.tokens().stream().allMatch(token -> token.kind() == TokenKind.WORD);
    }

    /** Without articles, of two forms of a word one. */
    private List<String> forms(EditSide side) {
        return side.tokens().stream()
                .map(WeightedToken::smallKey)
                .filter(word -> !articles.contains(word))
                .map(word -> sameWords.getOrDefault(word, word))
                .map(word -> plurals.contains(word) ? lexicon.stemmer().stem(word) : word)
                .toList();
    }

    /** "Withdrawal from the territories" is not "from territories", and "a few" are more than "few". */
    private boolean tellsByArticle(EditSide side) {
        AnalyzedText text = side.analyzedText();
        boolean last =
                !side.isEmpty() && articles.contains(text.token(side.to() - 1).smallKey());
        return Stream.concat(
                        side.tokens().stream().map(WeightedToken::smallKey),
                        last || side.isEmpty() ? Stream.of(text.word(side.to())) : Stream.of())
                .anyMatch(toldByArticle::contains);
    }

    private boolean isReordered(List<String> earlier, List<String> later) {
        if (earlier.size() < 2
                || earlier.size() > MOST_REORDERED
                || earlier.size() != later.size()
                || earlier.equals(later)) {
            return false;
        }
        List<String> rest = new ArrayList<>(later);
        return earlier.stream()
                .allMatch(word -> rest.remove(word) && (conjunctions.contains(word) || !prepositions.contains(word)));
    }
}
