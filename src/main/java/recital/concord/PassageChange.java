package recital.concord;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import recital.concord.Terms.Term;
import recital.language.Lexicon;
import recital.model.Language;
import recital.text.Folding;

/**
 * What a passage has more and less of than the one a year before.
 *
 * @param values how often more each value stands in the later passage, less where it is negative
 * @param letters of the words that came or went, values aside, in letters of English; a word in another form is the same
 * @param forms the same where a word in another form is another one
 * @param reordered whether the same words stand in another order
 * @param added the words that came, at their places in the later passage
 * @param changed the words that came or went
 * @param came those of them that the earlier passage does not have
 * @param went those that the later one does not have any more
 */
record PassageChange(
        Map<String, Integer> values,
        double letters,
        double forms,
        boolean reordered,
        List<Term> added,
        Set<String> changed,
        Set<String> came,
        Set<String> went) {

    private static final Map<Language, Set<String>> CONNECTIVES = new ConcurrentHashMap<>();

    static PassageChange of(Passage earlier, Passage later) {
        Language language = later.language();
        if (earlier.text().equals(later.text())) {
            return new PassageChange(Map.of(), 0, 0, false, List.of(), Set.of(), Set.of(), Set.of());
        }
        Map<String, Integer> values = new TreeMap<>();
        List<Term> before = words(earlier, values, -1);
        List<Term> terms = words(later, values, 1);
        values.values().removeIf(count -> count == 0);
        Map<String, Integer> words = counts(before, terms);
        double letters = letters(language, words);
        words.values().removeIf(count -> count == 0);
        Set<String> changed = Set.copyOf(words.keySet());
        List<Term> formsBefore = forms(earlier, before);
        List<Term> formsAfter = forms(later, terms);
        double forms = letters(language, counts(formsBefore, formsAfter));
        boolean reordered = forms == 0 && !names(formsBefore).equals(names(formsAfter));
        List<Term> added = new ArrayList<>();
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term term = terms.get(i);
            if (words.getOrDefault(term.name(), 0) > 0) {
                words.merge(term.name(), -1, Integer::sum);
                added.add(0, term);
            }
        }
        return new PassageChange(
                values, letters, forms, reordered, added, changed, only(changed, before), only(changed, terms));
    }

    /** Those of the words that do not stand among these terms. */
    private static Set<String> only(Set<String> words, List<Term> terms) {
        Set<String> only = new HashSet<>(words);
        terms.forEach(term -> only.remove(term.name()));
        return Set.copyOf(only);
    }

    boolean isNone() {
        return values.isEmpty() && forms == 0;
    }

    private static Map<String, Integer> counts(List<Term> before, List<Term> after) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(term -> counts.merge(term.name(), -1, Integer::sum));
        after.forEach(term -> counts.merge(term.name(), 1, Integer::sum));
        return counts;
    }

    private static double letters(Language language, Map<String, Integer> counts) {
        double letters = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            // Of two characters that overlap with the next two, one counts.
            int own = language == Language.CHINESE ? 1 : word.getKey().length();
            letters += Math.abs(word.getValue()) * own / Lengths.ratio(language);
        }
        return letters;
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::name).toList();
    }

    private static List<Term> forms(Passage passage, List<Term> terms) {
        return terms.stream()
                .map(term -> new Term(
                        Folding.CASE.fold(passage.text().substring(term.start(), term.end())),
                        term.start(),
                        term.end()))
                .toList();
    }

    /** The words that are no values and no "also" and "further", which go with the order of paragraphs. */
    private static List<Term> words(Passage passage, Map<String, Integer> values, int by) {
        Set<String> connectives = CONNECTIVES.computeIfAbsent(passage.language(), PassageChange::connectives);
        BitSet taken = new BitSet();
        for (StatedValue stated : ValueReader.of(passage.language()).read(passage.text())) {
            taken.set(stated.start(), stated.end());
            values.merge(stated.value().name(), by, Integer::sum);
        }
        return Terms.of(passage.language(), passage.text()).stream()
                .filter(term -> !connectives.contains(term.name()))
                .filter(term -> taken.nextSetBit(term.start()) < 0 || taken.nextSetBit(term.start()) >= term.end())
                .toList();
    }

    private static Set<String> connectives(Language language) {
        return Lexicon.of(language).connectives().all().stream()
                .flatMap(words -> Terms.of(language, words).stream())
                .map(Term::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
