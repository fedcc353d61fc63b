package recital.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.html.PairPage.Changed;
import recital.report.html.PairPage.Item;
import recital.report.html.PairPage.Noted;
import recital.report.html.PairPage.PairSection;
import recital.report.html.PairPage.Unchanged;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.ContentsLabels;
import recital.report.phrases.DiffView;
import recital.report.phrases.ParagraphCitation;
import recital.report.phrases.UnchangedRuns;
import recital.report.phrases.UnchangedRuns.ChangeRun;

/** Arranges the changes of a comparison under the parts of the later document. */
final class PairSections {

    private final ResolutionDiff diff;
    private final SiteMap site;
    private final ContentsLabels labels;
    private final PageAnchors anchors = new PageAnchors();
    private final List<PairSection> sections = new ArrayList<>();

    private PairSections(ResolutionDiff diff, SiteMap site) {
        this.diff = diff;
        this.site = site;
        labels = new ContentsLabels(diff.later().language());
    }

    static List<PairSection> of(DiffView view, SiteMap site) {
        PairSections arranged = new PairSections(view.diff(), site);
        List<Change> part = new ArrayList<>();
        Part current = null;
        for (Change change : view.changes()) {
            Part next = part(change, current);
            if (current != null && next != current) {
                arranged.close(current, part);
            }
            current = next;
            part.add(change);
        }
        if (current != null) {
            arranged.close(current, part);
        }
        return arranged.sections;
    }

    private static Part part(Change change, @Nullable Part current) {
        boolean gone = change.link().later().isEmpty();
        ParagraphId id =
                change.link().home().orElseGet(() -> change.link().earlier().get(0));
        return part(id.part(), gone, current);
    }

    /** A heading stays in the part that it heads, and so does a removed paragraph, unless it is the first of the next part. */
    static Part part(Part own, boolean gone, @Nullable Part current) {
        if (current != null && (own == Part.HEADING || gone && own.compareTo(current) < 0)) {
            return current;
        }
        return own == Part.HEADING ? Part.OPERATIVE : own;
    }

    /** What a part is called. */
    static String name(Part part) {
        return switch (part) {
            case PREAMBLE -> "Preamble";
            case OPERATIVE, HEADING -> "Operative part";
            case ANNEX -> "Annex";
        };
    }

    /** The anchor of a part, where it is free. */
    static String anchor(Part part) {
        return name(part).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void close(Part part, List<Change> changes) {
        String anchor = anchors.unused(anchor(part));
        List<Item> items = new ArrayList<>();
        for (ChangeRun run : UnchangedRuns.of(diff, changes)) {
            items.add(item(run));
        }
        sections.add(new PairSection(anchor, name(part), List.copyOf(items)));
        changes.clear();
    }

    private Item item(ChangeRun run) {
        if (run.table().isPresent()) {
            return new PairTables(anchors).item(run.table().get());
        }
        if (run.signpost()) {
            return signpost(run);
        }
        return run.unchanged() ? unchanged(run) : changed(run.changes().get(0));
    }

    private Item signpost(ChangeRun run) {
        return new Item("", "", "", "", "signpost", "", "", null, null, List.of(), run.count());
    }

    private Item unchanged(ChangeRun run) {
        List<Unchanged> paragraphs = new ArrayList<>();
        for (Change change : run.changes()) {
            String anchor = anchors.of(change.link()).get(0);
            paragraphs.add(new Unchanged(
                    anchor,
                    new Linked(ChangePhrases.of(change).ids(), life(change)),
                    citations(diff.later(), change.link().later()),
                    MarkedText.of(change.text())));
        }
        String anchor = anchors.unused("unchanged-" + paragraphs.get(0).anchor());
        return new Item(anchor, run.later(), "", "unchanged", "unchanged", "", "", null, null, paragraphs, run.count());
    }

    private Item changed(Change change) {
        List<String> own = anchors.of(change.link());
        ChangePhrases label = ChangePhrases.of(change);
        Changed changed = new Changed(
                own.subList(1, own.size()),
                label.ids(),
                label.what(),
                ChangePhrases.kindPhrases(change),
                change.link().doubtful(),
                lives(change),
                ChangePhrases.counterpart(change.link()).orElse(""),
                reason(change.link()),
                MarkedText.of(change.text()),
                paired(change) && !site.exists() ? MarkedText.of(change.text()).earlier() : null,
                noted(change.notes()),
                citations(diff.earlier(), change.link().earlier()),
                citations(diff.later(), change.link().later()));
        String name = change.link().later().isEmpty()
                ? label.ids()
                : joined(change.link().later());
        return new Item(
                own.get(0),
                name,
                labels.of(change),
                label.what(),
                kind(change),
                change.significance().label(),
                codes(List.of(change)),
                changed,
                null,
                List.of(),
                "");
    }

    private String life(Change change) {
        return lives(change).stream().map(Linked::address).findFirst().orElse("");
    }

    private List<Linked> lives(Change change) {
        return change.link().later().isEmpty()
                ? site.lives(diff.earlier(), change.link().earlier())
                : site.lives(diff.later(), change.link().later());
    }

    /** Of a paragraph that continues nothing, or is not continued, the relation says it all. */
    private static String reason(Link link) {
        return link.earlier().isEmpty() || link.later().isEmpty() ? "" : ChangePhrases.reason(link);
    }

    /** Whether there is an earlier text to stand beside the later; in a site the script takes it from the later. */
    private static boolean paired(Change change) {
        return !change.link().earlier().isEmpty() && !change.link().later().isEmpty();
    }

    /** The kinds of which one of these changes is, as they are asked for. */
    static String codes(List<Change> changes) {
        return Arrays.stream(Filter.Only.values())
                .filter(kind -> changes.stream().anyMatch(kind::matches))
                .map(Filter.Only::code)
                .collect(Collectors.joining(" "));
    }

    static List<Noted> noted(List<NoteDiff> notes) {
        return notes.stream()
                .map(note -> new Noted(ChangePhrases.note(note), MarkedText.of(note.text())))
                .toList();
    }

    /** The name under which the style sheet knows it. */
    private static String kind(Change change) {
        Relation relation = change.link().relation();
        return change.link().moved() && relation == Relation.IDENTICAL ? "moved" : relation.code();
    }

    private static String joined(List<ParagraphId> ids) {
        return ids.stream().map(ParagraphId::value).collect(Collectors.joining(", "));
    }

    static String citations(Resolution document, List<ParagraphId> ids) {
        return ids.stream().map(id -> ParagraphCitation.of(document, id)).collect(Collectors.joining("; "));
    }
}
