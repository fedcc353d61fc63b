package recital.report.phrases;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.lineage.ComparedFigures;
import recital.lineage.ComparedFigures.Span;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Quantity;
import recital.model.Paragraph;
import recital.model.Resolution;

/** Says in a few words what figures are, for the views of them. */
public final class FigurePhrases {

    /** As many words tell what a paragraph is about. */
    private static final int OPENING = 12;

    /** One word in so many. */
    private static final int FEW = 4;

    private static final String MORE = "\u2026";

    private static final List<String> LARGE = List.of("million", "billion", "trillion");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,]\\d+)*+");

    /** Words left out, with the signs between them and, where these are of a number, those around them. */
    private static final Pattern LEFT_OUT = Pattern.compile("[$€£]?\u2026(?:[\\s\\p{Punct}\\p{Pd}]*\u2026)*+");

    private FigurePhrases() {}

    /** What was looked for and how much was found. */
    public static String heading(FigureTimeline course) {
        int figures = course.figures();
        long provisions = course.histories().stream()
                .map(FigureHistory::provision)
                .distinct()
                .count();
        String where = course.words()
                .map(words -> " in paragraphs with \u201c" + words + "\u201d")
                .orElse("");
        return figures == 0
                ? "No figures" + where
                : CountPhrases.count(course.histories().size(), "measure") + " ("
                        + CountPhrases.count(figures, "figure") + ")" + where + ", of "
                        + (provisions == 1 ? "one provision" : provisions + " provisions")
                        + SeriesPhrases.among(course.series())
                        + (isCompared(course) && course.compared().stream().noneMatch(ComparedFigures::isChanged)
                                ? "; none changed"
                                : "");
    }

    /** Whether a measure stands in two documents. */
    private static boolean isCompared(FigureTimeline course) {
        return course.histories().stream()
                .anyMatch(measure -> measure.quantities().size() > 1);
    }

    /** How many figures are left out; nothing where none are. */
    public static Optional<String> leftOut(FigureTimeline course) {
        return course.unchanged() == 0
                ? Optional.empty()
                : Optional.of(CountPhrases.count(course.unchanged(), "figure")
                        + " that never changed, or stand in one document alone, left out");
    }

    /**
     * What a measure is called, in the words of its last document. What the paragraph of another year has in no form is left
     * out, for it would be untrue beside its figure: numbers and years, and words where they are few. Where they are many the
     * other year has other words for the same.
     */
    public static String name(FigureHistory measure) {
        String name = name(measure.last());
        Lexicon lexicon = Lexicon.of(measure.last().stage().document().language());
        List<String> others = measure.quantities().stream()
                .limit(measure.quantities().size() - 1L)
                .map(quantity -> quantity.stage().paragraph().text())
                .distinct()
                .toList();
        List<String> words =
                WORD.matcher(name).results().map(MatchResult::group).toList();
        Set<String> untrue = words.stream()
                .filter(word -> others.stream().anyMatch(text -> !says(text, word, lexicon)))
                .collect(Collectors.toSet());
        boolean inOtherWords = FEW * words.stream().filter(untrue::contains).count() > words.size();
        Predicate<String> leftOut = word -> untrue.contains(word) && (isNumber(word) || !inOtherWords);
        String common = WORD.matcher(name)
                .replaceAll(word -> leftOut.test(word.group()) ? MORE : Matcher.quoteReplacement(word.group()));
        return LEFT_OUT.matcher(common).replaceAll(MORE);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean says(String text, String word, Lexicon lexicon) {
        if (isNumber(word)) {
            return WORD.matcher(text).results().anyMatch(one -> one.group().equals(word));
        }
        String stem = stem(word, lexicon);
        return text.contains(word)
                || WORD.matcher(text).results().anyMatch(one -> stem(one.group(), lexicon)
                        .equals(stem));
    }

    private static String stem(String word, Lexicon lexicon) {
        return lexicon.stemmer().stem(word.toLowerCase(Locale.ROOT));
    }

    private static String name(Quantity figure) {
        return TextSanitizer.onOneLine(
                !figure.name().isEmpty() ? figure.name() : figure.unit().isEmpty() ? figure.clause() : figure.unit());
    }

    /** The years of figures that stayed, {@code 2024\u20132025}; the symbol where another document has the same. */
    public static String years(Span span, List<Span> all) {
        String years = years(span);
        boolean told = all.stream().filter(other -> years(other).equals(years)).count() == 1;
        return told ? years : span.last().shortName();
    }

    /** A draft that has the figures of the resolution before it adds no year. */
    private static String years(Span span) {
        List<Resolution> adopted = span.documents().stream()
                .filter(document -> !document.isDraft())
                .toList();
        return adopted.isEmpty() ? TracePhrases.years(span.documents()) + " draft" : TracePhrases.years(adopted);
    }

    /**
     * A figure beside the name of its measure, with the year for which it is given where that is another than the
     * document's, "41 (2022)"; nothing where the documents have none.
     */
    public static String number(FigureHistory measure, Span span) {
        return measure.in(span.last()).map(FigurePhrases::dated).orElse("");
    }

    private static String dated(Quantity quantity) {
        return quantity.number()
                + quantity.statedYear().stream()
                        .mapToObj(year -> " (" + year + ")")
                        .collect(Collectors.joining());
    }

    /** Whether a figure is not that of the span before. */
    public static boolean isNew(FigureHistory measure, Span span, List<Span> all) {
        int earlier = all.indexOf(span) - 1;
        return earlier >= 0
                && !number(measure, all.get(earlier)).isEmpty()
                && measure.lastChange().isPresent()
                && !number(measure, span).equals(number(measure, all.get(earlier)));
    }

    /** The years of a measure with their figures, {@code 2021 55, 2022 62}. */
    public static String course(FigureHistory measure) {
        return measure.line().stream()
                .map(q -> TracePhrases.year(q.stage().document()) + " " + dated(q))
                .collect(Collectors.joining(", "));
    }

    /** What changed last of what a paragraph compares, {@code 2018: 31 → 33, women use the Internet …}. */
    public static List<String> answers(ComparedFigures compared) {
        List<String> answers = new ArrayList<>();
        for (FigureHistory measure : compared.measures()) {
            measure.lastChange()
                    .ifPresent(change -> answers.add(
                            CitationPhrases.year(change.stage().document()) + ": " + answer(measure, change)));
        }
        return answers;
    }

    /** What replaced the figure of another measure is no rise and no fall. */
    private static String answer(FigureHistory measure, Quantity change) {
        int place = measure.quantities().indexOf(change);
        if (place == 0) {
            Quantity other = measure.replaced().orElseThrow();
            return named(change, name(measure)) + ", in place of " + named(other, name(other));
        }
        return measure.quantities().get(place - 1).number() + " \u2192 " + named(change, name(measure));
    }

    /** "8 per cent of herders", and "8, the share of herders". */
    private static String named(Quantity quantity, String name) {
        boolean goesOn = !quantity.unit().isEmpty() && name.startsWith(quantity.unit());
        return quantity.number() + (goesOn ? " " : ", ") + name;
    }

    /** A number of a scale: {@code 2.5 million}. */
    public static String rounded(double number) {
        BigDecimal exact = new BigDecimal(number).round(new MathContext(6));
        for (int i = LARGE.size(); i > 0; i--) {
            BigDecimal large = BigDecimal.TEN.pow(3 * (i + 1));
            if (exact.compareTo(large) >= 0) {
                return plain(exact.divide(large)) + " " + LARGE.get(i - 1);
            }
        }
        return plain(exact);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The first words of the paragraph that has the figures last, or the row of its table, to tell it from others. */
    public static String opening(ComparedFigures compared) {
        Paragraph paragraph = compared.stage().paragraph();
        return paragraph
                .cell()
                .map(cell -> "table " + cell.table() + ", row " + cell.row())
                .orElseGet(() -> Excerpt.of(TextSanitizer.onOneLine(paragraph.text()), OPENING, OPENING));
    }
}
