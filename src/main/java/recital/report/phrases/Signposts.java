package recital.report.phrases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

/**
 * Where to find paragraphs that are not shown at their own place, for those who look for them there: an earlier one that
 * is in another part of the document now, whole or in part, and a later one that goes on from one shown elsewhere.
 *
 * <p>Changes are shown in the order of the later document, so that nothing else tells of them there.
 */
final class Signposts {

    private final Map<Change, List<String>> before = new IdentityHashMap<>();
    private final Map<Change, List<String>> behind = new IdentityHashMap<>();

    /** The last change of each part that kept its place. */
    private final Map<Part, Change> last = new EnumMap<>(Part.class);

    /** What stood before the first of a part. */
    private final Map<Part, List<String>> first = new EnumMap<>(Part.class);

    private Signposts() {}

    /** Those of a comparison. */
    static Signposts of(ResolutionDiff diff) {
        Map<ParagraphId, List<Change>> changes = new HashMap<>();
        diff.changes().forEach(change -> change.link().earlier().forEach(id -> changes.computeIfAbsent(
                        id, key -> new ArrayList<>(1))
                .add(change)));
        Signposts places = new Signposts();
        for (Paragraph paragraph : diff.earlier().paragraphs()) {
            places.add(paragraph.id(), changes.getOrDefault(paragraph.id(), List.of()));
        }
        places.addContinuations(diff);
        return places;
    }

    /** Later paragraphs that a split shows elsewhere, behind the paragraph before them. */
    private void addContinuations(ResolutionDiff diff) {
        Map<ParagraphId, Change> changes = new HashMap<>();
        diff.changes().forEach(change -> change.link().later().forEach(id -> changes.put(id, change)));
        List<String> waiting = new ArrayList<>();
        Optional<Change> lastShown = Optional.empty();
        Optional<ParagraphId> previous = Optional.empty();
        for (Paragraph paragraph : diff.later().paragraphs()) {
            Change change = Objects.requireNonNull(changes.get(paragraph.id()));
            Link link = change.link();
            if (link.home().filter(paragraph.id()::equals).isPresent()) {
                if (!waiting.isEmpty()) {
                    before.computeIfAbsent(change, key -> new ArrayList<>()).addAll(waiting);
                    waiting.clear();
                }
                lastShown = Optional.of(change);
            } else if (previous.filter(link.later()::contains).isEmpty()) {
                String line = paragraph.id() + ", from " + ChangePhrases.joined(link.earlier())
                        + " of the earlier text: shown at " + link.home().orElseThrow();
                lastShown
                        .map(shown -> behind.computeIfAbsent(shown, key -> new ArrayList<>()))
                        .orElse(waiting)
                        .add(line);
            }
            previous = Optional.of(paragraph.id());
        }
    }

    private void add(ParagraphId id, List<Change> changes) {
        Part part = part(id);
        Optional<Change> stays =
                changes.stream().filter(change -> !leaves(part, change.link())).findFirst();
        stays.filter(change -> !change.link().moved()).ifPresent(change -> keepsPlace(part, change));
        for (Change change : changes) {
            if (leaves(part, change.link())) {
                place(part)
                        .add((stays.isPresent() || change.partial().contains(id) ? ChangePhrases.PART_OF : "")
                                + ChangePhrases.EARLIER + id.value() + ", now in "
                                + ChangePhrases.joined(change.link().later()));
            }
        }
    }

    private void keepsPlace(Part part, Change change) {
        List<String> waiting = first.remove(part);
        if (waiting != null) {
            before.put(change, waiting);
        }
        last.put(part, change);
    }

    /** Where what leaves a part next is to be told. */
    private List<String> place(Part part) {
        Change change = last.get(part);
        return change == null
                ? first.computeIfAbsent(part, key -> new ArrayList<>())
                : behind.computeIfAbsent(change, key -> new ArrayList<>());
    }

    /** What stood before the first paragraph of a change, a line each. */
    List<String> before(Change change) {
        return before.getOrDefault(change, List.of());
    }

    /** What stood behind the paragraphs of a change, a line each. */
    List<String> behind(Change change) {
        return behind.getOrDefault(change, List.of());
    }

    private static boolean leaves(Part part, Link link) {
        return !link.later().isEmpty() && link.later().stream().noneMatch(id -> part(id) == part);
    }

    /** Headings stand among the operative paragraphs. */
    private static Part part(ParagraphId id) {
        return id.part() == Part.HEADING ? Part.OPERATIVE : id.part();
    }
}
