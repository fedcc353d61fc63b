package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import recital.Shared;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;
import recital.source.pdf.PdfPairs;
import recital.text.PrintedLabel;

/** What a paragraph is called, and what it says, does not depend on the form in which its document comes. */
@Tag("slow")
class IdsOfFormsTest {

    private static final String TABLES = "a drawn table is lines, which do not tell its cells";
    private static final String COUNTED = "a mark after a number and a comma looks like one more number";
    private static final String GLUED = "a mark is glued to the next word";

    /** Of the documents that are at hand as PDF those whose drawn text has other paragraphs, and what keeps it from them. */
    private static final Map<String, String> OTHER = Map.of("A_RES_79_249", TABLES, "A_RES_80_243", TABLES);

    /** Those in which a paragraph has its id and the mark of a note left in its words. */
    private static final Map<String, String> MARKED = Map.of("A_RES_79_227", COUNTED, "A_RES_79_289", GLUED);

    @TestFactory
    Stream<DynamicTest> paragraphsOfTaggedPdfAndXmlAreTheSame() {
        return Shared.eachFile("un/pdf", ".pdf", pdf -> assertSame(PdfPairs.read(pdf, true), pdf));
    }

    @TestFactory
    Stream<DynamicTest> paragraphsOfPdfByItsLayoutAndXmlAreTheSame() {
        return Shared.eachFile("un/pdf", ".pdf", pdf -> assertSame(PdfPairs.read(pdf, false), pdf));
    }

    @TestFactory
    Stream<DynamicTest> paragraphsOfDrawnTextAndXmlAreTheSame() {
        return Shared.eachFile("un/pdf", ".pdf", pdf -> assertSameButFor(pdf, List.of()));
    }

    @TestFactory
    Stream<DynamicTest> paragraphsOfDrawnTextSetAsOnThePageAndXmlAreTheSame() {
        return Shared.eachFile("un/pdf", ".pdf", pdf -> assertSameButFor(pdf, List.of("-layout")));
    }

    @TestFactory
    Stream<DynamicTest> noParagraphBeginsWithALabel() {
        return Shared.eachFile("un", ".xml", xml -> {
            Resolution resolution = Shared.resolution(xml);
            assertThat(resolution.paragraphs()).extracting(Paragraph::text).noneMatch(text -> PrintedLabel.first(text)
                    .isPresent());
        });
    }

    private static void assertSame(Resolution read, Path pdf) {
        assertThat(paragraphs(read)).containsExactlyElementsOf(paragraphs(official(pdf)));
    }

    /** What is listed as other is other, or it is to be listed no more. */
    private static void assertSameButFor(Path pdf, List<String> options) throws Exception {
        Resolution drawn = Parsers.parse(Sources.read(drawn(pdf, options), Limits.DEFAULT), "drawn");
        if (OTHER.containsKey(name(pdf))) {
            assertThat(paragraphs(drawn)).as(OTHER.get(name(pdf))).isNotEmpty().isNotEqualTo(paragraphs(official(pdf)));
        } else if (MARKED.containsKey(name(pdf))) {
            assertThat(paragraphs(drawn)).as(MARKED.get(name(pdf))).isNotEqualTo(paragraphs(official(pdf)));
            assertThat(ids(drawn)).containsExactlyElementsOf(ids(official(pdf)));
        } else {
            assertSame(drawn, pdf);
        }
    }

    private static byte[] drawn(Path pdf, List<String> options) throws IOException {
        Process drawing;
        try {
            drawing = new ProcessBuilder(Stream.of(List.of("pdftotext"), options, List.of(pdf.toString(), "-"))
                            .flatMap(List::stream)
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "pdftotext is not here");
            throw e;
        }
        return drawing.getInputStream().readAllBytes();
    }

    private static Resolution official(Path pdf) {
        return Shared.resolution(pdf.resolveSibling(name(pdf) + ".xml"));
    }

    private static String name(Path pdf) {
        return pdf.getFileName().toString().replace(".pdf", "");
    }

    private static List<ParagraphId> ids(Resolution resolution) {
        return resolution.paragraphs().stream().map(Paragraph::id).toList();
    }

    /** Ids and words; what is broken at the end of a line is another test's matter. */
    private static List<String> paragraphs(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(paragraph -> paragraph.id() + " " + paragraph.text().replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
    }
}
