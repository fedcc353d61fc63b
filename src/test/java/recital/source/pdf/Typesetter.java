package recital.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Sets small PDF files for tests, line by line. */
public final class Typesetter {

    private static final float MARGIN = 123;
    private static final float INDENT = 147;
    private static final float PITCH = 12;

    /** Lines are as wide here as they are when they are read. */
    private final PdfBoxSetup fonts = PdfBoxSetup.enter();

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private PDPageContentStream content;
    private PDStructureElement element;
    private PDStructureTreeRoot tree;
    private int marked;
    private float letterSpacing;
    private boolean drawnSpaces = true;
    private float y;

    public Typesetter() {
        page();
    }

    public Typesetter page() {
        return unchecked(() -> {
            close();
            page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            marked = 0;
            y = 700;
        });
    }

    /** Sets letters apart by so many points. */
    Typesetter apart(float points) {
        letterSpacing = points;
        return this;
    }

    /** Leaves room for spaces without drawing them. */
    Typesetter withoutSpaces() {
        drawnSpaces = false;
        return this;
    }

    /** A paragraph with its first line indented. */
    public Typesetter paragraph(String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(i == 0 ? INDENT : MARGIN, y, 10, lines[i]);
            y -= PITCH;
        }
        y -= PITCH / 2;
        return this;
    }

    /** Lines at the margin, as the rest of a paragraph from the page before. */
    public Typesetter rest(String... lines) {
        for (String line : lines) {
            at(MARGIN, y, 10, line);
            y -= PITCH;
        }
        y -= PITCH / 2;
        return this;
    }

    /** One row of a table. */
    public Typesetter row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            at(MARGIN + i * 150, y, 8.5f, cells[i]);
        }
        y -= PITCH + 3;
        return this;
    }

    /** Notes under their rule at the foot of the page; the first character of each is its mark. */
    public Typesetter notes(String... notes) {
        float foot = 100;
        at(100, foot, 8, "__________");
        for (String note : notes) {
            foot -= 10.5f;
            at(117, foot + 3, 5.5f, note.substring(0, 1));
            at(MARGIN, foot, 8.5f, note.substring(1));
        }
        return this;
    }

    /** A line with a raised mark at its end. */
    public Typesetter marked(String line, String mark) {
        at(INDENT, y, 10, line);
        at(INDENT + width(line, 10), y + 3.4f, 6.5f, mark);
        y -= PITCH * 1.5f;
        return this;
    }

    /** A line of two parts with a raised mark between them. */
    public Typesetter recital(String before, String mark, String after) {
        at(INDENT, y, 10, before);
        at(INDENT + width(before, 10), y + 3.4f, 6.5f, mark);
        at(INDENT + width(before, 10) + width(mark, 6.5f), y, 10, after);
        y -= PITCH * 1.5f;
        return this;
    }

    public Typesetter at(float x, float y, float size, String text) {
        return show(x, y, size, text, FontName.TIMES_ROMAN);
    }

    /** A text that rises by an angle, in degrees. */
    Typesetter sloping(float x, float y, float size, double angle, String text) {
        return unchecked(() -> {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(angle), x, y));
            content.showText(text);
            content.endText();
        });
    }

    public Typesetter bold(String text) {
        show(MARGIN, y, 10, text, FontName.TIMES_BOLD);
        y -= PITCH * 1.5f;
        return this;
    }

    private Typesetter show(float x, float y, float size, String text, FontName name) {
        return unchecked(() -> {
            float at = x;
            for (String word : drawnSpaces ? new String[] {text} : text.split(" ")) {
                content.beginText();
                content.setFont(new PDType1Font(name), size);
                content.setCharacterSpacing(letterSpacing);
                content.newLineAtOffset(at, y);
                content.showText(word);
                content.endText();
                at += width(word + " ", size) + letterSpacing * (word.length() + 1);
            }
        });
    }

    private static float width(String text, float size) {
        try {
            PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks what is set in there as one structure element under the root. */
    public Typesetter tagged(String type, Runnable set) {
        return unchecked(() -> {
            if (tree == null) {
                tree = new PDStructureTreeRoot();
                document.getDocumentCatalog().setStructureTreeRoot(tree);
            }
            element = new PDStructureElement(type, element == null ? tree : element);
            element.setPage(page);
            PDStructureElement own = element;
            if (own.getParent() instanceof PDStructureElement parent) {
                parent.appendKid(own);
            } else {
                tree.appendKid(own);
            }
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, marked);
            own.appendKid(marked++);
            content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
            set.run();
            content.endMarkedContent();
            element = own.getParent() instanceof PDStructureElement parent ? parent : null;
        });
    }

    /** Marks what is set in there as furniture. */
    public Typesetter artifact(Runnable set) {
        return unchecked(() -> {
            content.beginMarkedContent(COSName.ARTIFACT);
            set.run();
            content.endMarkedContent();
        });
    }

    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unchecked(() -> {
            close();
            document.save(bytes);
            document.close();
            fonts.close();
        });
        return bytes.toByteArray();
    }

    byte[] lockedFile(String password) {
        unchecked(() -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
        return file();
    }

    private void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    private interface Setting {
        void run() throws IOException;
    }

    private Typesetter unchecked(Setting setting) {
        try {
            setting.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
