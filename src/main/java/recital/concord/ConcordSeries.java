package recital.concord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * The concordances of resolutions that continue one another: what differs in each, since when, and whether it was mended.
 *
 * <p>Each is read and compared when it is first asked for, so that a difference of this year costs no more years than it has.
 */
public final class ConcordSeries {

    private final int size;
    private final IntFunction<Map<Language, Resolution>> read;
    private final Function<Symbol, Optional<LocalDate>> adopted;
    private final Map<Integer, Map<Language, Resolution>> texts = new HashMap<>();
    private final Map<Integer, Concordance> concordances = new HashMap<>();
    private final Map<Integer, YearBefore> before = new HashMap<>();

    /**
     * A series of so many resolutions.
     *
     * @param read the texts of one by its place, the oldest at 0
     * @param adopted asked for a document that is cited where a language differs
     */
    public ConcordSeries(
            int size, IntFunction<Map<Language, Resolution>> read, Function<Symbol, Optional<LocalDate>> adopted) {
        this.size = size;
        this.read = read;
        this.adopted = adopted;
    }

    /** A resolution beside the one before it, its findings with their course; empty where none of its texts can be read. */
    public Optional<Concordance> at(int place) {
        if (texts(place).isEmpty()) {
            return Optional.empty();
        }
        Concordance own = compared(place);
        return Optional.of(size == 1 ? own : inTime(own, place));
    }

