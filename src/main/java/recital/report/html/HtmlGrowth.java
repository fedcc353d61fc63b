package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.BarTable;
import recital.report.html.PageElement.CitationTable;
import recital.report.phrases.GrowthPhrases;
import recital.search.growth.GrownParagraph;
import recital.search.growth.Growth;
import recital.search.growth.GrowthPeriod;
import recital.search.growth.Origin;
import recital.search.growth.WordCounts;
import recital.search.growth.WordKind;

/** Writes where words come from as one page: stacked bars by origin and by kind, then what grew most. */
final class HtmlGrowth implements TextRenderer<Growth> {

    /** A page that is read; the other formats have all. */
    private static final int MOST = 100;

    @Override
    public void write(Growth growth, Writer out) throws IOException {
        List<Section> sections = new ArrayList<>(List.of(
                new Section(
                        "origins",
                        "By origin",
                        "",
                        List.of(bars(growth, "origin", Origin.values(), Origin::code, Origin::label, WordCounts::of))),
                new Section(
                        "kinds",
                        "By kind",
                        "",
                        List.of(bars(
                                growth, "kind", WordKind.values(), WordKind::code, WordKind::code, WordCounts::of)))));
        List<GrownParagraph> grown = growth.grown();
        if (!grown.isEmpty()) {
            List<GrownParagraph> most = grown.subList(0, Math.min(MOST, grown.size()));
            sections.add(new Section(
                    "grown",
                    "What grew most",
                    most.size() < grown.size() ? "The first " + MOST + " of " + grown.size() + "." : "",
                    List.of(table(most))));
        }
        LineagePage.of(
                        SiteMap.NONE,
                        "Growth",
                        GrowthPhrases.heading(growth),
                        List.of(),
                        Stream.of(
                                        GrowthPhrases.shares(growth),
                                        GrowthPhrases.growth(growth),
                                        GrowthPhrases.method(growth))
                                .flatMap(List::stream)
                                .toList(),
                        sections)
                .write(out);
    }

    private static <E> BarTable bars(
            Growth growth,
            String what,
            E[] parts,
            Function<E, String> code,
            Function<E, String> label,
            ToLongBiFunction<WordCounts, E> words) {
        double most =
                growth.periods().stream().mapToDouble(GrowthPeriod::mean).max().orElse(1);
        List<String> columns = new ArrayList<>(List.of(capital(growth.grouping().code()), "", "Resolutions", "Words"));
        Arrays.stream(parts).forEach(part -> columns.add(capital(label.apply(part))));
        return new BarTable(
                "Words a resolution by " + what,
                columns,
                Arrays.stream(parts)
                        .map(part -> new BarTable.Key("part-" + code.apply(part), label.apply(part)))
                        .toList(),
                growth.periods().stream()
                        .map(period -> row(period, parts, code, words, most))
                        .toList());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static <E> BarTable.BarRow row(
            GrowthPeriod period,
            E[] parts,
            Function<E, String> code,
            ToLongBiFunction<WordCounts, E> words,
            double most) {
        WordCounts counts = period.words();
        List<BarTable.Bar> bars = new ArrayList<>();
        List<String> numbers = new ArrayList<>(
                List.of(GrowthPhrases.number(period.documents().size()), GrowthPhrases.number(counts.total())));
        double from = 0;
        for (E part : parts) {
            long number = words.applyAsLong(counts, part);
            double to = from + (double) number / period.documents().size();
            bars.add(Bars.bar("part-" + code.apply(part), from, to, most));
            numbers.add(GrowthPhrases.number(number) + " \u00b7 " + GrowthPhrases.share(number, counts.total()));
            from = to;
        }
        return new BarTable.BarRow(new Linked(Integer.toString(period.number()), ""), bars, numbers);
    }

    private static CitationTable table(List<GrownParagraph> grown) {
        return new CitationTable(
                List.of("Change", "Paragraph", "Its words"),
                grown.stream()
                        .map(paragraph -> new CitationTable.ChangeRow(
                                "entered",
                                GrowthPhrases.what(paragraph),
                                new Linked(GrowthPhrases.place(paragraph), ""),
                                GrowthPhrases.origins(paragraph) + ": " + GrowthPhrases.excerpt(paragraph)))
                        .toList());
    }
}
