package recital.report.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import recital.language.Lexicon;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.Renderer;

/** Writes one document, part by part, in the order in which the schema has them. */
final class AknDocument implements Renderer<Resolution> {

    @Override
    public void render(Resolution document, OutputStream out) throws IOException {
        AknXml xml = new AknXml();
        AknText text = new AknText(document, xml);
        xml.line("statement", "name", document.isDraft() ? "resolutionDraft" : "resolution");
        new AknMeta(document, xml).write();
        List<Note> stray = new ArrayList<>(text.notesOfNoParagraph());
        AknMasthead masthead = new AknMasthead(document, text, xml);
        masthead.write(stray);
        List<Paragraph> body = document.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() != Part.ANNEX)
                .toList();
        List<Paragraph> annexed = document.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() == Part.ANNEX)
                .toList();
        new AknBody(document, masthead.formula(), text, xml).write(body, stray);
        conclusions(document, xml);
        if (!annexed.isEmpty()) {
            new AknAnnex(document, text, xml).write(annexed);
        }
        out.write(xml.bytes());
        out.flush();
    }

    private static void conclusions(Resolution document, AknXml xml) {
        List<String> lines =
                document.closing().lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return;
        }
        xml.line("conclusions");
        for (String line : lines) {
            xml.line("p");
            boolean ofAdoption = document.adopted().isPresent()
                    && Lexicon.of(document.language()).dates().parse(line).equals(document.adopted());
            if (ofAdoption) {
                LocalDate day = document.adopted().get();
                xml.open("docDate", "date", day.toString(), "refersTo", "#adoptionDate")
                        .text(line)
                        .close();
            } else {
                xml.text(line);
            }
            xml.close();
        }
        xml.close();
    }
}
