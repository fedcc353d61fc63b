package recital.concord;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * Names of several words of which a language may say the head alone: "the Commission on Crime Prevention and Criminal Justice"
 * is "la Commission" the second time. Where the head is rendered nothing else of the name is lacking.
 *
 * <p>rule: the head of a name stands before the first preposition, or at its end. English and Spanish write each word of a
 * name with a capital.
 */
final class NamedHeads {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\u2019'-]*";

    private static final Map<Language, Pattern> NAMES = Map.of(
            Language.ENGLISH, names("and", "of|on|for|in|to|against", "the"),
            Language.SPANISH, names("y|e", "de|del|sobre|para|en|a|al|contra", "la|las|el|los"));

    private NamedHeads() {}

    private static Pattern names(String conjunctions, String prepositions, String articles) {
        String more = "\\s" + WORD;
        return Pattern.compile("(?<first>" + WORD + "(?:" + more + "){0,40})(?:(?:\\s(?:" + conjunctions + ")|\\s(?:"
                + prepositions + ")(?:\\s(?:" + articles + "))?)?" + more + "){0,40}");
    }

    /** The characters of the names whose heads are rendered, the heads left out. */
    static BitSet of(Passage passage, List<Term> terms, Coverage coverage) {
        BitSet named = new BitSet();
        Pattern names = NAMES.get(passage.language());
        if (names == null) {
            return named;
        }
        Matcher name = names.matcher(passage.text());
        int term = 0;
        while (name.find()) {
            int head = passage.text().lastIndexOf(' ', name.end("first") - 1) + 1;
            int start = Math.max(head, name.start());
            while (term < terms.size() && terms.get(term).start() < start) {
                term++;
            }
            if (term < terms.size() && terms.get(term).start() == start && coverage.covers(term)) {
                named.set(name.start(), name.end());
                named.clear(start, name.end("first"));
            }
        }
        return named;
    }
}
