package recital.report.akn;

import java.util.List;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.phrases.PrintedLabels;
import recital.text.LineEnd;

/** Writes what is annexed as one attachment, for nothing tells where a second annex would begin. */
final class AknAnnex {

    /** A line that is longer than this is no heading. */
    private static final int LONGEST_HEADING = 200;

    private final Resolution document;
    private final AknText text;
    private final AknXml xml;
    private final AknTable table;

    AknAnnex(Resolution document, AknText text, AknXml xml) {
        this.document = document;
        this.text = text;
        this.xml = xml;
        table = new AknTable(document, text, xml);
    }

    void write(List<Paragraph> annexed) {
        xml.line("attachments").line("attachment", "eId", "att_1").line("doc", "name", "annex");
        new AknMeta(document, xml).writeOfPart("annex_1");
        xml.line("mainBody");
        for (Paragraph paragraph : annexed) {
            if (paragraph.cell().isEmpty()) {
                paragraph(paragraph);
            } else if (!table.isWritten(paragraph)) {
                xml.line("container", "name", "table", "eId", text.nameOf("container", paragraph.id()));
                table.writeAt(paragraph);
                xml.close();
            }
        }
        xml.close().close().close().close();
    }

    private void paragraph(Paragraph paragraph) {
        String name = text.nameOf("para", paragraph.id());
        xml.line("paragraph", "eId", name);
        List<String> labels = PrintedLabels.of(paragraph);
        String label = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
        if (!label.isEmpty()) {
            xml.line("num").text(label).close();
        }
        boolean heading = label.isEmpty()
                && paragraph.text().length() < LONGEST_HEADING
                && !LineEnd.of(paragraph.text()).isClosed();
        if (heading) {
            xml.line("heading", "eId", name + "__heading");
            text.inline(paragraph);
            xml.close();
        } else {
            xml.line("content", "eId", name + "__content");
            text.block(paragraph);
            xml.close();
        }
        xml.close();
    }
}
