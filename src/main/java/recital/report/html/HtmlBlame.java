package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.lineage.Place;
import recital.lineage.WordOrigin;
import recital.model.Edition;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.AgeKey;
import recital.report.html.PageElement.BlamedText;
import recital.report.html.PageElement.NoteText;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.Provenance;

/** Writes a document as it reads, each word in the colour of its age, as one page which needs no script. */
final class HtmlBlame implements TextRenderer<Blame> {

    private final SiteMap site;

    HtmlBlame(SiteMap site) {
        this.site = site;
    }

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        page(blame).write(out);
    }

    LineagePage page(Blame blame) {
        PageAnchors anchors = new PageAnchors();
        Map<Part, List<BlamedText>> parts = new EnumMap<>(Part.class);
        for (BlamedParagraph paragraph : blame.paragraphs()) {
            parts.computeIfAbsent(part(paragraph), part -> new ArrayList<>())
                    .add(text(
                            blame,
                            paragraph,
                            anchors.unused(paragraph.paragraph().id().value())));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                anchors.unused("words"),
                "Words by the year that brought them in",
                "",
                List.of(Bars.of(blame, site), new AgeKey(BlamePhrases.ages()))));
        parts.forEach((part, texts) -> sections.add(new Section(
                anchors.unused(PairSections.name(part).toLowerCase(Locale.ROOT).replace(' ', '-')),
                new Linked(PairSections.name(part), ""),
                "",
                "",
                List.copyOf(texts),
                texts.stream()
                        .map(text -> new Linked(text.id().text(), "#" + text.anchor()))
                        .toList())));
        if (!blame.document().notes().isEmpty()
                && blame.paragraphs().size() == blame.document().paragraphs().size()) {
            sections.add(new Section(anchors.unused("notes"), "Notes", "", notes(blame.document())));
        }
        return LineagePage.of(
                        site,
                        "The year that brought in each word",
                        blame.document().name(),
                        warnings(blame),
                        lead(blame.document()),
                        sections)
                .in(blame.document().language());
    }

    private static List<String> warnings(Blame blame) {
        List<String> warnings = new ArrayList<>();
        if (blame.document().edition() == Edition.PARAPHRASE) {
            warnings.add(BlamePhrases.warning());
        }
        Provenance.warning(blame.document()).ifPresent(warnings::add);
        return warnings;
    }

    private static List<String> lead(Resolution document) {
        return List.of(document.title(), Provenance.line(document)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Part part(BlamedParagraph paragraph) {
        Part part = paragraph.paragraph().id().part();
        return part == Part.HEADING ? Part.OPERATIVE : part;
    }

    private static List<PageElement> notes(Resolution document) {
        return document.notes().stream()
                .<PageElement>map(note -> new NoteText(note.mark(), note.text()))
                .toList();
    }

    private BlamedText text(Blame blame, BlamedParagraph paragraph, String anchor) {
        String id = paragraph.paragraph().id().value();
        Place place =
                new Place(blame.document().shortName(), paragraph.paragraph().id());
        return new BlamedText(
                anchor,
                new Linked(id, site.life(place)),
                origins(blame, paragraph),
                runs(blame, paragraph),
                paragraph.runs().stream()
                        .filter(run -> run.origin().returned())
                        .map(run -> "\u201c" + run.text().strip() + "\u201d " + BlamePhrases.absence(run.origin()))
                        .toList());
    }

    /** What one paragraph brought in is one run, whether or not it was out for a time. */
    private static List<BlamedText.Run> runs(Blame blame, BlamedParagraph paragraph) {
        List<BlamedText.Run> runs = new ArrayList<>();
        for (BlamedRun next : paragraph.runs()) {
            BlamedText.Run run = run(blame, next);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).place().equals(run.place())) {
                runs.set(last, runs.get(last).and(run.words()));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    private static BlamedText.Run run(Blame blame, BlamedRun run) {
        return new BlamedText.Run(
                BlamePhrases.year(blame, run.origin()),
                BlamePhrases.place(run.origin().first()),
                BlamePhrases.ageClass(blame, run.origin()),
                run.text());
    }

    /** The documents that brought its words in, each with how many; what came out of another provision leads there. */
    private List<BlamedText.Origin> origins(Blame blame, BlamedParagraph paragraph) {
        Map<String, List<BlamedRun>> byDocument = new LinkedHashMap<>();
        for (Resolution document : blame.documents()) {
            List<BlamedRun> brought = paragraph.runs().stream()
                    .filter(run -> run.origin().first().document().equals(document.shortName()))
                    .toList();
            if (!brought.isEmpty()) {
                byDocument.put(document.shortName(), brought);
            }
        }
        List<BlamedText.Origin> origins = new ArrayList<>();
        byDocument.values().forEach(runs -> origins.add(origin(blame, paragraph.provision(), runs)));
        Collections.reverse(origins);
        return origins;
    }

    private BlamedText.Origin origin(Blame blame, Place provision, List<BlamedRun> runs) {
        WordOrigin origin = runs.get(0).origin();
        boolean elsewhere = !site.isOfOneLife(provision, origin.first());
        return new BlamedText.Origin(
                new Linked(BlamePhrases.year(blame, origin), elsewhere ? site.life(origin.first()) : ""),
                BlamePhrases.ageClass(blame, origin),
                runs.stream().mapToInt(BlamedRun::words).sum());
    }
}
