package recital.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PDFBox from the fonts of the machine while a file is read; {@code commons-logging.properties} keeps it silent.
 *
 * <p>It would look through every font folder, write what it finds to a file of its own in the home folder,
 * and measure text by whatever fonts are there. PDFBox has one font mapper for all: ours hands on to the one before
 * it whenever no file is read here, so that other users of PDFBox in the same program keep their fonts.
 */
final class PdfBoxSetup implements AutoCloseable {

    private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();

    private static boolean alone;

    private final boolean outermost = READING.get() == null;

    private PdfBoxSetup() {}

    /** Takes effect in this thread until it is closed. */
    static PdfBoxSetup enter() {
        setMapper();
        PdfBoxSetup entered = new PdfBoxSetup();
        READING.set(true);
        return entered;
    }

    /** To ask for the mapper that is there makes PDFBox read a font for its own, which takes a twentieth of a second. */
    private static synchronized void setMapper() {
        if (alone) {
            return;
        }
        if (Boolean.getBoolean(PdfReader.ALONE)) {
            alone = true;
            FontMappers.set(new OneFont());
        } else if (!(FontMappers.instance() instanceof Mapper)) {
            FontMappers.set(new Mapper(FontMappers.instance(), new OneFont()));
        }
    }

    @Override
    public void close() {
        if (outermost) {
            READING.remove();
        }
    }

    /** Asks our one font in a thread that reads a file, and the mapper that was there before in all others. */
    private record Mapper(FontMapper others, FontMapper ours) implements FontMapper {

        private FontMapper present() {
            return READING.get() == null ? others : ours;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return present().getTrueTypeFont(name, descriptor);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return present().getFontBoxFont(name, descriptor);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return present().getCIDFont(name, descriptor, system);
        }
    }

    /** The one font that comes with PDFBox in place of any that a file does not bring along. */
    private static final class OneFont implements FontMapper {

        private @Nullable TrueTypeFont font;

        private synchronized TrueTypeFont font() {
            if (font == null) {
                font = read();
            }
            return font;
        }

        private static TrueTypeFont read() {
            try (InputStream stream = FontMapper.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                return new TTFParser().parse(new RandomAccessReadBuffer(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font(), true);
        }
    }
}
