package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recital.lineage.Blame;
import recital.model.Resolution;
import recital.report.html.PageElement.BarTable;
import recital.report.html.PageElement.BarTable.Bar;
import recital.report.html.PageElement.BarTable.BarRow;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.CitationPhrases;

/** Draws numbers as bars. */
final class Bars {

    private Bars() {}

    /** The words of a document by the document that brought them in. */
    static BarTable of(Blame blame, SiteMap site) {
        Map<Resolution, Integer> words = blame.words();
        long all = words.values().stream().mapToInt(Integer::intValue).sum();
        int most = words.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<BarRow> rows = new ArrayList<>();
        words.forEach((document, number) -> rows.add(new BarRow(
                new Linked(CitationPhrases.year(document), site.document(document)),
                List.of(bar("age-" + BlamePhrases.ageClass(blame.age(document)), 0, number, most)),
                List.of(Integer.toString(number), BlamePhrases.share(number, all)))));
        return new BarTable("Number of words by year", List.of("Year", "", "Words", "Share"), List.of(), rows);
    }

    /** A part of a bar from one number to another, of bars of which the longest is that of the most. */
    static Bar bar(String kind, double from, double to, double most) {
        return new Bar(kind, length(from, most), length(to - from, most));
    }

    private static String length(double number, double most) {
        return String.format(Locale.ROOT, "%.1f", BarTable.WIDTH * number / Math.max(1, most));
    }
}
