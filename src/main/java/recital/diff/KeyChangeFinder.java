package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.align.Alignment;
import recital.align.Link;
import recital.diff.Fact.Whole;
import recital.diff.KeyChanges.KeyChange;
import recital.language.Lexicon;
import recital.model.ParagraphId;
import recital.reading.Act;
import recital.reading.DocumentReading;
import recital.text.Interruption;

/**
 * Finds what matters between two documents: their acts are held against one another over the whole of both, and what
 * changed is weighed.
 */
final class KeyChangeFinder {

    private static final int MOST = 10;

    /** What a change loses whose words were all shown with others. */
    private static final double TOLD_AGAIN = 22;

    /** Two acts so much alike are one in other words. */
    private static final double REWRITTEN = 0.27;

    /** Acts that are new, or gone, within so many paragraphs are of one block, */
    private static final int NEAR = 4;

    /** and lose so much for each of it that is chosen. */
    private static final double IN_BLOCK = 8;

    /** What a change loses of whose kind enough are chosen. */
    private static final double BEYOND_QUOTA = 30;

    /** Of what an act says so much is said by another that both may ask for one report. */
    private static final double SAME_REPORT = 0.3;

    private final Alignment alignment;
    private final Lexicon lexicon;
    private final List<Act> earlier;
    private final List<Act> later;
    private final Map<ParagraphId, List<Change>> byEarlier = new HashMap<>();
    private final Map<ParagraphId, List<Change>> byLater = new HashMap<>();
    private final Map<ParagraphId, Long> earlierActs = new HashMap<>();
    private final Map<ParagraphId, Long> laterActs = new HashMap<>();

    private KeyChangeFinder(Alignment alignment, List<Change> changes) {
        this.alignment = alignment;
        lexicon = Lexicon.of(alignment.later().language());
        earlier = DocumentReading.of(alignment.earlier()).acts();
        later = DocumentReading.of(alignment.later()).acts();
        earlier.forEach(act -> earlierActs.merge(act.paragraph(), 1L, Long::sum));
        later.forEach(act -> laterActs.merge(act.paragraph(), 1L, Long::sum));
        for (Change change : changes) {
            change.link().earlier().forEach(id -> byEarlier
                    .computeIfAbsent(id, key -> new ArrayList<>())
                    .add(change));
            change.link().later().forEach(id -> byLater.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(change));
        }
    }

    /** Returns what matters of some changes of two documents. */
    static KeyChanges of(Alignment alignment, List<Change> all, List<Change> shown) {
        KeyChangeFinder finder = new KeyChangeFinder(alignment, all);
        Set<Change> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.stream()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .forEach(wanted::add);
        List<KeyCandidate> found = finder.found().stream()
                .filter(one -> wanted.contains(one.line().change()))
                .toList();
        List<KeyChange> lines =
                chosen(topics(found)).stream().map(KeyCandidate::line).toList();
        Set<Change> withLine = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.forEach(line -> withLine.add(line.change()));
        return new KeyChanges(lines, wanted.size() - withLine.size());
    }

