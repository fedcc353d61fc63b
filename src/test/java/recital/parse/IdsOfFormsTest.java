package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import recital.Shared;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.PrintedLabel;

/** What a paragraph is called does not depend on the form in which its document comes. */
class IdsOfFormsTest {

    @TestFactory
    Stream<DynamicTest> paragraphsOfPdfAndXmlHaveTheSameNames() {
        return Shared.eachFile("un/pdf", ".pdf", pdf -> {
            Path xml = pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ".xml"));
            assertThat(Shared.resolution(pdf).paragraphs())
                    .extracting(Paragraph::id)
                    .containsExactlyElementsOf(Shared.resolution(xml).paragraphs().stream()
                            .map(Paragraph::id)
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> noParagraphBeginsWithALabel() {
        return Shared.eachFile("un", ".xml", xml -> {
            Resolution resolution = Shared.resolution(xml);
            assertThat(resolution.paragraphs()).extracting(Paragraph::text).noneMatch(text -> PrintedLabel.first(text)
                    .isPresent());
        });
    }
}
