package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.Significance;
import recital.lineage.Course.Fate;
import recital.lineage.DraftingHistory;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.html.DraftingPage.DraftingSection;
import recital.report.html.DraftingPage.Item;
import recital.report.html.DraftingPage.StepText;
import recital.report.html.PairPage.Document;
import recital.report.html.PairPage.KindCount;
import recital.report.html.PairPage.Noted;
import recital.report.html.PairPage.Switches;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.DraftingPhrases;
import recital.report.phrases.DraftingView;
import recital.report.phrases.FilterPhrases;
import recital.report.phrases.Provenance;

/**
 * Writes a drafting history as one self-contained page: a column a document at a desk, a row a step on a phone.
 *
 * <p>Every row has an anchor, which is that of the last document's paragraph ({@code #OP16}), or of the last that had one
 * ({@code #removed-OP9}).
 */
final class HtmlDrafting implements TextRenderer<DraftingHistory> {

    private final Filter filter;
    private final boolean full;

    HtmlDrafting(Filter filter, boolean full) {
        this.filter = filter;
        this.full = full;
    }

    @Override
    public void write(DraftingHistory whole, Writer out) throws IOException {
        DraftingView view = DraftingView.of(whole, filter);
        DraftingPhrases phrases = new DraftingPhrases(view.history());
        List<Document> documents = whole.documents().stream()
                .map(document -> HtmlDiff.document(document, ""))
                .toList();
        List<DraftingSection> sections = DraftingSections.of(view, phrases);
        new DraftingPage(
                        PageCode.DRAFTING
                                .withRunningHead(DraftingPage.heading(documents))
                                .in(whole.documents().get(0).language()),
                        phrases.labels(),
                        documents,
                        titles(phrases),
                        notes(phrases),
                        Provenance.warning(whole.documents()).orElse(""),
                        phrases.summary(),
                        view.unmarked(),
                        view.hidden().isEmpty() ? "" : FilterPhrases.of(filter) + ". " + view.hidden() + ".",
                        switches(sections, notes(phrases).size()),
                        sections)
                .write(out);
    }

    private static List<MarkedText> titles(DraftingPhrases phrases) {
        List<MarkedText> titles = new ArrayList<>(List.of(MarkedText.plain(phrases.title())));
        for (int i = 1; i < phrases.labels().size(); i++) {
            if (phrases.changesTitle(i)) {
                titles.add(MarkedText.of(phrases.step(i).title()));
            }
        }
        return titles;
    }

    private static List<Noted> notes(DraftingPhrases phrases) {
        return IntStream.range(1, phrases.labels().size())
                .boxed()
                .flatMap(i -> phrases.step(i).notes().stream()
                        .map(note -> new Noted(
                                phrases.labels().get(i) + ", " + ChangePhrases.note(note), MarkedText.of(note.text()))))
                .toList();
    }

    private Switches switches(List<DraftingSection> sections, int notes) {
        List<Item> items =
                sections.stream().flatMap(section -> section.items().stream()).toList();
        return new Switches(
                items.stream()
                        .filter(item -> item.significance().equals(Significance.ROUTINE.label()))
                        .count(),
                notes
                        + items.stream()
                                .flatMap(item -> item.steps().stream())
                                .map(StepText::notes)
                                .mapToInt(List::size)
                                .sum(),
                items.stream().mapToInt(item -> item.unchanged().size()).sum(),
                full,
                KindCount.of(
                        Stream.concat(
                                Stream.of(Fate.values()).map(Fate::code),
                                Stream.of(Filter.Only.values()).map(Filter.Only::code)),
                        items.stream().map(Item::codes)));
    }
}
