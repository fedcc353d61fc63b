package recital.search.precedent;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.ProcedureWords;
import recital.language.WordPairs;
import recital.search.SearchText;
import recital.text.Folding;

/** What the words of a text tell, and whether of procedure or of a subject. */
final class WordContent {

    /** What is said of a subject is likelier there than in procedure. */
    private static final double PROCEDURE = 0.1;

    /** Of a text of which that is likelier by so much no part says anything of a subject. */
    private static final double SURE_PROCEDURE = 0.25;

    private final double[] content;
    private final double[] procedure;

    WordContent(SearchText text, Lexicon lexicon) {
        List<String> words = IntStream.range(0, text.size())
                .mapToObj(i -> Folding.TYPOGRAPHY.fold(text.word(i)).toLowerCase(Locale.ROOT))
                .toList();
        ProcedureWords odds = lexicon.procedureWords();
        procedure = words.stream().mapToDouble(odds::logOdds).toArray();
        content = content(text, words, lexicon.pairs());
    }

    /** What each word tells to whom knows the one before it or the one after it, in the mean. */
    private static double[] content(SearchText text, List<String> words, WordPairs pairs) {
        double[] content = new double[text.size()];
        for (int i = 0; i < content.length; i++) {
            double alone = text.words().get(i).weight();
            double after = i == 0 ? alone : pairs.toldAfter(words.get(i - 1), words.get(i));
            double before = i == content.length - 1 ? alone : pairs.toldBefore(words.get(i), words.get(i + 1));
            content[i] = (Math.min(alone, after) + Math.min(alone, before)) / 2;
        }
        return content;
    }

    /** What a word tells. */
    double of(int word) {
        return content[word];
    }

    /** What words tell together. */
    double of(BitSet words) {
        return words.stream().mapToDouble(this::of).sum();
    }

    /**
     * Whether words are those of procedure: such as stand where the Secretariat is asked for something, or a report taken note
     * of, more than where something is said. Each counts by what it tells.
     */
    boolean isProcedure(BitSet words) {
        return odds(words) > PROCEDURE * of(words);
    }

    /** Whether the text as a whole is procedure, the bodies and papers included that it names: who is to nominate whom by when. */
    boolean isSurelyProcedure() {
        BitSet all = new BitSet();
        all.set(0, content.length);
        return odds(all) > SURE_PROCEDURE * of(all);
    }

    private double odds(BitSet words) {
        return words.stream()
                .mapToDouble(word -> content[word] * procedure[word])
                .sum();
    }
}
