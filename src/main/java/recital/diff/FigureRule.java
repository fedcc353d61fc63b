package recital.diff;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.WhiteSpace;
import recital.language.WordList;

/**
 * Quantities; one that took the place of another of the same measure is told with what it counts.
 *
 * <p>rule: where no quantity stands against those of a side, they are told if they are what it is about: amounts of money,
 * shares and measures, large numbers, limits, posts, several in digits, or a good part of its words. "Its three reports" are a detail of
 * a clause that came.
 */
final class FigureRule implements Rule {

    /** Of the words of a side, one in so many must be of figures for the side to be about them. */
    private static final int SHARE = DiffThresholds.DEFAULT.about().figures();

    /** A number from here on is a finding, and no small count. */
    private static final BigDecimal LARGE =
            BigDecimal.valueOf(DiffThresholds.DEFAULT.about().large());

    /** So many figures of a side are told. */
    private static final int MOST_TOLD = DiffThresholds.DEFAULT.told().figures();

    /** The words next to a figure stand within so many characters. */
    private static final int ABOUT = 400;

    /** So many words before a figure may say that it is a limit. */
    private static final int NEAR = DiffThresholds.DEFAULT.dates().limit();

    /** Words without a sign, each with its space. */
    private static final Pattern FEW_WORDS = Pattern.compile("(?:\\p{L}+\\s){1,3}");

    private static final Pattern LAST_WORDS = Pattern.compile("(?<=\\s)\\p{L}{3,}\\s\\p{L}{2,3}\\s$");

    private final Set<String> measures;
    private final Set<String> durations;
    private final Set<String> posts;
    private final Set<String> yearUnits;
    private final Set<String> limiting;
    private final Set<String> past;
    private final Set<String> since;
    private final int years;

    FigureRule(DocumentPair context) {
        Lexicon lexicon = context.lexicon();
        years = context.years();
        yearUnits = lexicon.words(WordList.AGE_UNIT);
        limiting = Stream.of(WordList.BEFORE_DEADLINE, WordList.BEFORE_LIMIT)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
        past = lexicon.words(WordList.BEFORE_PAST_YEARS);
        since = lexicon.words(WordList.AFTER_PAST_YEARS);
        measures = lexicon.words(WordList.MEASURED_UNITS);
        durations = lexicon.words(WordList.DURATION_UNITS);
        posts = lexicon.words(WordList.POSTS);
    }

    @Override
    public void apply(EditContext edit) {
        List<Figure> earlier = figures(edit.earlier());
        List<Figure> later = figures(edit.later());
        if (earlier.isEmpty() && isDetail(edit, edit.later(), later)
                || later.isEmpty() && isDetail(edit, edit.earlier(), earlier)) {
            return;
        }
        earlier.forEach(figure -> edit.earlier().markExplainedBetween(figure.start(), figure.end()));
        later.forEach(figure -> edit.later().markExplainedBetween(figure.start(), figure.end()));
        if (!measured(earlier).equals(measured(later))) {
            boolean oneEach = earlier.size() == 1 && later.size() == 1;
            boolean alone = oneEach && isAll(edit.earlier()) && isAll(edit.later());
            if (alone && areYearsPast(edit, earlier.get(0), later.get(0))) {
                edit.routine(ChangeClass.FIGURE, "as many years more");
                return;
            }
            String replaced = alone
                    ? remark(
                            new PlacedFigure(edit.earlier().analyzedText(), earlier.get(0)),
                            new PlacedFigure(edit.later().analyzedText(), later.get(0)))
                    : "";
            String amounts = oneEach
                    ? edit.remark(ChangeClass.MONEY)
                            .map(told -> withWordsBefore(edit, earlier.get(0), later.get(0), told))
                            .orElse("")
                    : "";
            edit.substantive(
                    ChangeClass.FIGURE,
                    !replaced.isEmpty() ? replaced : !amounts.isEmpty() ? amounts : cameAndWent(edit, earlier, later));
        } else if (isNumber(edit.earlier()) && isNumber(edit.later())
                || isOnly(edit.earlier(), earlier)
                        && isOnly(edit.later(), later)
                        && bounds(earlier).equals(bounds(later))) {
            edit.routine(ChangeClass.TYPOGRAPHY, "the same figure");
        }
    }

