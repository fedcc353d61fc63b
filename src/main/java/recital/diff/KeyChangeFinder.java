package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.align.Alignment;
import recital.align.Link;
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

    /** Two new acts so much alike are on one matter. */
    private static final double ONE_TOPIC = 0.3;

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

    /** What matters of some changes of two documents. */
    static KeyChanges of(Alignment alignment, List<Change> all, List<Change> shown) {
        KeyChangeFinder finder = new KeyChangeFinder(alignment, all);
        Set<Change> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.stream()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .forEach(wanted::add);
        List<WeighedChange> found = finder.found().stream()
                .filter(one -> wanted.contains(one.line().change()))
                .toList();
        List<KeyChange> lines = chosen(together(found));
        Set<Change> withLine = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.forEach(line -> withLine.add(line.change()));
        return new KeyChanges(lines, wanted.size() - withLine.size());
    }

    /** The weightiest, in the order of their weights; a kind has no more lines than its share while others want room. */
    private static List<KeyChange> chosen(List<WeighedChange> found) {
        List<WeighedChange> ranked = found.stream()
                .sorted(Comparator.comparingDouble(WeighedChange::weight).reversed())
                .toList();
        Map<KeyKind, Integer> counts = new EnumMap<>(KeyKind.class);
        List<WeighedChange> chosen = new ArrayList<>();
        List<WeighedChange> rest = new ArrayList<>();
        for (WeighedChange one : ranked) {
            boolean room = chosen.size() < MOST
                    && counts.merge(one.line().kind(), 1, Integer::sum)
                            <= one.line().kind().quota();
            (room ? chosen : rest).add(one);
        }
        rest.stream().limit(MOST - chosen.size()).forEach(chosen::add);
        return chosen.stream()
                .sorted(Comparator.comparingDouble(WeighedChange::weight).reversed())
                .map(WeighedChange::line)
                .toList();
    }

    /** What happened alike in several paragraphs is one change, that of the weightiest. */
    private static List<WeighedChange> together(List<WeighedChange> found) {
        Map<String, List<WeighedChange>> alike = new LinkedHashMap<>();
        for (WeighedChange one : found) {
            alike.computeIfAbsent(one.sameness(), key -> new ArrayList<>()).add(one);
        }
        return alike.values().stream().map(KeyChangeFinder::first).toList();
    }

    private static WeighedChange first(List<WeighedChange> same) {
        WeighedChange first = same.stream()
                .max(Comparator.comparingDouble(WeighedChange::weight))
                .orElseThrow();
        ParagraphId own = id(first.line());
        return first.alsoIn(same.stream()
                .map(one -> id(one.line()))
                .filter(id -> !id.equals(own))
                .distinct()
                .toList());
    }

    private static ParagraphId id(KeyChange line) {
        return (line.later().isEmpty() ? line.earlier() : line.later()).get(0);
    }

    private List<WeighedChange> found() {
        ActPairing pairs = new ActPairing(earlier, later, lexicon, this::join);
        ActChanges changes = new ActChanges(alignment, lexicon);
        List<WeighedChange> found = new ArrayList<>();
        List<Integer> unpaired = new ArrayList<>(pairs.unpairedLater());
        for (int e = 0; e < earlier.size(); e++) {
            int number = e;
            Interruption.check();
            Act before = earlier.get(e);
            int l = pairs.laterOf(e);
            if (l >= 0) {
                Act after = later.get(l);
                Optional<Change> own = shared(before, after);
                Change shownIn = own.orElseGet(() -> first(byLater, after.paragraph()));
                boolean whole = own.isPresent()
                        && isOnlyAct(before, earlierActs)
                        && isOnlyAct(after, laterActs)
                        && shownIn.link().earlier().size() == 1
                        && shownIn.link().later().size() == 1;
                Optional<List<WeighedChange>> of =
                        changes.ofPair(before, after, shownIn, whole, isReportElsewhere(e, l, pairs));
                found.addAll(of.orElseGet(() -> dropped(number, pairs, changes)));
                if (of.isEmpty()) {
                    unpaired.add(l);
                }
            } else {
                found.addAll(dropped(e, pairs, changes));
            }
        }
        Map<ParagraphId, Integer> topics = new HashMap<>();
        for (int l : unpaired) {
            found.addAll(added(l, pairs, changes).stream()
                    .map(one -> one.under(topic(l, unpaired, pairs, topics)))
                    .toList());
        }
        Stream.concat(byEarlier.values().stream(), byLater.values().stream())
                .flatMap(List::stream)
                .distinct()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .filter(change -> isOutsideActs(change.link()))
                .forEach(change -> found.addAll(changes.ofOther(change)));
        return found;
    }

    /** Whether the report that one of two acts asks for is asked for by an act of the other document that is much like it. */
    private boolean isReportElsewhere(int e, int l, ActPairing pairs) {
        boolean was = !earlier.get(e).reports().isEmpty();
        boolean is = !later.get(l).reports().isEmpty();
        return was
                        && !is
                        && IntStream.range(0, later.size())
                                .anyMatch(
                                        i -> !later.get(i).reports().isEmpty() && pairs.earlierIn(e, i) >= SAME_REPORT)
                || is
                        && !was
                        && IntStream.range(0, earlier.size())
                                .anyMatch(
                                        i -> !earlier.get(i).reports().isEmpty() && pairs.laterIn(l, i) >= SAME_REPORT);
    }

    /** New acts of one list of points, or much alike, are one topic: it is called by the first of them. */
    private String topic(int l, List<Integer> unpaired, ActPairing pairs, Map<ParagraphId, Integer> topics) {
        ParagraphId id = later.get(l).paragraph();
        ParagraphId list = id.chapeau().orElse(id);
        int first = unpaired.stream()
                .filter(other -> other < l
                        && later.get(other).part() == id.part()
                        && pairs.likenessOfLater(other, l) >= ONE_TOPIC)
                .findFirst()
                .orElse(l);
        ParagraphId firstId = later.get(first).paragraph();
        int number = topics.computeIfAbsent(
                list, key -> topics.getOrDefault(firstId.chapeau().orElse(firstId), first));
        return "new " + number;
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

    /** Before an act is called dropped the whole later document is asked whether it still says it, or says that it was done. */
    private List<WeighedChange> dropped(int e, ActPairing pairs, ActChanges changes) {
        Act act = earlier.get(e);
        int best = -1;
        double covered = 0;
        for (int l = 0; l < later.size(); l++) {
            double share = pairs.earlierIn(e, l);
            if (share > covered) {
                covered = share;
                best = l;
            }
        }
        return changes.dropped(
                act,
                first(byEarlier, act.paragraph()),
                Optional.ofNullable(best < 0 ? null : later.get(best)),
                covered);
    }

    private List<WeighedChange> added(int l, ActPairing pairs, ActChanges changes) {
        Act act = later.get(l);
        double covered = 0;
        for (int e = 0; e < earlier.size(); e++) {
            covered = Math.max(covered, pairs.laterIn(l, e));
        }
        return changes.added(act, first(byLater, act.paragraph()), covered);
    }
}
