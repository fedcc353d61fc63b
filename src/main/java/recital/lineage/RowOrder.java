package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import recital.lineage.DraftingHistoryBuilder.RowPlaces;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/** Puts rows in the order of the last document, and what that lacks behind what it followed where it stood. */
final class RowOrder {

    private final List<RowPlaces> rows = new ArrayList<>();

    RowOrder(List<Resolution> documents, Map<Place, RowPlaces> byPlace) {
        Resolution last = documents.get(documents.size() - 1);
        for (Paragraph paragraph : last.paragraphs()) {
            RowPlaces row = Objects.requireNonNull(byPlace.get(Place.of(last, paragraph)));
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
        for (int i = documents.size() - 2; i >= 0; i--) {
            Resolution document = documents.get(i);
            int before = -1;
            for (Paragraph paragraph : document.paragraphs()) {
                RowPlaces row = Objects.requireNonNull(byPlace.get(Place.of(document, paragraph)));
                int section = section(paragraph.id().part());
                if (!rows.contains(row)) {
                    boolean follows = before >= 0 && section(rows.get(before)) == section;
                    rows.add(follows ? before + 1 : beginning(section), row);
                    before = rows.indexOf(row);
                } else if (section(row) == section) {
                    // What went to another part is no place to stand behind.
                    before = rows.indexOf(row);
                }
            }
        }
    }

    List<RowPlaces> rows() {
        return rows;
    }

    private int beginning(int section) {
        OptionalInt first = IntStream.range(0, rows.size())
                .filter(i -> section(rows.get(i)) >= section)
                .findFirst();
        return first.orElse(rows.size());
    }

    private static int section(RowPlaces row) {
        return section(row.shown().paragraph().part());
    }

    /** Headings stand among the operative paragraphs. */
    private static int section(Part part) {
        return switch (part) {
            case PREAMBLE -> 0;
            case OPERATIVE, HEADING -> 1;
            case ANNEX -> 2;
        };
    }
}