    /** "Increase of 5 → decrease of 4": an amount that gave place to another with the few words before it. */
    private static String withWordsBefore(EditContext edit, Figure before, Figure after, String told) {
        String earlier = lastWords(edit.earlier().textBefore(before.start()));
        String later = lastWords(edit.later().textBefore(after.start()));
        String plain = Remark.replacement(before.text(), after.text());
        return told.startsWith(plain) && !earlier.equals(later) && !earlier.isEmpty() && !later.isEmpty()
                ? Remark.replacement(earlier + before.text(), later + after.text()) + told.substring(plain.length())
                : told;
    }

    /** All of a few words, or the last two of many, such as "increase of". */
    private static String lastWords(String words) {
        if (FEW_WORDS.matcher(words).matches()) {
            return words;
        }
        Matcher last = LAST_WORDS.matcher(words);
        return last.find() ? last.group() : "";
    }

    /** "The 16 years since the adoption" and, a year later, "the 17 years since the adoption". */
    private boolean areYearsPast(EditContext edit, Figure before, Figure after) {
        return years > 0
                && isPast(edit.earlier().analyzedText().text(), before)
                && isPast(edit.later().analyzedText().text(), after)
                && before.value()
                        .map(value -> value.add(BigDecimal.valueOf(years)))
                        .filter(due -> after.value()
                                .filter(value -> value.compareTo(due) == 0)
                                .isPresent())
                        .isPresent();
    }

    /** "26 years after the Charter", but not "within 26 years after the Charter". */
    private boolean isPast(String text, Figure figure) {
        String[] before = text.substring(Math.max(0, figure.start() - ABOUT), figure.start())
                .split(" ");
        String[] after = text.substring(figure.end(), Math.min(text.length(), figure.end() + ABOUT))
                .strip()
                .split("[ ,;.]+", 3);
        int unit = yearUnits.contains(after[0]) ? 1 : 0;
        boolean limits =
                Stream.of(before).skip(Math.max(0, before.length - NEAR)).anyMatch(limiting::contains);
        return !limits
                && (unit == 1 || yearUnits.contains(figure.unit()))
                && (past.contains(before[before.length - 1]) || after.length > unit && since.contains(after[unit]));
    }

    /** Figures that stand against no other, with what they count. */
    private static String cameAndWent(EditContext edit, List<Figure> earlier, List<Figure> later) {
        Set<String> before = Set.copyOf(quantities(earlier));
        Set<String> after = Set.copyOf(quantities(later));
        List<Figure> gone = earlier.stream()
                .filter(figure -> !after.contains(quantity(figure)))
                .toList();
        List<Figure> come = later.stream()
                .filter(figure -> !before.contains(quantity(figure)))
                .toList();
        return Remark.cameAndWent(phrases(edit.earlier(), gone), phrases(edit.later(), come));
    }

    /** The first where they are many; nothing where they are all that a side says, such as the cell of a table. */
    private static String phrases(EditSide side, List<Figure> figures) {
        boolean all = side.tokens().size() == 1;
        List<String> phrases = figures.stream()
                .map(figure -> new PlacedFigure(side.analyzedText(), figure).phrase())
                .distinct()
                .toList();
        String told = phrases.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        return all ? "" : told + (phrases.size() > MOST_TOLD ? ", \u2026" : "");
    }

    /** Whether a side only mentions its figures. */
    private boolean isDetail(EditContext edit, EditSide side, List<Figure> figures) {
        int words = figures.stream()
                .mapToInt(figure -> figure.text().split("\\s+").length)
                .sum();
        long inDigits = figures.stream()
                .filter(figure -> figure.text().chars().anyMatch(Character::isDigit))
                .count();
        return !figures.isEmpty()
                && !edit.isFound(ChangeClass.MONEY)
                && inDigits < 2
                && words * SHARE < side.unexplainedWords().size()
                && figures.stream().noneMatch(this::isFinding);
    }

