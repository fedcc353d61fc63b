package recital.source.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content of pages and collects their glyphs in the order in which they are drawn.
 *
 * <p>Nothing is painted: only the operators that show text, place it or mark content are known, and all
 * others are passed over, as are operators without the operands that they need.
 *
 * <p>source: ISO 32000-1, 8.4, 8.10, 9.3, 9.4 and 14.6.
 */
final class PdfPage {

    /** In points from the bottom edge of the page: there, and further down, what slopes is set on lines of its own. */
    static final float BELOW_PAGE = -10_000;

    /** A line that rises or falls by more than this part of its length slopes. */
    private static final float SLOPE = 0.1f;

    private static final int DEEPEST_FORM = 50;
    /** More characters are no text of so few glyphs. */
    private static final int MOST_TO_A_GLYPH = 8;

    private final PdfBudget budget;
    private final PdfFonts fonts;
    private final int number;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final BitSet sloped = new BitSet();
    private final Deque<Content> open = new ArrayDeque<>();
    private final PdfMatrix upright;
    private PDResources resources;
    private PdfTextState state = new PdfTextState();
    private Deque<PdfTextState> saved = new ArrayDeque<>();
    private int forms;
    private int untold;

    /**
     * Marked content that has begun.
     *
     * @param number its own number or that of what it stands in
     * @param artifact whether it is furniture
     * @param text what all of it stands for; none where nothing tells
     * @param start how many glyphs stand before it
     * @param untold of how many of these their fonts do not tell what they are
     */
    private record Content(int number, boolean artifact, @Nullable COSString text, int start, int untold) {

        static final Content NONE = new Content(-1, false, null, 0, 0);
    }

    private PdfPage(PDPage page, int number, PdfBudget budget, PdfFonts fonts) {
        this.budget = budget;
        this.fonts = fonts;
        this.number = number;
        upright = upright(page);
        resources = page.getResources() == null ? new PDResources() : page.getResources();
    }

    /**
     * The glyphs of a page, in the order of its content.
     *
     * @throws IOException where the content is broken, or the budget spent
     */
    static List<PdfGlyph> glyphs(PDPage page, int number, PdfBudget budget, PdfFonts fonts) throws IOException {
        PdfPage reader = new PdfPage(page, number, budget, fonts);
        if (page.hasContents()) {
            reader.run(page);
        }
        return reader.withSlopedApart();
    }

