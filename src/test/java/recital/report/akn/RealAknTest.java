package recital.report.akn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import recital.NeedsShared;
import recital.Shared;

/** Every real document, written as Akoma Ntoso, is read back the same. */
@Tag("slow")
@NeedsShared("un")
class RealAknTest {

    private static final List<String> ENDINGS = List.of(".txt", ".xml", ".pdf", ".docx", ".doc", ".html");

    @TestFactory
    Stream<DynamicTest> documentOfTheSeriesComesBack() {
        return comeBack("un/ict");
    }

    @TestFactory
    Stream<DynamicTest> documentOfAnotherSeriesComesBack() {
        return comeBack("un/series");
    }

    @TestFactory
    Stream<DynamicTest> documentOfOtherCommitteesComesBack() {
        return comeBack("un/committees");
    }

    @TestFactory
    Stream<DynamicTest> printedDocumentComesBack() {
        return Stream.concat(comeBack("un/pdf"), comeBack("un/drafts"));
    }

    private static Stream<DynamicTest> comeBack(String folder) {
        return ENDINGS.stream()
                .flatMap(ending -> Shared.eachFile(folder, ending, file -> AknReadBack.of(Shared.resolution(file))));
    }
}