    /** What changed on one topic is one change, told by the weightiest, which names the paragraphs of the others. */
    private static List<KeyCandidate> topics(List<KeyCandidate> found) {
        List<List<KeyCandidate>> topics = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingDouble(KeyCandidate::weight).reversed())
                .forEach(one -> topics.stream()
                        .filter(topic -> topic.stream().anyMatch(one::isOnTopicOf))
                        .findFirst()
                        .ifPresentOrElse(topic -> topic.add(one), () -> topics.add(new ArrayList<>(List.of(one)))));
        return topics.stream()
                .map(topic -> topic.get(0).with(topic.subList(1, topic.size())))
                .toList();
    }

    /** The changes that cover most of what changed: one whose words were shown with others weighs less. */
    private static List<KeyCandidate> chosen(List<KeyCandidate> topics) {
        List<KeyCandidate> left = new ArrayList<>(topics);
        List<KeyCandidate> chosen = new ArrayList<>();
        Set<String> told = new HashSet<>();
        while (chosen.size() < MOST && !left.isEmpty()) {
            KeyCandidate best = left.stream()
                    .max(Comparator.comparingDouble(one -> gain(one, told, chosen)))
                    .orElseThrow();
            left.remove(best);
            chosen.add(best);
            told.addAll(best.news().keySet());
        }
        chosen.sort(Comparator.comparingDouble(KeyCandidate::weight).reversed());
        return chosen;
    }

    private static double gain(KeyCandidate one, Set<String> told, List<KeyCandidate> chosen) {
        ChangeKind kind = one.line().kind();
        List<KeyCandidate> alike =
                chosen.stream().filter(other -> other.line().kind() == kind).toList();
        boolean whole = kind == ChangeKind.NEW || kind == ChangeKind.DROPPED;
        long near = alike.stream()
                .filter(other -> whole && Math.abs(other.place() - one.place()) <= NEAR)
                .count();
        double weight = one.weight() - (alike.size() < kind.quota() ? 0 : BEYOND_QUOTA) - IN_BLOCK * near;
        double mass = one.mass();
        double again = one.news().entrySet().stream()
                .filter(term -> told.contains(term.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return mass == 0 ? weight : weight - TOLD_AGAIN * again / mass;
    }

    private List<KeyCandidate> found() {
        ActPairing pairs = new ActPairing(earlier, later, lexicon, this::join);
        ActComparison comparison = new ActComparison(alignment, lexicon);
        List<KeyCandidate> found = new ArrayList<>();
        List<Lone> dropped = new ArrayList<>();
        List<Integer> unpaired = new ArrayList<>(pairs.unpairedLater());
        for (int e = 0; e < earlier.size(); e++) {
            Interruption.check();
            Act before = earlier.get(e);
            int l = pairs.laterOf(e);
            Optional<List<KeyCandidate>> continued = Optional.empty();
            if (l >= 0) {
                Act after = later.get(l);
                Change change = shared(before, after).orElseGet(() -> first(byLater, after.paragraph()));
                continued = comparison.ofPair(before, after, change, isReportElsewhere(e, l, pairs));
                if (continued.isEmpty()) {
                    unpaired.add(l);
                }
            }
            continued.ifPresent(found::addAll);
            if (continued.isEmpty()) {
                dropped(e, pairs).ifPresent(dropped::add);
            }
        }
        List<Lone> added = new ArrayList<>(unpaired.stream()
                .sorted()
                .flatMap(l -> added(l, pairs).stream())
                .toList());
        found.addAll(rewritten(dropped, added, comparison));
        found.addAll(together(dropped, byEarlier, comparison));
        found.addAll(together(added, byLater, comparison));
        Stream.concat(byEarlier.values().stream(), byLater.values().stream())
                .flatMap(List::stream)
                .distinct()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .filter(change -> isOutsideActs(change.link()))
                .forEach(change -> found.add(comparison.ofOther(change)));
        return found;
    }

    /** Whether the report that one of two acts asks for is asked for by an act of the other document that is much like it. */
    private boolean isReportElsewhere(int e, int l, ActPairing pairs) {
        Act before = earlier.get(e);
        Act after = later.get(l);
        return after.reports().isEmpty()
                ? isReportElsewhere(before, later, i -> pairs.earlierIn(e, i))
                : before.reports().isEmpty() && isReportElsewhere(after, earlier, i -> pairs.laterIn(l, i));
    }

    private static boolean isReportElsewhere(Act act, List<Act> others, IntToDoubleFunction share) {
        return act.reports().stream().anyMatch(report -> IntStream.range(0, others.size())
                .filter(i -> !others.get(i).reports().isEmpty())
                .anyMatch(i -> share.applyAsDouble(i) >= SAME_REPORT
                        || others.get(i).reports().stream()
                                .anyMatch(other ->
                                        !other.due().isEmpty() && other.due().equals(report.due()))));
    }

    private boolean isOutsideActs(Link link) {
        return link.earlier().stream().noneMatch(earlierActs::containsKey)
                && link.later().stream().noneMatch(laterActs::containsKey);
    }

    private Optional<Boolean> join(int e, int l) {
        Act before = earlier.get(e);
        Act after = later.get(l);
        return shared(before, after)
                .map(change ->
                        !change.link().doubtful() && isOnlyAct(before, earlierActs) && isOnlyAct(after, laterActs));
    }

    private Optional<Change> shared(Act before, Act after) {
        return byEarlier.getOrDefault(before.paragraph(), List.of()).stream()
                .filter(change -> change.link().later().contains(after.paragraph()))
                .findFirst();
    }

    private static Change first(Map<ParagraphId, List<Change>> changes, ParagraphId id) {
        return changes.getOrDefault(id, List.of()).get(0);
    }

    private static boolean isOnlyAct(Act act, Map<ParagraphId, Long> acts) {
        return acts.getOrDefault(act.paragraph(), 0L) == 1;
    }

    /**
     * An act of one document that no act of the other continues.
     *
     * @param best the act of the other document that says most of it
     * @param share how much of it that one says
     */
    private record Lone(Act act, Whole.Fate fate, Optional<Act> best, double share) {

        boolean isBehind(Lone before) {
            return act.reading() == before.act.reading()
                    && act.index() == before.act.index() + 1
                    && fate == before.fate
                    && fate != Whole.Fate.CARRIED_OUT;
        }
    }

    /** Before an act is called dropped the whole later document is asked whether it still says it, or says that it was done. */
    private Optional<Lone> dropped(int e, ActPairing pairs) {
        return lone(earlier.get(e), later, l -> pairs.earlierIn(e, l), ActComparison::fateOfDropped);
    }

    private Optional<Lone> added(int l, ActPairing pairs) {
        return lone(later.get(l), earlier, e -> pairs.laterIn(l, e), ActComparison::fateOfNew);
    }

    /** Tells from the act that says most of an act what became of it; empty where it is neither new nor gone. */
    private interface Fates {
        Optional<Whole.Fate> of(Act act, Optional<Act> best, double share);
    }

    private static Optional<Lone> lone(Act act, List<Act> others, IntToDoubleFunction share, Fates fates) {
        OptionalInt best = IntStream.range(0, others.size())
                .boxed()
                .max(Comparator.comparingDouble(share::applyAsDouble))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        double most = best.isPresent() ? share.applyAsDouble(best.getAsInt()) : 0;
        Optional<Act> other = best.isPresent() ? Optional.of(others.get(best.getAsInt())) : Optional.empty();
        return fates.of(act, other, most).map(fate -> new Lone(act, fate, other, most));
    }

    /** An act that is gone and one that is new, on one matter, are one act in other words; both are taken off their lists. */
    private List<KeyCandidate> rewritten(List<Lone> dropped, List<Lone> added, ActComparison comparison) {
        List<KeyCandidate> rewritten = new ArrayList<>();
        for (Lone gone : List.copyOf(dropped)) {
            added.stream()
                    .filter(one -> gone.fate() == Whole.Fate.DROPPED
                            && comparison.likeness(gone.act(), one.act()) >= REWRITTEN)
                    .max(Comparator.comparingDouble(one -> comparison.likeness(gone.act(), one.act())))
                    .ifPresent(one -> {
                        dropped.remove(gone);
                        added.remove(one);
                        rewritten.add(comparison.rewritten(
                                gone.act(), one.act(), first(byLater, one.act().paragraph())));
                    });
        }
        return rewritten;
    }

    /** Acts that are new, or gone, one behind another in one paragraph are one change. */
    private static List<KeyCandidate> together(
            List<Lone> all, Map<ParagraphId, List<Change>> changes, ActComparison comparison) {
        List<List<Lone>> runs = new ArrayList<>();
        for (Lone one : all) {
            List<Lone> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && one.isBehind(last.get(last.size() - 1))) {
                last.add(one);
            } else {
                runs.add(new ArrayList<>(List.of(one)));
            }
        }
        return runs.stream()
                .map(run -> comparison.whole(
                        run.stream().map(Lone::act).toList(),
                        run.get(0).fate(),
                        first(changes, run.get(0).act().paragraph()),
                        run.stream()
                                .mapToDouble(one -> comparison.share(one.act(), one.fate() == Whole.Fate.NEW))
                                .min()
                                .orElse(0),
                        run.get(0).best()))
                .toList();
    }
}
