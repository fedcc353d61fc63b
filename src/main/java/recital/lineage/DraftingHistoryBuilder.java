package recital.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.align.Alignment;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.lineage.DraftingHistory.Step;
import recital.lineage.DraftingRow.DraftedParagraph;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Joins the paragraphs of documents that follow one another to rows, by their lineage. */
final class DraftingHistoryBuilder {

    private final List<ResolutionDiff> diffs;
    private final List<Resolution> documents = new ArrayList<>();

    /** The documents by their number, for two versions of a draft may have one symbol; no side branches any more. */
    private final List<Resolution> numbered;

    private final Lineage lineage;
    private final WordCourses words;

    DraftingHistoryBuilder(List<ResolutionDiff> diffs) {
        this.diffs = diffs;
        documents.add(diffs.get(0).earlier());
        for (ResolutionDiff diff : diffs) {
            if (!diff.earlier().equals(documents.get(documents.size() - 1))) {
                throw new IllegalArgumentException(diff.earlier().name() + " is not what came before it");
            }
            documents.add(diff.later());
        }
        numbered = IntStream.range(0, documents.size())
                .mapToObj(i -> documents.get(i).called(Integer.toString(i)))
                .toList();
        lineage = Lineage.of(numbered, this::alignment);
        words = new WordCourses(lineage);
    }

    private Alignment alignment(Resolution earlier, Resolution later) {
        int step = Integer.parseInt(earlier.name());
        return new Alignment(earlier, later, diffs.get(step).alignment().links());
    }

    DraftingHistory build() {
        Map<Place, RowPlaces> rows = rows();
        addChanges(rows);
        List<Step> steps =
                diffs.stream().map(diff -> new Step(diff.title(), diff.notes())).toList();
        return new DraftingHistory(
                documents,
                steps,
                new RowOrder(numbered, rows).rows().stream().map(this::row).toList());
    }

    /** The row of each paragraph of each document. */
    private Map<Place, RowPlaces> rows() {
        Map<Place, RowPlaces> rows = new HashMap<>();
        for (Resolution document : numbered) {
            for (Paragraph paragraph : document.paragraphs()) {
                Place place = Place.of(document, paragraph);
                Stage stage = stage(place);
                RowPlaces row = new RowPlaces(numbered.size());
                row.add(Integer.parseInt(document.name()), place);
                for (Place source : stage.sources()) {
                    row.addAll(Objects.requireNonNull(rows.get(source)));
                }
                row.places().forEach(own -> rows.put(own, row));
            }
        }
        return rows;
    }

    private Stage stage(Place place) {
        return lineage.at(place)
                .flatMap(provision -> provision.in(place.document()))
                .orElseThrow();
    }

    private void addChanges(Map<Place, RowPlaces> rows) {
        for (int step = 0; step < diffs.size(); step++) {
            for (Change change : diffs.get(step).changes()) {
                boolean gone = change.link().later().isEmpty();
                ParagraphId id = (gone ? change.link().earlier() : change.link().later()).get(0);
                Place place = new Place(Integer.toString(gone ? step : step + 1), id);
                Objects.requireNonNull(rows.get(place)).add(step, change);
            }
        }
    }

    private DraftingRow row(RowPlaces row) {
        return new DraftingRow(
                IntStream.range(0, documents.size())
                        .mapToObj(document -> documents.get(document).paragraphs().stream()
                                .filter(paragraph -> row.has(document, Place.of(numbered.get(document), paragraph)))
                                .map(paragraph -> new DraftedParagraph(
                                        paragraph, words.runs(Place.of(numbered.get(document), paragraph))))
                                .toList())
                        .toList(),
                row.changes);
    }

    /** A row while its paragraphs are being found. */
    static final class RowPlaces {

        private final List<List<Place>> byDocument;
        private final List<List<Change>> changes;

        RowPlaces(int documents) {
            byDocument = Stream.<List<Place>>generate(ArrayList::new)
                    .limit(documents)
                    .toList();
            changes = Stream.<List<Change>>generate(ArrayList::new)
                    .limit(documents - 1L)
                    .toList();
        }

        void add(int document, Place place) {
            byDocument.get(document).add(place);
        }

        void add(int step, Change change) {
            changes.get(step).add(change);
        }

        void addAll(RowPlaces other) {
            if (other == this) {
                return;
            }
            for (int document = 0; document < byDocument.size(); document++) {
                for (Place place : other.byDocument.get(document)) {
                    if (!has(document, place)) {
                        add(document, place);
                    }
                }
            }
        }

        boolean has(int document, Place place) {
            return byDocument.get(document).contains(place);
        }

        List<Place> places() {
            return byDocument.stream().flatMap(List::stream).toList();
        }

        /** The paragraph by which it is shown: of the last document that has one. */
        Place shown() {
            List<Place> places = places();
            Place last = places.get(places.size() - 1);
            return byDocument.get(Integer.parseInt(last.document())).get(0);
        }
    }
}
