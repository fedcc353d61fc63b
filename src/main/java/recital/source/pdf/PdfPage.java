package recital.source.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content of pages and collects their glyphs in the order in which they are drawn.
 *
 * <p>Nothing is painted: only the operators that show text, place it or mark content are known, and all
 * others are passed over.
 */
final class PdfPage extends PDFStreamEngine {

    /** The operators that show text, and the one without which none can be shown. */
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"", "Tf");

    private final PdfBudget budget;
    private final PdfFonts fonts;
    private final int number;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Deque<Content> open = new ArrayDeque<>();
    private final Matrix upright;
    private @Nullable PDFont lastFont;
    private boolean lastIsBold;

    /** Marked content that has begun: its own number or that of what it stands in. */
    private record Content(int number, boolean artifact) {}

    private PdfPage(PDPage page, int number, PdfBudget budget, PdfFonts fonts) {
        this.budget = budget;
        this.fonts = fonts;
        this.number = number;
        upright = upright(page);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetMatrix(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new DrawObject(this));
    }

    /**
     * The glyphs of a page, in the order of its content.
     *
     * @throws IOException where the content is broken, or the budget spent
     */
    static List<PdfGlyph> glyphs(PDPage page, int number, PdfBudget budget, PdfFonts fonts) throws IOException {
        PdfPage reader = new PdfPage(page, number, budget, fonts);
        reader.processPage(new CountedPage(page));
        return reader.glyphs;
    }

    /** A page whose content is unpacked where it is counted, even where PDFBox would unpack it while it parses. */
    private static final class CountedPage extends PDPage {

        private final PDPage page;

        CountedPage(PDPage page) {
            super(page.getCOSObject());
            this.page = page;
        }

        @Override
        public PDResources getResources() {
            return page.getResources();
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return ContentBytes.of(getContentsForRandomAccess());
        }
    }

    /** Turns a page that is shown rotated the right way up. */
    private static Matrix upright(PDPage page) {
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        Matrix turn =
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new Matrix(0, -1, 1, 0, 0, width);
                    case 180 -> new Matrix(-1, 0, 0, -1, width, height);
                    case 270 -> new Matrix(0, 1, -1, 0, height, 0);
                    default -> new Matrix();
                };
        Matrix corner = Matrix.getTranslateInstance(
                -page.getCropBox().getLowerLeftX(), -page.getCropBox().getLowerLeftY());
        return corner.multiply(turn);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        Optional<COSDictionary> font = font(operator.getName(), operands);
        if (font.isPresent()) {
            fonts.count(font.get());
        }
        super.processOperator(operator, operands);
    }

    /** The font that an operator sets, by its own name or that of a set of parameters. */
    private Optional<COSDictionary> font(String operator, List<COSBase> operands) {
        boolean parameters = operator.equals("gs");
        if (!parameters && !operator.equals("Tf")
                || getResources() == null
                || operands.isEmpty()
                || !(operands.get(0) instanceof COSName name)) {
            return Optional.empty();
        }
        COSDictionary named =
                getResources().getCOSObject().getCOSDictionary(parameters ? COSName.EXT_G_STATE : COSName.FONT);
        COSDictionary set = named == null ? null : named.getCOSDictionary(name);
        if (!parameters || set == null) {
            return Optional.ofNullable(set);
        }
        COSArray font = set.getCOSArray(COSName.FONT);
        return font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary entries
                ? Optional.of(entries)
                : Optional.empty();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        budget.savedStates(getGraphicsStackSize());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (TEXT.contains(operator.getName())) {
            throw new IOException("text on page " + number + " that cannot be read", e);
        }
        // Any other operator shows no text.
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        // Paths, colours and images show no text.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Content outer = open.isEmpty() ? new Content(-1, false) : open.peek();
        int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        open.push(new Content(own < 0 ? outer.number() : own, outer.artifact() || COSName.ARTIFACT.equals(tag)));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            text = "\ufffd";
        }
        Matrix shown = rendering.multiply(upright);
        float width = displacement.getX() * shown.getScalingFactorX();
        Content content = open.isEmpty() ? new Content(-1, false) : open.peek();
        budget.glyph(text.length());
        glyphs.add(new PdfGlyph(
                number,
                shown.getTranslateX(),
                shown.getTranslateY(),
                width,
                shown.getScalingFactorY(),
                clean(text),
                isBold(font),
                content.number(),
                content.artifact()));
    }

    /** Ligatures as their letters, and nothing that is no character. */
    private static String clean(String text) {
        if (text.length() == 1 && isPlain(text.charAt(0))) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0xfffe || c == 0xffff ? ' ' : c)
                .forEach(c -> {
                    if (c >= 0xfb00 && c <= 0xfb06) {
                        clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                    } else {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007f';
    }

    /** Most glyphs have the font of the one before. */
    private boolean isBold(PDFont font) {
        if (!font.equals(lastFont)) {
            lastFont = font;
            lastIsBold = bold(font);
        }
        return lastIsBold;
    }

    private static boolean bold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
