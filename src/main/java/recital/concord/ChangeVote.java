package recital.concord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import recital.concord.Finding.Mark;
import recital.model.Language;

/**
 * Asks the languages of a row which of them changed since the year before: where all but one did, or one alone, the one
 * differs, unless it stands nearer to the others than before.
 *
 * <p>Words count, and values do not, for those of a row are compared without the year before.
 */
final class ChangeVote {

    /** In letters of English: a change of words that no choice of words of a translator explains. */
    static final double LEAST = 5;

    /** What may change in the language that kept its words, beside what changed in each of the others. */
    private static final double MOST_KEPT = 0.1;

    /** A translation is polished without another length; a clause that comes or goes makes one. In letters, and of the passage. */
    private static final double LEAST_ALONE = 30;

    private static final double LEAST_SHARE_ALONE = 0.12;

    private final ConcordRow row;
    private final ConcordRow before;
    private final Map<Language, PassageChange> changes = new EnumMap<>(Language.class);

    /**
     * A language that goes another way.
     *
     * @param kind whether it alone kept its words or it alone changed them
     * @param letters what changed in each of the others at least, or in it alone, in letters of English
     */
    record Vote(Language language, FindingKind kind, double letters, List<Mark> marks) {}

    ChangeVote(ConcordRow row, ConcordRow before) {
        this.row = row;
        this.before = before;
        row.passages().forEach((language, passage) -> before.in(language)
                .ifPresent(earlier -> changes.put(language, PassageChange.of(earlier, passage))));
    }

    /** The languages that have a passage in both years and changed it, or did not. */
    List<Language> voters(boolean changed) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue().isNone() != changed)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same as a vote counts them: what alone kept its words may have changed less than counts. */
    List<Language> voters(FindingKind kind, Language alone, boolean changed) {
        return kind == FindingKind.UNCHANGED
                ? changes.keySet().stream()
                        .filter(language -> (language == alone) != changed)
                        .toList()
                : voters(changed);
    }

    /**
     * The one that differs, where all languages of the row can be asked.
     *
     * @param all the rows of the later resolution, in which a name may stand written out
     */
    Optional<Vote> vote(List<ConcordRow> all) {
        if (changes.size() < ValueComparison.FEWEST_LANGUAGES
                || changes.size() < row.passages().size()
                || !changes.keySet().stream().allMatch(this::isPairedOneByOne)) {
            return Optional.empty();
        }
        for (Language language : changes.keySet()) {
            Optional<Vote> vote = kept(language).or(() -> alone(language, all));
            if (vote.isPresent()) {
                return vote;
            }
        }
        return Optional.empty();
    }

    /** Where paragraphs were cut off otherwise, what seems to have changed may stand in the next row. */
    private boolean isPairedOneByOne(Language language) {
        return row.in(language).orElseThrow().names().size()
                == before.in(language).orElseThrow().names().size();
    }

    private PassageChange change(Language language) {
        return Objects.requireNonNull(changes.get(language));
    }

    private Optional<Vote> kept(Language language) {
        double least = changes.keySet().stream()
                .filter(other -> other != language)
                .mapToDouble(other -> change(other).letters())
                .min()
                .orElse(0);
        if (least < LEAST
                || change(language).forms() > MOST_KEPT * least
                || change(language).reordered()
                || !SharedChange.isOne(othersOf(language))
                || !Nearness.isApart(row, othersOf(language))) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        changes.forEach((other, change) -> {
            if (other != language) {
                marks.addAll(marks(other, change));
            }
        });
        return Optional.of(new Vote(language, FindingKind.UNCHANGED, least, marks));
    }

    private Map<Language, PassageChange> othersOf(Language language) {
        Map<Language, PassageChange> others = new EnumMap<>(changes);
        others.remove(language);
        return others;
    }

    private Optional<Vote> alone(Language language, List<ConcordRow> all) {
        boolean others = changes.keySet().stream()
                .anyMatch(other -> other != language && !change(other).isNone());
        double later = letters(row, language);
        double apart = Math.abs(later - letters(before, language)) - writtenOut(language, all);
        boolean byWords = change(language).letters() >= LEAST_ALONE;
        if (others
                || !byWords
                || apart < LEAST_ALONE
                || apart < LEAST_SHARE_ALONE * later
                || !Nearness.isApart(row, Map.of(language, change(language)))) {
            return Optional.empty();
        }
        return Optional.of(new Vote(language, FindingKind.CHANGED_ALONE, apart, marks(language, change(language))));
    }

    /** The letters of names that are written out in one of the years, as they are elsewhere in the text. */
    private double writtenOut(Language language, List<ConcordRow> all) {
        Passage later = row.in(language).orElseThrow();
        Passage earlier = before.in(language).orElseThrow();
        boolean longer = later.text().length() > earlier.text().length();
        return WrittenOutNames.letters(
                longer ? earlier : later,
                longer ? later : earlier,
                all.stream()
                        .filter(other -> !other.equals(row))
                        .flatMap(other -> other.in(language).stream())
                        .map(Passage::text)
                        .toList());
    }

    private static double letters(ConcordRow row, Language language) {
        return Math.exp(
                Lengths.inEnglish(language, row.in(language).orElseThrow().text()));
    }

    /** Words that came one after another are one mark. */
    private static List<Mark> marks(Language language, PassageChange change) {
        List<Mark> marks = new ArrayList<>();
        for (Terms.Term term : change.added()) {
            Mark last = marks.isEmpty() ? new Mark(language, -9, -9) : marks.get(marks.size() - 1);
            if (term.start() <= last.end() + 1) {
                marks.set(marks.size() - 1, new Mark(language, last.start(), term.end()));
            } else {
                marks.add(new Mark(language, term.start(), term.end()));
            }
        }
        return marks;
    }
}
