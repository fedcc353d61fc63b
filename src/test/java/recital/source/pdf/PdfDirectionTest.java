package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Arabic stands on a page from right to left, its numbers and Latin words from left to right. */
class PdfDirectionTest {

    @Test
    void lettersAreReadFromTheRight() {
        assertThat(read("انيملا ةرانم")).isEqualTo("منارة المينا");
    }

    @Test
    void numbersAndSymbolsKeepTheirOrder() {
        assertThat(read("2025 ماع 12/34 رارق يف")).isEqualTo("في قرار 12/34 عام 2025");
    }

    @Test
    void latinWordsAreReadFromTheLeftWithTheSpacesBetweenThem() {
        assertThat(read("ةريبك رئب Deep Well ءانيم يف")).isEqualTo("في ميناء Deep Well بئر كبيرة");
    }

    @Test
    void twoNumbersBesideOneAnotherAreReadFromTheRight() {
        assertThat(read("رتم 20 10 رئب")).isEqualTo("بئر 10 20 متر");
    }

    @Test
    void bracketsThatAreCalledByTheirLooksOpenBeforeTheyClose() {
        assertThat(read("رئب (أ) رئب")).isEqualTo("بئر (أ) بئر");
        assertThat(read("رئب )أ( رئب")).isEqualTo("بئر (أ) بئر");
    }

    @Test
    void strokesThatFillALineAreNoLetters() {
        assertThat(read("ةراـــنم")).isEqualTo("منارة");
    }

    @Test
    void indentOfAParagraphIsOnItsLeftAfterwards() {
        List<PdfGlyph> first = line("رئب", 50, 700);
        List<PdfGlyph> second = line("ةريبك رئب", 50, 680);
        List<PdfGlyph> page = new ArrayList<>(first);
        page.addAll(second);
        List<PdfLine> lines =
                PdfLine.onPage(PdfDirection.fromLeft(List.of(page)).get(0));
        assertThat(lines.get(1).left()).isLessThan(lines.get(0).left());
    }

    @Test
    void pagesThatAreReadFromTheLeftStayAsTheyAre() {
        List<List<PdfGlyph>> pages = List.of(line("a deep well (بئر)", 50, 700));
        assertThat(PdfDirection.fromLeft(pages)).isEqualTo(pages);
    }

    /** What is read of a line on which the signs stand so from left to right. */
    private static String read(String shown) {
        List<PdfGlyph> turned =
                PdfDirection.fromLeft(List.of(line(shown, 50, 700))).get(0);
        assertThat(turned).isSortedAccordingTo(Comparator.comparingDouble(PdfGlyph::x));
        return turned.stream().map(PdfGlyph::text).collect(Collectors.joining());
    }

    private static List<PdfGlyph> line(String shown, float left, float baseline) {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < shown.length(); i++) {
            glyphs.add(new PdfGlyph(
                    1, left + 6 * i, baseline, 6, 10, shown.substring(i, i + 1), false, 0, /* artifact= */ false));
        }
        return glyphs;
    }
}
