package recital.report.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.phrases.PrintedLabels;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelKind;

/**
 * Writes the preamble and the body.
 *
 * <p>The schema has one of each. Where a section has recitals of its own they stand in the body as a preamble of that
 * name, a block each.
 */
final class AknBody {

    private final List<String> formula;
    private final AknText text;
    private final AknXml xml;
    private final AknTable table;
    private final AknOperative operative;

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
        boolean opened = !parts.isEmpty() && isPreamble(parts.get(0));
        preamble(opened ? parts.get(0) : List.of());
        body(opened ? parts.subList(1, parts.size()) : parts, stray);
    }

    private void body(List<List<Paragraph>> parts, List<Note> stray) {
        xml.line("mainBody");
        for (List<Paragraph> part : parts) {
            if (isPreamble(part)) {
                preambleOfSection(part);
            } else {
                operative.write(part);
            }
        }
        operative.endSection();
        stray(stray);
        if (parts.isEmpty() && stray.isEmpty()) {
            // A body has something in it.
            xml.empty("p");
        }
        xml.close();
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
        if (!formula.isEmpty()) {
            xml.line("formula", "name", "enactingFormula", "eId", "formula_1");
            formula.forEach(line -> xml.line("p").text(line).close());
            xml.close();
        }
        recitals(recitals, "container", text::block);
        xml.close();
    }

    private void preambleOfSection(List<Paragraph> recitals) {
        String name = text.name("preamble");
        xml.line("hcontainer", "name", "preamble", "eId", name).line("content", "eId", name + "__content");
        recitals(recitals, "block", text::labelled);
        xml.close().close();
    }

    /** Writes recitals, each in an element whose name is what it opens with. */
    private void recitals(List<Paragraph> recitals, String element, BiConsumer<Paragraph, String> words) {
        for (Paragraph recital : recitals) {
            if (recital.cell().isPresent()) {
                table.writeAt(recital);
            } else {
                String opening = text.opening(recital);
                String name = opening.isEmpty() ? "recital" : opening;
                xml.line(element, "name", name, "eId", text.nameOf(element, recital.id()));
                words.accept(recital, label(recital));
                xml.close();
            }
        }
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