    private Concordance inTime(Concordance own, int place) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : own.findings()) {
            Earliest earliest = earliest(finding, place);
            findings.add(finding.in(course(finding, place, earliest))
                    .with(place == 0 ? Optional.empty() : kept(finding, place))
                    .with(movedOn(finding, earliest.finding())));
        }
        if (place > 0) {
            Set<String> told = new HashSet<>();
            own.findings().forEach(finding -> told.add(finding.row().name() + finding.language()));
            List<ConcordRow> paragraphs = own.rows().stream()
                    .filter(row -> row.passages().values().stream().noneMatch(Passage::isNote))
                    .toList();
            for (ConcordRow row : paragraphs) {
                ChangeVote voters = new ChangeVote(row, before(place).of(row));
                voters.vote(paragraphs)
                        .filter(vote -> row.passages().values().stream().noneMatch(before(place)::isPart))
                        .filter(vote -> !told.contains(row.name() + vote.language()))
                        .map(vote -> own.finding(row, vote))
                        .ifPresent(finding ->
                                findings.add(finding.in(course(finding, place, new Earliest(place, finding)))));
            }
        }
        findings.sort(Concordance.RAREST_FIRST);
        return new Concordance(own.document(), own.languages(), own.rows(), findings);
    }

    /** That a year before all had what the one has now. */
    private Optional<String> kept(Finding finding, int place) {
        ConcordRow earlier = before(place).of(finding.row());
        boolean all = !finding.own().isEmpty()
                && !finding.others().isEmpty()
                && earlier.passages().keySet().equals(finding.row().passages().keySet())
                && earlier.passages().values().stream()
                        .allMatch(passage -> values(passage).containsAll(finding.own())
                                && Collections.disjoint(values(passage), finding.others()));
        return all
                ? Optional.of(String.format(
                        "in %s, a year before, all have %s: the others changed it, %s did not",
                        before(place).document(),
                        finding.own().stream().map(Value::name).collect(Collectors.joining(", ")),
                        finding.language().label()))
                : Optional.empty();
    }

    /** What the first year of a difference has, where its values moved on since. */
    private static Optional<String> movedOn(Finding finding, Finding earliest) {
        if (earliest.own().equals(finding.own()) && earliest.others().equals(finding.others())) {
            return Optional.empty();
        }
        String values = Stream.of(earliest.own(), earliest.others())
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream().map(Value::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" where the others have "));
        return Optional.of("the values moved on with the years: in " + earliest.document() + " it is " + values);
    }

    private static Set<Value> values(Passage passage) {
        return ValueReader.of(passage.language()).read(passage.text()).stream()
                .map(StatedValue::value)
                .collect(Collectors.toSet());
    }

    private Map<Language, Resolution> texts(int place) {
        return Objects.requireNonNull(texts.computeIfAbsent(place, read::apply));
    }

    private Concordance compared(int place) {
        return Objects.requireNonNull(concordances.computeIfAbsent(place, one -> Concordance.of(texts(one), adopted)));
    }

    private YearBefore before(int place) {
        return Objects.requireNonNull(before.computeIfAbsent(place, one -> new YearBefore(texts(one), texts(one - 1))));
    }

    private Course course(Finding finding, int place, Earliest earliest) {
        ConcordRow earlier =
                place == 0 ? new ConcordRow(Map.of()) : before(place).of(finding.row());
        ChangeVote voters = new ChangeVote(finding.row(), earlier);
        Optional<String> document =
                place == 0 ? Optional.empty() : Optional.of(before(place).document());
        if (finding.kind().isVote()) {
            // What a language did in one year tells nothing of how it stands in others.
            return new Course(
                    document,
                    Optional.empty(),
                    0,
                    false,
                    finding.document(),
                    Optional.empty(),
                    voters.voters(finding.kind(), finding.language(), true),
                    voters.voters(finding.kind(), finding.language(), false));
        }
        int first = earliest.place();
        boolean begun = place > 0
                && first == place
                && !voters.voters(true).isEmpty()
                && found(finding.language(), earlier, place - 1).isEmpty()
                && MarkedChange.began(finding, earlier);
        Later later = later(finding, place);
        return new Course(
                document,
                first == place ? Optional.empty() : Optional.of(compared(first).document()),
                first == place ? 0 : year(first),
                begun,
                compared(later.last()).document(),
                later.mended().isPresent()
                        ? Optional.of(compared(later.mended().getAsInt()).document())
                        : Optional.empty(),
                voters.voters(true),
                voters.voters(false));
    }

    /** The last year that has a difference, and the first after it that has the passage and nothing of that language there. */
    private record Later(int last, OptionalInt mended) {}

    private Later later(Finding finding, int place) {
        int last = place;
        Finding known = finding;
        ConcordRow row = finding.row();
        while (last + 1 < size && !texts(last + 1).isEmpty()) {
            int next = last + 1;
            ConcordRow one = row;
            Optional<ConcordRow> continued = compared(next).rows().stream()
                    .filter(later -> isContinuedBy(one, later, finding.language(), before(next)))
                    .findFirst();
            Finding sought = known;
            Optional<Finding> same = continued.flatMap(later -> compared(next).findings().stream()
                    .filter(found -> isContinuedBy(one, found.row(), finding.language(), before(next)))
                    .filter(found -> SameDifference.is(sought, found))
                    .findFirst());
            if (same.isPresent()) {
                known = same.get();
                row = known.row();
            } else if (continued.isPresent() && isUnchanged(continued.get(), next)) {
                row = continued.get();
            } else {
                return new Later(
                        last,
                        continued
                                        .filter(later -> found(finding.language(), later, next)
                                                .isEmpty())
                                        .filter(later -> MarkedChange.ended(sought, later))
                                        .isPresent()
                                ? OptionalInt.of(next)
                                : OptionalInt.empty());
            }
            last = next;
        }
        return new Later(last, OptionalInt.empty());
    }

    /** A passage that is the same in all languages differs as it did, whether that is rare enough in either year to be found. */
    private boolean isUnchanged(ConcordRow later, int place) {
        ConcordRow earlier = before(place).of(later);
        return earlier.passages().keySet().equals(later.passages().keySet())
                && new ChangeVote(later, earlier).voters(true).isEmpty();
    }

    /** The first year of an unbroken row that has a difference, and what it was when it was found first. */
    private record Earliest(int place, Finding finding) {}

    private Earliest earliest(Finding finding, int place) {
        int first = place;
        Finding known = finding;
        ConcordRow row = finding.row();
        while (first > 0 && !texts(first - 1).isEmpty()) {
            YearBefore paired = before(first);
            ConcordRow later = row;
            Finding sought = known;
            Optional<Finding> same = compared(first - 1).findings().stream()
                    .filter(one -> SameDifference.is(one, sought)
                            && isContinuedBy(one.row(), later, finding.language(), paired))
                    .findFirst();
            if (same.isPresent()) {
                known = same.get();
                row = known.row();
            } else if (isUnchanged(row, first)) {
                row = paired.of(row);
            } else {
                break;
            }
            first--;
        }
        return new Earliest(first, known);
    }

    /** What is found of a language where passages of a year stand in these. */
    private List<Finding> found(Language language, ConcordRow row, int place) {
        return compared(place).findings().stream()
                .filter(one -> one.language() == language)
                .filter(one -> row.passages().values().stream().anyMatch(passage -> one.row()
                        .in(passage.language())
                        .filter(other -> !Collections.disjoint(other.names(), passage.names()))
                        .isPresent()))
                .toList();
    }

    /** By the language that differs, or where it has no passage, by any. */
    private static boolean isContinuedBy(ConcordRow earlier, ConcordRow later, Language language, YearBefore paired) {
        return later.in(language).isPresent() && earlier.in(language).isPresent()
                ? sharesPassage(earlier, later, language, paired)
                : later.passages().keySet().stream().anyMatch(one -> sharesPassage(earlier, later, one, paired));
    }

    private static boolean sharesPassage(ConcordRow earlier, ConcordRow later, Language language, YearBefore paired) {
        return earlier.in(language).isPresent()
                && later.in(language).flatMap(paired::of).stream()
                        .anyMatch(passage -> !Collections.disjoint(
                                passage.names(),
                                earlier.in(language).orElseThrow().names()));
    }

    private int year(int place) {
        return texts(place).values().stream()
                .flatMapToInt(text -> text.year().stream())
                .findFirst()
                .orElse(0);
    }
}
