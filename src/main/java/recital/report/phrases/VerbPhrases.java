package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Opening;
import recital.language.Opening.Direction;
import recital.lineage.OpeningOccurrence;
import recital.lineage.Place;
import recital.lineage.ProvisionVerbs;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.model.ParagraphId.Part;

/** Says in a few words how opening verbs moved, for the views of them. */
public final class VerbPhrases {

    /** So many words after the verb tell what a provision is about. */
    private static final int SUBJECT = 12;

    private static final List<Direction> COUNTED = List.of(
            Direction.STRONGER,
            Direction.WEAKER,
            Direction.AS_STRONG,
            Direction.TIME_PASSED,
            Direction.OTHER_WORDS,
            Direction.OTHER_KIND);

    /** How the scales are to be read. */
    public static final List<String> SCALE_RULES = List.of(
            "A verb is stronger than another of its scale by its degree, where both are said of the same thing; neutral "
                    + "verbs are the zero of statement, approval and concern. Verbs of two scales are of different kinds.",
            "A verb of another tense is neither stronger nor weaker: the event grew older, or a newer one took its place.",
            "The scales of preamble and operative part are kept apart.");

    private VerbPhrases() {}

    /** What was looked for and how much was found. */
    public static String heading(VerbTimeline course) {
        String with =
                course.words().map(words -> " with \u201c" + words + "\u201d").orElse("");
        if (course.provisions().isEmpty()) {
            return "No provision" + with + (with.isEmpty() ? " opens with a verb" : "");
        }
        int changed = course.changed().size();
        return changed == 0
                ? "No opening verb changed" + (with.isEmpty() ? "" : " in provisions" + with)
                : "The opening verb of " + CountPhrases.count(changed, "provision") + with + " changed"
                        + SeriesPhrases.among(course.series());
    }

    /** The changes by their direction, of the adopted documents first, {@code 3 stronger, 2 of another kind}. */
    private static String tally(VerbTimeline course) {
        String adopted = tally(course.changes(false));
        String drafts = tally(course.changes(true));
        return "Changes of verb: " + (adopted.isEmpty() ? "none" : adopted)
                + (drafts.isEmpty() ? "" : "; in drafts: " + drafts);
    }

    private static String tally(List<VerbRun> changes) {
        List<String> counts = new ArrayList<>();
        for (Direction direction : COUNTED) {
            long count = changes.stream()
                    .filter(run -> run.direction().equals(Optional.of(direction)))
                    .count();
            if (count > 0) {
                counts.add(count + " " + direction.label());
            }
        }
        long moved = changes.stream().filter(run -> run.movedTo().isPresent()).count();
        if (moved > 0) {
            counts.add(moved + " between preamble and operative part, whose scales are not compared");
        }
        long merged = changes.stream()
                .filter(run -> run.movedTo().isEmpty() && run.isMergedOrSplit())
                .count();
        if (merged > 0) {
            counts.add(merged + " in provisions merged or split, not compared");
        }
        return String.join(", ", counts);
    }

    /** How many provisions kept their verb; empty where none did. */
    private static String kept(VerbTimeline course) {
        return Stream.of(
                        course.kept() == 0
                                ? ""
                                : CountPhrases.count(course.kept(), "provision") + " kept "
                                        + (course.kept() == 1 ? "its" : "their") + " verb",
                        course.single() == 0
                                ? ""
                                : CountPhrases.count(course.single(), "provision") + " stood in one document alone")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The paragraphs whose verb is not known; empty where there is none. */
    private static String unknown(VerbTimeline course) {
        return course.unknown().isEmpty()
                ? ""
                : CountPhrases.count(course.unknown().size(), "paragraph") + " begin"
                        + (course.unknown().size() == 1 ? "s" : "")
                        + " with no verb that recital knows: "
                        + course.unknown().stream().map(BlamePhrases::place).collect(Collectors.joining(", "));
    }

    /**
     * What is said of the course as a whole: the changes, what kept its verb, and what could not be read.
     *
     * @param hidden what is said of provisions that kept their verb and are not shown; empty where they are
     */
    public static List<String> summary(VerbTimeline course, String hidden) {
        String kept = kept(course);
        return Stream.of(tally(course), kept.isEmpty() ? "" : kept + hidden, unknown(course))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What a provision is about: the words after the verb where it last stands. */
    public static String subject(ProvisionVerbs verbs) {
        OpeningOccurrence last = verbs.last();
        String rest = last.stage()
                .paragraph()
                .text()
                .strip()
                .substring(last.opening().text().length());
        return Excerpt.of(rest.replaceFirst("^[\\s,]+", "").replaceAll("\\s+", " "), SUBJECT);
    }

    /** The years of a run, {@code 2008–2014, 2017}, or {@code 2019 draft}. */
    public static String years(VerbRun run) {
        return run.unbrokenRuns().stream().map(TracePhrases::years).collect(Collectors.joining(", "))
                + (run.isDraft() ? " draft" : "");
    }

    /** The first and the last paragraph of a run; one where it has no more. */
    public static List<Place> ends(VerbRun run) {
        return Stream.of(run.first(), run.last())
                .map(opening -> opening.stage().place())
                .distinct()
                .toList();
    }

    /** The same, {@code 62/182 OP3 – 65/141 OP9}. */
    public static String places(VerbRun run) {
        return ends(run).stream().map(BlamePhrases::place).collect(Collectors.joining(" \u2013 "));
    }

    /** The openings of a run as printed, each once, in quotation marks. */
    public static String printed(VerbRun run) {
        return run.openings().stream()
                .map(occurrence -> "\u201c" + occurrence.opening().text() + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The scale on which a verb stands; empty where it has no strength. */
    public static String scale(Opening opening) {
        return opening.scale() == Opening.Scale.OTHER ? "" : opening.scale().code();
    }

    /** How a run compares with the one before; empty where the provision begins. */
    public static String change(ProvisionVerbs verbs, VerbRun run) {
        if (run.before().isEmpty()) {
            return "";
        }
        int at = verbs.runs().indexOf(run);
        boolean below = at > 0
                && verbs.runs().get(at - 1).openings().contains(run.before().get());
        String than = below
                ? ""
                : ", compared with "
                        + BlamePhrases.place(run.before().get().stage().place());
        return change(run) + than + (run.first().stage().doubtful() ? " (doubtful link, check)" : "");
    }

    private static String change(VerbRun run) {
        return run.movedTo()
                .map(part -> toPart(part) + (run.isChange() ? ", another verb" : ", same verb"))
                .orElseGet(() -> run.isChange()
                        ? run.direction().map(Direction::label).orElse("another verb, merged or split")
                        : "same verb");
    }

    /** What it means to go from the other part of a document to this one. */
    static String toPart(Part part) {
        return (part == Part.OPERATIVE ? "promoted to the " : "demoted to the ") + part(part);
    }

    /** The part of a document as people call it. */
    public static String part(Part part) {
        return part == Part.OPERATIVE ? "operative part" : part.code();
    }
}
