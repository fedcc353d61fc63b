package recital.concord;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import recital.concord.Finding.Mark;
import recital.concord.Renderings.Rendering;
import recital.model.Language;

/**
 * Whether what a finding is about came since the year before, or went until the year after.
 *
 * <p>That it is found in one of two years tells so of a value. What is weighed, as a clause or a verb, may be rare enough in the
 * one and a little too frequent in the other: there the words that are marked must have come or gone.
 */
final class MarkedChange {

    /** Of the words of a clause. */
    private static final double LEAST_OF_CLAUSE = 0.5;

    /** Of those that are known to be rendered, by words that came or went in the language that lacks the clause. */
    private static final double LEAST_RENDERED = 1.0 / 3;

    private MarkedChange() {}

    /** Whether the difference came since the passages of the year before. */
    static boolean began(Finding finding, ConcordRow earlier) {
        return switch (finding.kind()) {
            case OTHER_VALUE, MISSING_VALUE, ADDED_VALUE -> !differs(finding, earlier);
            case OTHER_FORCE -> isVerbChanged(finding, earlier, finding.row(), true);
            case MISSING_CLAUSE ->
                isMarked(finding, earlier, finding.row(), true, LEAST_OF_CLAUSE)
                        || isRendered(finding, earlier, finding.row(), false);
            case OTHER_TEXT, SHORTER, LONGER, MISSING_PASSAGE, ADDED_PASSAGE, UNCHANGED, CHANGED_ALONE -> false;
        };
    }

    /** Whether the difference went until the passages of the year after. */
    static boolean ended(Finding finding, ConcordRow later) {
        return switch (finding.kind()) {
            case OTHER_VALUE, MISSING_VALUE, ADDED_VALUE -> !differs(finding, later);
            case OTHER_TEXT -> true;
            case MISSING_PASSAGE -> later.in(finding.language()).isPresent();
            case OTHER_FORCE -> isVerbChanged(finding, finding.row(), later, false);
            case MISSING_CLAUSE ->
                isMarked(finding, finding.row(), later, false, LEAST_OF_CLAUSE)
                        || isRendered(finding, finding.row(), later, true);
            case ADDED_PASSAGE -> later.passages().size() > 1;
            case SHORTER, LONGER, UNCHANGED, CHANGED_ALONE -> false;
        };
    }

    /** Whether the language lacks in another year, too, what most others have, or has what most lack, though not all do. */
    private static boolean differs(Finding finding, ConcordRow row) {
        Map<Language, Set<Value>> values = new EnumMap<>(Language.class);
        row.passages()
                .forEach((language, passage) -> values.put(
                        language,
                        ValueReader.of(language).read(passage.text()).stream()
                                .map(StatedValue::value)
                                .collect(Collectors.toSet())));
        Set<Value> own = values.remove(finding.language());
        return own != null
                && (finding.others().stream().anyMatch(value -> !own.contains(value) && balance(values, value) > 0)
                        || finding.own().stream().anyMatch(value -> own.contains(value) && balance(values, value) < 0));
    }

    /** How many more have a value than lack it. */
    private static int balance(Map<Language, Set<Value>> values, Value value) {
        return values.values().stream()
                .mapToInt(all -> all.contains(value) ? 1 : -1)
                .sum();
    }

    /** Whether the verb of the language is another one, or those of most others are. */
    private static boolean isVerbChanged(Finding finding, ConcordRow earlier, ConcordRow later, boolean came) {
        Set<Language> others = EnumSet.copyOf(finding.row().passages().keySet());
        others.remove(finding.language());
        long changed = others.stream()
                .filter(language -> isMarked(finding, language, earlier, later, came, 0))
                .count();
        return isMarked(finding, finding.language(), earlier, later, came, 0) || changed > others.size() / 2;
    }

    private static boolean isMarked(Finding finding, ConcordRow earlier, ConcordRow later, boolean came, double least) {
        return finding.row().passages().keySet().stream()
                .anyMatch(language -> isMarked(finding, language, earlier, later, came, least));
    }

    /** Whether more than this share of the words that are marked in a language came, or went. */
    private static boolean isMarked(
            Finding finding, Language language, ConcordRow earlier, ConcordRow later, boolean came, double least) {
        Set<String> words = marked(finding, language);
        Set<String> changed = new HashSet<>(words);
        changed.retainAll(changed(language, earlier, later, came));
        return !words.isEmpty() && changed.size() > least * words.size();
    }

    /** Whether what is marked is rendered by words that came, or went, in the language that differs. */
    private static boolean isRendered(Finding finding, ConcordRow earlier, ConcordRow later, boolean came) {
        Set<String> changed = changed(finding.language(), earlier, later, came);
        return finding.row().passages().keySet().stream().anyMatch(language -> {
            Renderings renderings = Renderings.between(language, finding.language());
            Set<Rendering> known = new HashSet<>();
            marked(finding, language).forEach(word -> renderings.of(word).ifPresent(known::add));
            long rendered = known.stream()
                    .filter(word -> word.terms().stream().anyMatch(changed::contains))
                    .count();
            return rendered > 0 && rendered >= LEAST_RENDERED * known.size();
        });
    }

    private static Set<String> changed(Language language, ConcordRow earlier, ConcordRow later, boolean came) {
        Optional<Passage> before = earlier.in(language);
        Optional<Passage> after = later.in(language);
        if (before.isEmpty() || after.isEmpty()) {
            return Set.of();
        }
        PassageChange change = PassageChange.of(before.get(), after.get());
        return came ? change.came() : change.went();
    }

    /** The words that are marked in the passage of a language. */
    static Set<String> marked(Finding finding, Language language) {
        Map<Language, Passage> passages = finding.row().passages();
        Set<String> words = new HashSet<>();
        for (Mark mark : finding.marks()) {
            if (mark.language() == language) {
                String text = Objects.requireNonNull(passages.get(language)).text();
                Terms.of(language, text.substring(mark.start(), mark.end())).forEach(term -> words.add(term.name()));
            }
        }
        return words;
    }
}
