package recital.report.akn;

import java.util.ArrayList;
import java.util.List;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.phrases.PrintedLabels;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelKind;

/**
 * Writes preambles and bodies in turn: one of each, or more where a section has recitals of its own, as the files of the
 * United Nations have it.
 */
final class AknBody {

    private final List<String> formula;
    private final AknText text;
    private final AknXml xml;
    private final AknTable table;
    private final AknOperative operative;
    private boolean formulaWritten;

    AknBody(Resolution document, List<String> formula, AknText text, AknXml xml) {
        this.formula = formula;
        this.text = text;
        this.xml = xml;
        table = new AknTable(document, text, xml);
        operative = new AknOperative(table, text, xml);
    }

    /**
     * Writes all paragraphs before the annex.
     *
     * @param stray notes of which nothing tells to what they belong
     */
    void write(List<Paragraph> paragraphs, List<Note> stray) {
        List<List<Paragraph>> parts = parts(paragraphs);
        if (parts.isEmpty() || !isPreamble(parts.get(0))) {
            preamble(List.of());
        }
        for (int i = 0; i < parts.size(); i++) {
            if (isPreamble(parts.get(i))) {
                preamble(parts.get(i));
            } else {
                xml.line("mainBody");
                operative.write(parts.get(i));
                if (i == parts.size() - 1) {
                    stray(stray);
                }
                xml.close();
            }
        }
        if (parts.isEmpty() || isPreamble(parts.get(parts.size() - 1))) {
            xml.line("mainBody");
            stray(stray);
            xml.close();
        }
    }

    private static boolean isPreamble(List<Paragraph> paragraphs) {
        return paragraphs.get(0).id().part() == Part.PREAMBLE;
    }

    private static List<List<Paragraph>> parts(List<Paragraph> paragraphs) {
        List<List<Paragraph>> parts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean same =
                    !parts.isEmpty() && isPreamble(parts.get(parts.size() - 1)) == isPreamble(List.of(paragraph));
            if (!same) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(paragraph);
        }
        return parts;
    }

    private void preamble(List<Paragraph> recitals) {
        if (recitals.isEmpty() && formula.isEmpty()) {
            return;
        }
        xml.line("preamble");
        if (!formulaWritten && !formula.isEmpty()) {
            xml.line("formula", "name", "enactingFormula", "eId", "formula_1");
            formula.forEach(line -> xml.line("p").text(line).close());
            xml.close();
            formulaWritten = true;
        }
        for (Paragraph recital : recitals) {
            if (recital.cell().isPresent()) {
                table.writeAt(recital);
            } else {
                String opening = text.opening(recital);
                xml.line(
                        "container",
                        "name",
                        opening.isEmpty() ? "recital" : opening,
                        "eId",
                        text.nameOf("container", recital.id()));
                text.block(recital, label(recital));
                xml.close();
            }
        }
        xml.close();
    }

    /** rule: only a text under negotiation prints the numbers of recitals. */
    private static String label(Paragraph recital) {
        return PrintedLabels.of(recital).stream()
                .filter(label -> PrintedLabel.of(label).kind() == LabelKind.PREAMBULAR)
                .findFirst()
                .orElse("");
    }

    private void stray(List<Note> notes) {
        if (!notes.isEmpty()) {
            xml.line("container", "name", "notes", "eId", "container_notes");
            notes.forEach(note -> {
                xml.line("p");
                text.note(note);
                xml.close();
            });
            xml.close();
        }
    }
}
