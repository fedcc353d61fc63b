package recital.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Finds a paragraph of a document by the id that people type. */
final class ParagraphLookup {

    private ParagraphLookup() {}

    /**
     * The paragraph that is meant, whatever the case of its letters; points keep theirs where two differ in nothing else.
     * A cell of a table has its address beside its id, {@code T1/R3C2}.
     */
    static ParagraphId of(String typed, Resolution document) throws CommandException {
        List<ParagraphId> ids =
                document.paragraphs().stream().map(paragraph -> paragraph.id()).toList();
        for (ParagraphId id : ids) {
            if (id.value().equals(typed)) {
                return id;
            }
        }
        List<ParagraphId> folded =
                ids.stream().filter(id -> fold(id.value()).equals(fold(typed))).toList();
        if (folded.size() == 1) {
            return folded.get(0);
        }
        Optional<Paragraph> cell = document.paragraphs().stream()
                .filter(paragraph -> paragraph
                        .cell()
                        .filter(place -> place.address().equals(fold(typed)))
                        .isPresent())
                .findFirst();
        if (cell.isPresent()) {
            return cell.get().id();
        }
        throw new CommandException(
                document.shortName() + "#" + typed,
                "no such paragraph",
                "'recital show " + document.shortName() + "' shows its paragraphs with their ids");
    }

    private static String fold(String id) {
        return id.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
