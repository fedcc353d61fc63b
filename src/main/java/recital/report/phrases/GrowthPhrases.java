package recital.report.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.search.growth.GrownParagraph;
import recital.search.growth.Growth;
import recital.search.growth.Growth.SameTitles;
import recital.search.growth.GrowthPeriod;
import recital.search.growth.Origin;
import recital.search.growth.WordCounts;
import recital.search.growth.WordKind;

/** Says in words where the words of documents come from, and what made them more. */
public final class GrowthPhrases {

    /** So many words tell which paragraph it is. */
    private static final int EXCERPT = 14;

    private GrowthPhrases() {}

    /** What was counted. */
    public static String heading(Growth growth) {
        return "Where the words of " + CountPhrases.count(growth.documents(), "resolution") + " come from";
    }

    /** The population and the method, without which no number of a growth says anything. */
    public static List<String> method(Growth growth) {
        return List.of(
                "Counted: " + growth.population().name()
                        + "; words and numbers of paragraphs, headings, tables and annexes, "
                        + "those of notes and mastheads not.",
                "A word comes from a past when it lies in a run of " + growth.minWords()
                        + " words or more inside one paragraph that stands there, or in a shorter paragraph that stands there "
                        + "whole. Own past: resolutions of the same series adopted before; other titles: those of other "
                        + "series, looked at for what the own past has not. Compared with "
                        + CountPhrases.count(growth.past(), "resolution")
                        + " of the collection: what it lacks is no past.");
    }

    /** The shares of all words, a sentence for origins and one for kinds. */
    public static List<String> shares(Growth growth) {
        WordCounts words = growth.words();
        long all = words.total();
        String origins = Arrays.stream(Origin.values())
                .map(origin -> share(words.of(origin), all) + " " + origin.label())
                .collect(Collectors.joining(", "));
        String kinds = Arrays.stream(WordKind.values())
                .map(kind -> share(words.of(kind), all) + " " + kind.code())
                .collect(Collectors.joining(", "));
        return List.of("Of " + number(all) + " words: " + origins + "; " + kinds + ".");
    }

    /** How much longer documents became from the first period to the last; nothing where there is one. */
    public static List<String> growth(Growth growth) {
        GrowthPeriod first = growth.first();
        GrowthPeriod last = growth.last();
        if (first.number() == last.number()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("From " + first.number() + " to " + last.number() + ": "
                + (growth.documents() == growth.periods().size()
                        ? course(first.mean(), last.mean()) + " words"
                        : "the mean resolution " + course(first.mean(), last.mean()) + " words, the median "
                                + course(first.median(), last.median()))
                + ".");
        SameTitles same = growth.sameTitles();
        if (same.documents() > 0 && growth.documents() > growth.periods().size()) {
            lines.add("Of the last " + growth.grouping().code() + " "
                    + CountPhrases.count(same.documents(), "resolution")
                    + (same.documents() == 1 ? " continues" : " continue") + " one of the first: "
                    + course(
                            (double) same.earlierWords() / same.documents(),
                            (double) same.laterWords() / same.documents())
                    + " words on average.");
        }
        return lines;
    }

    private static String course(double from, double to) {
        return number(Math.round(from)) + " \u2192 " + number(Math.round(to)) + " ("
                + String.format(Locale.ROOT, "%+.0f", 100 * (to - from) / from).replace('-', '\u2212') + " %)";
    }

    /** The names of the columns of words: those of origins, then those of kinds. */
    public static List<String> columns() {
        return Stream.concat(
                        Arrays.stream(Origin.values()).map(Origin::label),
                        Arrays.stream(WordKind.values()).map(WordKind::code))
                .toList();
    }

    /** What happened to a paragraph, {@code came, 84 words} or {@code grew by 20 to 95 words}. */
    public static String what(GrownParagraph paragraph) {
        long words = paragraph.words().total();
        return paragraph.isNew()
                ? "came, " + CountPhrases.count(words, "word")
                : "grew by " + number(paragraph.growth()) + " to " + CountPhrases.count(words, "word");
    }

    /** Where it stands, {@code 78/132 OP5}. */
    public static String place(GrownParagraph paragraph) {
        return paragraph.document() + " "
                + paragraph.later().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Where its words come from, {@code 60 new, 24 other titles}. */
    public static String origins(GrownParagraph paragraph) {
        return Stream.of(Origin.NEW, Origin.OTHER_TITLES, Origin.OWN_PAST)
                .filter(origin -> paragraph.words().of(origin) > 0)
                .map(origin -> number(paragraph.words().of(origin)) + " " + origin.label())
                .collect(Collectors.joining(", "));
    }

    /** Its first words. */
    public static String excerpt(GrownParagraph paragraph) {
        return Excerpt.of(paragraph.text(), EXCERPT);
    }

    /** A part of a whole, {@code 12.3 %}. */
    public static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
    }

    /** A number as people read it, {@code 601,234}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
