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
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
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
        own.findings()
                .forEach(finding -> findings.add(
                        finding.in(course(finding, place)).with(place == 0 ? Optional.empty() : kept(finding, place))));
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
                        .ifPresent(finding -> findings.add(finding.in(course(finding, place))));
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

    private Course course(Finding finding, int place) {
        ChangeVote voters = new ChangeVote(
                finding.row(),
                place == 0 ? new ConcordRow(Map.of()) : before(place).of(finding.row()));
        int first = firstWith(finding, place);
        Optional<String> earlier =
                place == 0 ? Optional.empty() : Optional.of(before(place).document());
        int last = place;
        Optional<String> mended = Optional.empty();
        List<Finding> still = List.of(finding);
        while (last + 1 < size && !still.isEmpty() && mended.isEmpty()) {
            Finding one = still.get(0);
            int next = last + 1;
            still = same(one, compared(next).findings(), next, one.row());
            if (!still.isEmpty()) {
                last = next;
            } else if (continues(one.row(), one.language(), next)) {
                mended = Optional.of(compared(next).document());
            }
        }
        return new Course(
                earlier,
                first == place ? Optional.empty() : Optional.of(compared(first).document()),
                first == place ? 0 : year(first),
                compared(last).document(),
                mended,
                voters.voters(true),
                voters.voters(false));
    }

    private int firstWith(Finding finding, int place) {
        int first = place;
        ConcordRow row = finding.row();
        while (first > 0) {
            YearBefore paired = before(first);
            ConcordRow later = row;
            Optional<Finding> same = compared(first - 1).findings().stream()
                    .filter(one -> isSame(finding, one) && isContinuedBy(one.row(), later, finding.language(), paired))
                    .findFirst();
            if (same.isEmpty()) {
                return first;
            }
            row = same.get().row();
            first--;
        }
        return first;
    }

    private List<Finding> same(Finding finding, List<Finding> all, int place, ConcordRow earlier) {
        return all.stream()
                .filter(one ->
                        isSame(finding, one) && isContinuedBy(earlier, one.row(), finding.language(), before(place)))
                .limit(1)
                .toList();
    }

    /** Whether the passage of a language goes on the year after, with or without the difference. */
    private boolean continues(ConcordRow row, Language language, int next) {
        return compared(next).rows().stream().anyMatch(later -> isContinuedBy(row, later, language, before(next)));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.language() == other.language()
                && one.kind() == other.kind()
                && one.own().equals(other.own())
                && one.others().equals(other.others());
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
