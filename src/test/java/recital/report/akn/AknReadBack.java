package recital.report.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.report.Golden;
import recital.source.Limits;
import recital.source.format.Sources;

/** Writes a document as Akoma Ntoso and holds what is read back against it. */
public final class AknReadBack {

    private AknReadBack() {}

    /** All that the format carries is the same: what is said of the document, its texts, their names, places and notes. */
    public static Resolution of(Resolution document) throws Exception {
        byte[] file = Golden.bytes(AknRenderers.document(), document);
        AknSchema.assertValid(file);
        Resolution again = Parsers.parse(Sources.read(file, Limits.DEFAULT), "again.xml");
        assertThat(paragraphs(again)).isEqualTo(paragraphs(document));
        assertThat(notes(again)).containsExactlyInAnyOrderElementsOf(notes(document));
        assertThat(lines(again.masthead())).isEqualTo(lines(document.masthead()));
        assertThat(lines(again.closing())).isEqualTo(lines(document.closing()));
        assertThat(again.title()).isEqualTo(document.title());
        assertThat(again.symbol()).isEqualTo(document.symbol());
        assertThat(again.adopted()).isEqualTo(document.adopted());
        assertThat(again.session()).isEqualTo(document.session());
        assertThat(again.agendaItem()).isEqualTo(document.agendaItem());
        assertThat(again.edition()).isEqualTo(document.edition());
        return again;
    }

    private static List<String> paragraphs(Resolution document) {
        return document.paragraphs().stream().map(AknReadBack::line).toList();
    }

    private static String line(Paragraph paragraph) {
        return paragraph.id() + " " + paragraph.text() + " " + paragraph.marks() + " " + paragraph.cell();
    }

    private static List<String> notes(Resolution document) {
        return document.notes().stream().map(AknReadBack::line).toList();
    }

    private static String line(Note note) {
        return note.mark() + " " + note.text();
    }

    /** The lines, white space of any kind as a space, as the format has it. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[ \\t]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
