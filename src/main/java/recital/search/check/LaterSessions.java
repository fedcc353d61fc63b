package recital.search.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/** Sessions of the Assembly that a text names by their ordinals. */
final class LaterSessions {

    /** As many tokens stand between an ordinal and its noun: "its seventy-ninth and eightieth sessions". */
    private static final int REACH = 3;

    /** No text looks farther ahead, and the sessions of other bodies have lower numbers. */
    static final int FARTHEST = 8;

    private LaterSessions() {}

    /** The tokens that name a session after this one. */
    static Stream<Token> in(String text, Lexicon lexicon, int session) {
        List<Token> tokens = lexicon.tokens().tokenize(text);
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).kind() == TokenKind.ORDINAL)
                .filter(i -> {
                    int number = lexicon.ordinals().number(tokens.get(i).text()).orElse(0);
                    return number > session && number <= session + FARTHEST;
                })
                .filter(i -> isSession(tokens, i, lexicon))
                .mapToObj(tokens::get);
    }

    static boolean isSession(List<Token> tokens, int ordinal, Lexicon lexicon) {
        return IntStream.rangeClosed(ordinal + 1, Math.min(ordinal + REACH, tokens.size() - 1))
                .anyMatch(i -> lexicon.words(WordList.SESSION_NAMES)
                        .contains(tokens.get(i).key()));
    }
}
