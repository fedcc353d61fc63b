package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("puts a mapper of its own in the one place that PDFBox has")
class PdfBoxSetupTest {

    @Test
    void otherUsersOfPdfBoxKeepTheirFonts() {
        FontMapper before = FontMappers.instance();
        try {
            FontMappers.set(new NoFonts());

            try (PdfBoxSetup reading = PdfBoxSetup.enter()) {
                try (PdfBoxSetup within = PdfBoxSetup.enter()) {
                    assertThat(font()).isNotNull();
                }
                assertThat(font()).isNotNull();
            }

            assertThat(font()).isNull();
        } finally {
            FontMappers.set(before);
        }
    }

    private static FontMapping<TrueTypeFont> font() {
        return FontMappers.instance().getTrueTypeFont("Times", null);
    }

    private static final class NoFonts implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return null;
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return null;
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return null;
        }
    }
}
