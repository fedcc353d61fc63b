package recital.source;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.source.pdf.PdfPairs;

/** Prints how much of the official XML is read from the PDF of the same resolution, by tags and by layout. */
@Tag("bench")
class PdfBench {

    @Test
    void pairs() {
        System.out.printf(
                "%-18s %5s | %-26s | %s%n", "file", "par.", "tagged: whole exact ids", "untagged: whole exact ids");
        PdfPairs.Score tagged = null;
        PdfPairs.Score untagged = null;
        for (var file : PdfPairs.files()) {
            PdfPairs.Score one = PdfPairs.score(file, true);
            PdfPairs.Score other = PdfPairs.score(file, false);
            print(one, other);
            tagged = tagged == null ? one : tagged.plus(one);
            untagged = untagged == null ? other : untagged.plus(other);
        }
        print(tagged, untagged);
        System.out.printf(
                Locale.ROOT,
                "per cent: tagged %.2f whole, %.2f exact, %.2f ids; untagged %.2f whole, %.2f exact, %.2f ids%n",
                tagged.wholeShare(),
                tagged.exactShare(),
                tagged.idShare(),
                untagged.wholeShare(),
                untagged.exactShare(),
                untagged.idShare());
        if (Boolean.getBoolean("bench.missing")) {
            System.out.println("\nTAGGED");
            tagged.missing().forEach(System.out::println);
            System.out.println("\nUNTAGGED");
            untagged.missing().forEach(System.out::println);
        }
    }

    private static void print(PdfPairs.Score tagged, PdfPairs.Score untagged) {
        System.out.printf(
                "%-18s %5d | %8d %8d %8d | %8d %8d %8d%n",
                tagged.name(),
                tagged.paragraphs(),
                tagged.whole(),
                tagged.exact(),
                tagged.ids(),
                untagged.whole(),
                untagged.exact(),
                untagged.ids());
    }
}
