package recital.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/** Documents of a few lines, {@code OP1 text}, one a year from 2015 on. */
public final class Years {

    private final List<Resolution> documents = new ArrayList<>();

    public Years adopted(String... paragraphs) {
        int session = 70 + (int) documents.stream().filter(d -> !Stage.isDraft(d)).count();
        documents.add(document(session + "/901", session, paragraphs));
        return this;
    }

    public Years draft(String... paragraphs) {
        int session = 70 + (int) documents.stream().filter(d -> !Stage.isDraft(d)).count();
        documents.add(document("A/C.2/" + session + "/L.9", session, paragraphs));
        return this;
    }

    public Lineage woven() {
        return Lineage.of(documents);
    }

    List<Resolution> documents() {
        return documents;
    }

    private static Resolution document(String name, int session, String... lines) {
        Symbol symbol = Symbol.of(name);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            paragraphs.add(new Paragraph(new ParagraphId(parts[0]), parts[1], line, List.of(), 0, 0));
        }
        Optional<LocalDate> adopted =
                symbol.isDraft() ? Optional.empty() : Optional.of(LocalDate.of(1945 + session, 12, 20));
        return new Resolution(
                symbol.value(), Optional.of(symbol), "Wells", adopted, OptionalInt.of(session), Optional.empty(),
                Edition.OFFICIAL, Format.TEXT, "", paragraphs, List.of(), "", List.of(), List.of());
    }
}