    /** A share, a measure, a large number, a limit, or posts; none that counts days or years. */
    private boolean isFinding(Figure figure) {
        return !durations.contains(figure.unit())
                && (measures.contains(figure.unit())
                        || !figure.bound().isExact()
                        || posts.contains(lastWord(figure.unit()))
                        || figure.value()
                                .filter(value -> value.abs().compareTo(LARGE) < 0)
                                .isEmpty());
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Whether the side is a number in digits, and nothing else. */
    private static boolean isNumber(EditSide side) {
        return !side.hasUnexplainedWords() && side.text().chars().anyMatch(Character::isDigit);
    }

    /** Whether a side says no more than its figures: "five", where the other has "5". */
    private static boolean isOnly(EditSide side, List<Figure> figures) {
        return !figures.isEmpty() && !side.hasUnexplainedWords();
    }

    /** In words: "at least" and "more than" have one sense. */
    private static List<String> bounds(List<Figure> figures) {
        return figures.stream().map(figure -> figure.bound().text()).toList();
    }

    /** "The next 1.5 billion" and "The Next 1.5 Billion" are one quantity, and so are "over ten" and "more than 10". */
    static List<String> quantities(List<Figure> figures) {
        return figures.stream().map(FigureRule::quantity).toList();
    }

    private static String quantity(Figure figure) {
        return figure.value()
                .map(value -> figure.bound().sense().code() + " "
                        + value.stripTrailingZeros().toPlainString())
                .orElse(figure.text().toLowerCase(Locale.ROOT));
    }

    /** The same with their measures, where they are one: "30-day" and "30-month" are two. */
    private List<String> measured(List<Figure> figures) {
        return figures.stream()
                .map(figure -> quantity(figure) + (measures.contains(figure.unit()) ? " " + figure.unit() : ""))
                .toList();
    }

    /** The quantities that the side has a part in. */
    private static List<Figure> figures(EditSide side) {
        return side.figures().stream()
                .filter(figure -> side.hasUnexplainedBetween(figure.start(), figure.end()))
                .toList();
    }

    /** Whether the side has no other words of content; in rewritten text two quantities need not be of one thing. */
    private static boolean isAll(EditSide side) {
        Set<String> empty = side.analyzedText().lexicon().words(WordList.WITHOUT_CONTENT);
        return side.unexplainedWords().stream()
                .allMatch(word -> empty.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static String remark(PlacedFigure earlier, PlacedFigure later) {
        return earlier.isSameMeasureAs(later) ? Remark.replacement(earlier.wordsBefore(later), later.phrase()) : "";
    }

    /** A figure in its text. */
    private record PlacedFigure(AnalyzedText in, Figure figure) {

        /** What is counted in more characters is left to the text. */
        private static final int LONGEST = DiffThresholds.DEFAULT.told().counted();

        /** Whether both have one unit, count the same where that is said, and are of periods of the same length. */
        boolean isSameMeasureAs(PlacedFigure other) {
            Lexicon lexicon = in.lexicon();
            return lexicon.tokens().stems(figure.unit()).equals(lexicon.tokens().stems(other.figure.unit()))
                    && lexicon.tokens().stems(counted()).equals(lexicon.tokens().stems(other.counted()))
                    && lexicon.periods()
                            .monthsAfter(in.text(), figure.end())
                            .equals(lexicon.periods().monthsAfter(other.in.text(), other.figure.end()));
        }

        private String counted() {
            return in.text().substring(figure.end(), figure.phraseEnd());
        }

        /** The figure with what it counts, "109 Member States", "63 per cent of women". */
        String phrase() {
            int end = counted().length() > LONGEST ? figure.end() : figure.phraseEnd();
            return WhiteSpace.collapse(in.text().substring(figure.start(), end));
        }

        /** The same up to the last words, which the other has too, "109", "63"; the number stays whole. */
        String wordsBefore(PlacedFigure other) {
            List<String> words = words(phrase());
            List<String> others = words(other.phrase());
            int kept = words.size();
            int keptOfOther = others.size();
            while (kept > numberWords()
                    && keptOfOther > 0
                    && words.get(kept - 1).equals(others.get(keptOfOther - 1))) {
                kept--;
                keptOfOther--;
            }
            return String.join(" ", words.subList(0, kept));
        }

        /** So many words tell the number: those up to its digits, or all of a figure that is not one number. */
        private int numberWords() {
            List<String> words = words(figure.text());
            for (int i = figure.value().isPresent() ? words.size() : 0; i > 0; i--) {
                if (words.get(i - 1).chars().anyMatch(Character::isDigit)) {
                    return i;
                }
            }
            return words.size();
        }

        private static List<String> words(String text) {
            return Arrays.asList(WhiteSpace.collapse(text).split(" "));
        }
    }
}
