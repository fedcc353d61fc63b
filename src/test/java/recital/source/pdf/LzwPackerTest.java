package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of attacks that are packed by LZW are what they say, or they prove nothing. */
class LzwPackerTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 255, 256, 5_000, 200_000})
    void pdfBoxUnpacksWhatWasPacked(int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);

        assertThat(unpacked(LzwPacker.pack(noise, 1))).isEqualTo(noise);
        assertThat(unpacked(LzwPacker.pack(new byte[] {' '}, length)))
                .isEqualTo(HandmadePdf.repeat(new byte[] {' '}, length));
        assertThat(unpacked(LzwPacker.pack(new byte[] {(byte) 129, ' '}, length)))
                .isEqualTo(HandmadePdf.repeat(new byte[] {(byte) 129, ' '}, length));
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDStream stream = new PDStream(document, new ByteArrayInputStream(packed));
            stream.getCOSObject().setItem(COSName.FILTER, COSName.LZW_DECODE);
            return stream.toByteArray();
        }
    }
}
