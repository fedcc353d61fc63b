package recital.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.lineage.Draftings;
import recital.lineage.Lineage;
import recital.model.Resolution;

/** Characters that are no text, wherever a document can hold them, in everything that is written of it. */
@Order(1)
class EveryOutputTest {

    /** What formats forbid or readers obey: controls, separators, overrides, noncharacters, halves of characters. */
    static Stream<String> strangers() {
        return Stream.of(
                "\0",
                "\u0007",
                "\b",
                "\t",
                "\n",
                "\u000b",
                "\f",
                "\r",
                "\u001b[31m",
                "\u001c",
                "\u001d",
                "\u001e",
                "\u001f",
                "\u007f",
                "\u0085",
                "\u009b",
                "\u00a0",
                "\u00ad",
                "\u200b",
                "\u200e",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u2066",
                "\ufdd0",
                "\ufeff",
                "\ufffd",
                "\ufffe",
                "\uffff",
                "\ud83d\udd4a",
                "\ud83f\udffe",
                "\udbff\udfff",
                "\ud83d",
                "\udd4a",
                "\ud83d\ud83d\udd4a",
                "a\u0301",
                "&",
                "<b>",
                "]]>",
                "-->",
                "\"",
                "'",
                ",",
                "=1+1",
                "#",
                "\\",
                "%41",
                "{{x}}",
                "[-a-]",
                "{+b+}",
                "--- a");
    }

    @Test
    void allOfThemInOneDocumentAndInTheNameOfItsFileBreakNoFormat() throws Exception {
        String all = strangers().collect(Collectors.joining(" reeds "));

        whatADocumentHoldsBreaksNoFormat(all);
        whatAFileIsCalledBreaksNoFormat(all);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("strangers")
    void whatADocumentHoldsBreaksNoFormat(String stranger) throws Exception {
        Resolution earlier = document("70/901", stranger, "30 wells");
        Resolution later = document("71/901", stranger + stranger, stranger + "40 wells");

        EveryOutput.ofDocument(earlier);
        EveryOutput.ofDiff(new Differ().diff(new Aligner().align(earlier, later)));
        EveryOutput.ofLineage(Lineage.of(List.of(earlier, later)));
        EveryOutput.ofDrafting(Draftings.of(earlier, later, earlier));
        whatIsFoundBreaksNoFormat(earlier, later);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("strangers")
    void whatAFileIsCalledBreaksNoFormat(String stranger) throws Exception {
        Resolution earlier = named(Resolutions.file("wells" + stranger + ".txt"), "", "30 wells");
        Resolution later = named(Resolutions.file("wells" + stranger + "2.txt"), "", "40 wells");

        EveryOutput.ofDocument(earlier);
        EveryOutput.ofDiff(new Differ().diff(new Aligner().align(earlier, later)));
        EveryOutput.ofLineage(Lineage.of(List.of(earlier, later)));
        EveryOutput.ofDrafting(Draftings.of(earlier, later, earlier));
        whatIsFoundBreaksNoFormat(earlier, later);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PP12345",
                "OPa",
                "OP123456789",
                "XVII.OP1(a)(ii)",
                "OP1()",
                "OP4/12345",
                "OP5-12345",
                "H1",
                "AN1"
            })
    void idOfEveryFormFulfilsTheSchemas(String id) throws Exception {
        Resolution earlier = Resolutions.resolution("70/901")
                .paragraph(id, "Wells of 30 herders;")
                .build();
        Resolution later = Resolutions.resolution("71/901")
                .paragraph(id, "Wells of 40 herders;")
                .build();

        EveryOutput.ofDocument(earlier);
        EveryOutput.ofDiff(new Differ().diff(new Aligner().align(earlier, later)));
        EveryOutput.ofLineage(Lineage.of(List.of(earlier, later)));
        EveryOutput.ofDrafting(Draftings.of(earlier, later, earlier));
    }

    private static void whatIsFoundBreaksNoFormat(Resolution earlier, Resolution later) throws Exception {
        EveryOutput.ofPrecedents(SearchSamples.precedents(later, earlier));
        EveryOutput.ofGrowth(SearchSamples.growth(earlier, later));
        EveryOutput.ofCheck(SearchSamples.check(later));
        EveryOutput.ofConcord(ConcordSamples.report(earlier, later));
    }

    private static Resolution document(String symbol, String stranger, String wells) {
        return named(Resolutions.resolution(symbol), stranger, wells);
    }

    private static Resolution named(Resolutions document, String stranger, String wells) {
        return document.title("Wells" + stranger + " of the valley")
                .preamble("Recalling its resolution" + stranger + " 56/183 on the ropes of wells,[1]")
                .preamble(stranger + "Noting that springs run dry" + stranger)
                .operative(1, "Urges all to dig " + wells + " in the" + stranger + " valley by 2030;")
                .operative(2, "Requests" + stranger + " the herders " + stranger + "to report on the wells.")
                .note("1", "See" + stranger + " the map of " + wells + ".")
                .note("*", "On behalf" + stranger + " of the herders of " + wells + ".")
                .build();
    }
}
