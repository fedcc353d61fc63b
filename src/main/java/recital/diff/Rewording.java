package recital.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import recital.align.Relation;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * What a paragraph says in other places or forms of the same words, which is neither gained nor lost: "its remaining work"
 * that became "the remaining work of the guild".
 *
 * <p>rule: a passage whose words with content all stand, in whatever form, in what the edits of the other side hold is not
 * told, as long as something else is; of one paragraph that stayed one it is told with what gave place to it.
 */
final class Rewording {

    private final Lexicon lexicon;
    private final Set<String> without;
    private final boolean ofOne;
    private final Set<String> gone;
    private final Set<String> come;

    Rewording(Change change, Lexicon lexicon) {
        this.lexicon = lexicon;
        without = lexicon.words(WordList.WITHOUT_CONTENT);
        ofOne = change.link().relation() == Relation.EDITED;
        gone = stems(change, Edit::earlier);
        come = stems(change, Edit::later);
    }

    /** The edits without such sides. */
    List<Edit> without(List<Edit> edits) {
        List<Edit> telling = new ArrayList<>();
        for (Edit edit : edits) {
            String earlier = isIn(edit.earlier(), come) ? "" : edit.earlier();
            String later = isIn(edit.later(), gone) ? "" : edit.later();
            if (earlier.isBlank() && later.isBlank()) {
                continue;
            }
            telling.add(ofOne ? edit : Edit.of(earlier, later, edit.findings()));
        }
        return telling.isEmpty() ? edits : telling;
    }

    private Set<String> stems(Change change, Function<Edit, String> side) {
        Set<String> stems = new HashSet<>();
        for (Edit edit : change.text().edits()) {
            if (edit.operation() != Edit.Operation.KEEP) {
                stems.addAll(stems(side.apply(edit)));
            }
        }
        return stems;
    }

    private boolean isIn(String words, Set<String> others) {
        List<String> stems = stems(words);
        return !stems.isEmpty() && others.containsAll(stems);
    }

    private List<String> stems(String text) {
        return lexicon.tokens().tokenize(text).stream()
                .filter(token -> token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.LINE_BREAK)
                .map(Token::key)
                .filter(key -> !without.contains(key))
                .map(lexicon.stemmer()::stem)
                .toList();
    }
}