    /** Where a few texts slope, such as a stamp across the page or up its margin, each is set on a line below the page. */
    private List<PdfGlyph> withSlopedApart() {
        if (sloped.isEmpty() || 2 * sloped.cardinality() > glyphs.size()) {
            return glyphs;
        }
        List<PdfGlyph> apart = new ArrayList<>();
        float x = 0;
        int line = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            // What is part of marked content is text, such as the head of a column.
            if (!sloped.get(i) || glyphs.get(i).content() >= 0) {
                apart.add(glyphs.get(i));
                continue;
            }
            boolean begins = i == 0 || !sloped.get(i - 1);
            line += begins ? 1 : 0;
            x = begins ? 0 : x;
            PdfGlyph straight = glyphs.get(i).sloped(x, BELOW_PAGE * (line + 1));
            apart.add(straight);
            x = straight.right();
        }
        return apart;
    }

    /** Turns a page that is shown rotated the right way up. */
    private static PdfMatrix upright(PDPage page) {
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        PdfMatrix turn =
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new PdfMatrix(0, -1, 1, 0, 0, width);
                    case 180 -> new PdfMatrix(-1, 0, 0, -1, width, height);
                    case 270 -> new PdfMatrix(0, 1, -1, 0, height, 0);
                    default -> PdfMatrix.IDENTITY;
                };
        PdfMatrix corner = PdfMatrix.IDENTITY.at(
                -page.getCropBox().getLowerLeftX(), -page.getCropBox().getLowerLeftY());
        return corner.times(turn);
    }

    private void run(PDContentStream stream) throws IOException {
        PdfContent content = new PdfContent(PdfBytes.all(stream.getContentsForRandomAccess()));
        TextOperator operator = content.next();
        while (operator != TextOperator.END) {
            budget.operator();
            run(operator, content);
            operator = content.next();
        }
    }

    private void run(TextOperator operator, PdfContent content) throws IOException {
        switch (operator) {
            case BEGIN_TEXT -> place(PdfMatrix.IDENTITY);
            case END_TEXT -> {
                state.text = null;
                state.line = null;
            }
            case SET_FONT -> setFont(content);
            case SHOW -> show(content.text(0, false));
            case SHOW_MOVED -> show(content.text(0, true));
            case SHOW_ON_NEXT_LINE -> {
                move(0, -state.leading);
                show(content.text(0, false));
            }
            case SHOW_SPACED_ON_NEXT_LINE -> {
                if (content.count() < 3) {
                    throw unreadable(null);
                }
                state.wordSpacing = content.number(0, state.wordSpacing);
                state.signSpacing = content.number(1, state.signSpacing);
                move(0, -state.leading);
                show(content.text(2, false));
            }
            case MOVE -> move(content);
            case MOVE_AND_SET_LEADING -> {
                if (content.isNumber(1)) {
                    state.leading = -content.number(1, 0);
                    move(content);
                }
            }
            case NEXT_LINE -> move(0, -state.leading);
            case SET_PLACE -> {
                PdfMatrix matrix = content.matrix();
                if (matrix != null) {
                    place(matrix);
                }
            }
            // Where there are too many, the last one is meant.
            case SET_SIGN_SPACING -> state.signSpacing = content.lastNumber(state.signSpacing);
            case SET_WORD_SPACING -> state.wordSpacing = content.number(0, state.wordSpacing);
            case SET_SCALING -> state.scaling = content.number(0, state.scaling);
            case SET_LEADING -> state.leading = content.number(0, state.leading);
            case SET_RISE -> state.rise = content.number(0, state.rise);
            case SAVE -> {
                saved.push(state.copy());
                // The first stands below all that are saved.
                budget.savedStates(saved.size() + 1);
            }
            case RESTORE -> {
                if (!saved.isEmpty()) {
                    state = saved.pop();
                }
            }
            case MOVE_PAGE -> {
                PdfMatrix matrix = content.matrix();
                if (matrix != null) {
                    state.page = matrix.times(state.page);
                }
            }
            case SET_PARAMETERS -> setParameters(content);
            case BEGIN_MARKED -> begin(content.lastName(), null);
            case BEGIN_MARKED_WITH_PROPERTIES -> beginWithProperties(content);
            case END_MARKED -> {
                if (!open.isEmpty()) {
                    end(open.pop());
                }
            }
            case DRAW -> draw(content);
            case OTHER, END -> {
                // Paths, colours and images show no text.
            }
        }
    }

    private IOException unreadable(@Nullable IOException cause) {
        return new IOException("text on page " + number + " that cannot be read", cause);
    }

    private void place(PdfMatrix matrix) {
        state.text = matrix;
        state.line = matrix;
    }

    private void move(PdfContent content) {
        if (content.isNumber(0) && content.isNumber(1)) {
            move(content.number(0, 0), content.number(1, 0));
        }
    }

    private void move(float x, float y) {
        if (state.line != null) {
            place(new PdfMatrix(1, 0, 0, 1, x, y).times(state.line));
        }
    }

    private void setFont(PdfContent content) throws IOException {
        if (content.count() < 2) {
            throw unreadable(null);
        }
        if (content.object(0) instanceof COSName name) {
            COSDictionary entries = resource(COSName.FONT, name);
            try {
                if (content.isNumber(1)) {
                    state.size = content.number(1, 0);
                    state.font = entries == null ? null : fonts.font(entries);
                }
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
    }

    /** An entry that the content names; what is not there, or no dictionary, is none. */
    private @Nullable COSDictionary resource(COSName kind, COSName name) {
        COSDictionary named = resources.getCOSObject().getCOSDictionary(kind);
        return named == null ? null : named.getCOSDictionary(name);
    }

    /** A set of parameters may have a font. */
    private void setParameters(PdfContent content) {
        COSDictionary parameters =
                content.object(0) instanceof COSName name ? resource(COSName.EXT_G_STATE, name) : null;
        COSArray font = parameters == null ? null : parameters.getCOSArray(COSName.FONT);
        if (font != null
                && font.size() > 1
                && font.getObject(0) instanceof COSDictionary entries
                && font.getObject(1) instanceof COSNumber size) {
            try {
                state.font = fonts.font(entries);
                state.size = size.floatValue();
            } catch (IOException e) {
                // It goes on in the font before.
            }
        }
    }

    private Content content() {
        return open.isEmpty() ? Content.NONE : open.peek();
    }

    private void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        Content outer = content();
        int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        open.push(new Content(
                own < 0 ? outer.number() : own,
                outer.artifact() || COSName.ARTIFACT.equals(tag),
                properties != null && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text
                        ? text
                        : null,
                glyphs.size(),
                untold));
    }

    /**
     * What a content is said to stand for takes the place of glyphs of which a font does not tell all, such as signs of
     * vowels; those that are told are believed for what they show.
     */
    private void end(Content content) {
        if (content.text() == null || untold == content.untold()) {
            return;
        }
        String text = content.text().getString();
        budget.bytes(2L * text.length());
        List<PdfGlyph> shown = glyphs.subList(content.start(), glyphs.size());
        if (text.length() <= MOST_TO_A_GLYPH * shown.size()) {
            PdfGlyph whole = PdfGlyph.of(shown, PdfFont.clean(text));
            shown.clear();
            glyphs.add(whole);
            sloped.clear(glyphs.size(), Math.max(glyphs.size(), sloped.length()));
            untold = content.untold();
        }
    }

    private void beginWithProperties(PdfContent content) {
        if (content.object(0) instanceof COSName tag) {
            COSBase second = content.object(1);
            if (second instanceof COSName name) {
                PDPropertyList named = resources.getProperties(name);
                second = named == null ? null : named.getCOSObject();
            }
            if (second instanceof COSDictionary properties) {
                begin(tag, properties);
            }
        }
    }

    /** Draws a form, whose content is run where it stands; what is broken there shows nothing. */
    private void draw(PdfContent content) {
        if (!(content.object(0) instanceof COSName name) || resources.isImageXObject(name)) {
            return;
        }
        try {
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && forms < DEEPEST_FORM
                    && (form instanceof PDTransparencyGroup
                            || form.getCOSObject().getLength() > 0)) {
                draw(form);
            }
        } catch (IOException e) {
            // As an image would.
        }
    }

    private void draw(PDFormXObject form) throws IOException {
        PDResources outerResources = resources;
        PdfTextState outerState = state;
        Deque<PdfTextState> outerSaved = saved;
        PDResources own = form.getResources();
        resources = own == null ? resources : own;
        state = state.copy();
        state.page = PdfMatrix.of(form.getMatrix()).times(state.page);
        saved = new ArrayDeque<>();
        forms++;
        try {
            run(form);
        } finally {
            forms--;
            resources = outerResources;
            state = outerState;
            saved = outerSaved;
        }
    }

    private void show(@Nullable ShownText text) throws IOException {
        if (text == null || state.text == null) {
            return;
        }
        try {
            PdfFont font = state.font == null ? fonts.usual() : state.font;
            show(text, font, state.text);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void show(ShownText text, PdfFont font, PdfMatrix from) throws IOException {
        float scaling = state.scaling / 100f;
        PdfMatrix sized = new PdfMatrix(state.size * scaling, 0, 0, state.size, 0, state.rise)
                .times(from)
                .times(state.page);
        PdfMatrix shown = sized.times(upright);
        float width = shown.scaleX();
        float height = shown.scaleY();
        boolean slopes = Math.abs(shown.b()) > SLOPE * Math.abs(shown.a());
        boolean vertical = font.vertical();
        Content content = content();
        Pen pen = new Pen(from);
        for (int piece = 0; piece < text.count(); piece++) {
            float back = -text.move(piece) / 1000 * state.size;
            pen.move(vertical ? 0 : back * scaling, vertical ? back : 0);
            int end = text.end(piece);
            for (int at = text.start(piece); at < end; ) {
                int length = font.readCode(text.bytes(), at, end);
                at += length;
                PdfFont.Sign sign = font.sign();
                float x = state.page.x(pen.baseX(state.rise), pen.baseY(state.rise));
                float y = state.page.y(pen.baseX(state.rise), pen.baseY(state.rise));
                if (vertical) {
                    x += sign.x() * sized.a() + sign.y() * sized.c();
                    y += sign.x() * sized.b() + sign.y() * sized.d();
                }
                budget.glyph(sign.shown());
                untold += sign.text().equals(PdfFont.UNTOLD) ? 1 : 0;
                sloped.set(glyphs.size(), slopes);
                glyphs.add(new PdfGlyph(
                        number,
                        PdfMatrix.checked(upright.x(x, y)),
                        PdfMatrix.checked(upright.y(x, y)),
                        sign.right() * width,
                        height,
                        sign.text(),
                        font.bold(),
                        content.number(),
                        content.artifact(),
                        sign.space()));
                float spacing = length == 1 && font.code() == ' ' ? state.wordSpacing : 0;
                pen.move(
                        vertical ? 0 : (sign.right() * state.size + state.signSpacing + spacing) * scaling,
                        vertical ? sign.up() * state.size + state.signSpacing + spacing : 0);
            }
        }
        state.text = from.at(pen.x, pen.y);
    }

    /** Where the next sign stands, while a text is shown. */
    private static final class Pen {

        private final PdfMatrix text;
        private float x;
        private float y;

        Pen(PdfMatrix text) {
            this.text = text;
            x = text.e();
            y = text.f();
        }

        void move(float right, float up) {
            x += right * text.a() + up * text.c();
            y += right * text.b() + up * text.d();
        }

        float baseX(float rise) {
            return 0f * text.a() + rise * text.c() + x;
        }

        float baseY(float rise) {
            return 0f * text.b() + rise * text.d() + y;
        }
    }
}
