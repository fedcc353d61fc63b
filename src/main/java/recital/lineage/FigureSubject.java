package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.language.Bound.Sense;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.text.WordBorders;

/**
 * What a figure measures, in the form in which figures of two documents are compared.
 *
 * @param unit its unit
 * @param kind what kind of figure it is
 * @param months how long the period is for which it is an amount; empty where none is named
 * @param place where what it counts is, as its own words or its clause say; empty where that is everywhere
 * @param subject the words that name of what it is told; empty where that is not known
 * @param head the words that name what is counted, without endings, those without content aside
 * @param rest those words and what follows them, commas or not
 * @param predicate the words that come later and say what is said of it
 * @param before the last words before it
 * @param after the first words after it
 * @param abbreviations those of all these words that are written in capitals alone
 */
record FigureSubject(
        List<String> unit,
        FigureKind kind,
        OptionalInt months,
        List<String> place,
        List<String> subject,
        List<String> head,
        List<String> rest,
        List<String> predicate,
        List<String> before,
        List<String> after,
        Set<String> abbreviations) {

    /** How many words on either side are compared. */
    private static final int AROUND = 5;

    /** The least part of these words that two figures of one measure share. */
    private static final double LEAST = 0.5;

    /** So great a share of the words of two subjects of one measure is the same. */
    private static final double LIKE_SUBJECT = 0.6;

    /** The name of a thing by the first letters of its words. */
    private static final Pattern ABBREVIATION = Pattern.compile(WordBorders.START + "[A-Z]{3,8}" + WordBorders.END);

    /** As many characters on either side are read. */
    private static final int NEAR = 400;

    /** What is counted in so many words is known by them, whatever stands around. */
    private static final int KNOWN = 3;

    /**
     * What tells figures apart whatever they count.
     *
     * @param share whether it is a share or a rate in words, and no number
     * @param gap whether it is the difference between two quantities, "lower than that of men"
     * @param rising whether it tells by how much something rose
     * @param falling whether it tells by how much something fell
     */
    record FigureKind(boolean share, boolean gap, boolean rising, boolean falling) {}

    static FigureSubject of(Lexicon lexicon, String text, FigureScope scope) {
        Reader reader = new Reader(lexicon);
        int start = scope.figure().start();
        int end = scope.figure().end();
        String head = lexicon.pattern(PhrasePattern.SECOND_SUBJECT).split(text.substring(end, scope.head()), 2)[0];
        List<String> place = reader.place(head);
        String rest = text.substring(end, Math.min(text.length(), end + NEAR));
        List<String> before = last(reader.stems(text.substring(Math.max(0, start - NEAR), start)));
        List<String> after = reader.stems(rest);
        Figure figure = scope.figure();
        FigureKind kind = new FigureKind(
                figure.value().isEmpty() && figure.bound().sense() != Sense.BETWEEN,
                lexicon.pattern(PhrasePattern.COMPARISON_AHEAD).matcher(rest).find(),
                has(before, lexicon.pattern(PhrasePattern.RISING_STEM)),
                has(before, lexicon.pattern(PhrasePattern.FALLING_STEM)));
        return new FigureSubject(
                lexicon.tokens().stems(figure.unit()),
                kind,
                lexicon.periods().monthsAfter(text, end),
                place.isEmpty() ? reader.lastPlace(text.substring(scope.lead(), start)) : place,
                reader.content(FigureName.subject(lexicon, text, scope)),
                reader.content(head),
                reader.content(rest),
                reader.content(text.substring(scope.verb(), scope.end())),
                before,
                after.subList(0, Math.min(AROUND, after.size())),
                reader.abbreviations(
                        text.substring(Math.max(0, start - NEAR), Math.max(scope.end(), end + rest.length()))));
    }

    /** The same with the names in short that another has: "the guild of well keepers" as GWK. */
    private FigureSubject shortenedAs(FigureSubject other) {
        Set<String> names = other.abbreviations;
        return names.isEmpty()
                ? this
                : new FigureSubject(
                        unit,
                        kind,
                        months,
                        shortened(place, names),
                        shortened(subject, names),
                        shortened(head, names),
                        shortened(rest, names),
                        shortened(predicate, names),
                        shortened(before, names),
                        shortened(after, names),
                        abbreviations);
    }

    private static List<String> shortened(List<String> words, Set<String> names) {
        List<String> shortened = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<String> ahead = words.subList(i, words.size());
            Optional<String> name =
                    names.stream().filter(one -> isSpelt(one, ahead)).findFirst();
            shortened.add(name.orElse(words.get(i)));
            i += name.map(String::length).orElse(1);
        }
        return shortened;
    }

    /** Whether the letters of a name are the first of as many words. */
    private static boolean isSpelt(String name, List<String> words) {
        return name.length() <= words.size()
                && IntStream.range(0, name.length()).allMatch(i -> words.get(i).charAt(0) == name.charAt(i));
    }

    private static List<String> last(List<String> words) {
        return words.subList(Math.max(0, words.size() - AROUND), words.size());
    }

    private static boolean has(List<String> words, Pattern wanted) {
        return words.stream().anyMatch(word -> wanted.matcher(word).lookingAt());
    }

    /**
     * Whether a figure of another document may be of the same measure.
     *
     * <p>It may not where unit, kind, length of the period or place differ, what is counted, or what is said of it. Where all this is known by a
     * few words, those around must be alike too.
     */
    boolean isSameAs(FigureSubject other) {
        return shortenedAs(other).isSame(other.shortenedAs(this));
    }

    private boolean isSame(FigureSubject other) {
        return unit.equals(other.unit)
                && kind.equals(other.kind)
                && isOfLikePeriod(other)
                && place.equals(other.place)
                && isOfLikeSubject(other)
                && counts(other)
                && predicate.equals(other.predicate)
                && (head.size() >= KNOWN || similarity(other) >= LEAST);
    }

    /**
     * Whether a figure of another document is of the same measure in other words: the same unit, kind, period and place, the
     * same counted as far as both tell, in like words.
     */
    boolean isLike(FigureSubject other) {
        return shortenedAs(other).isAlike(other.shortenedAs(this));
    }

    private boolean isAlike(FigureSubject other) {
        return (unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty())
                && kind.equals(other.kind)
                && isOfLikePeriod(other)
                && place.equals(other.place)
                && isOfLikeSubject(other)
                && countsLike(other)
                && similarity(other) >= LEAST;
    }

    /** Whether a figure of another document may stand in the place of this one though it measures another thing. */
    boolean mayReplace(FigureSubject other) {
        return unit.equals(other.unit)
                && !unit.isEmpty()
                && kind.share() == other.kind.share()
                && kind.gap() == other.kind.gap()
                && similarity(other) >= LEAST;
    }

    /** Whether most words of the shorter subject are of the longer; of a subject that is not known it may be. */
    private boolean isOfLikeSubject(FigureSubject other) {
        int shorter = Math.min(subject.size(), other.subject.size());
        return shorter == 0 || common(subject, other.subject) >= LIKE_SUBJECT * shorter;
    }

    /** Whether one tells more closely than the other what is counted. */
    private boolean countsLike(FigureSubject other) {
        int shorter = Math.min(head.size(), other.head.size());
        return head.subList(0, shorter).equals(other.head.subList(0, shorter));
    }

    /** What is given for a year is no course with what is given for two. */
    boolean isOfLikePeriod(FigureSubject other) {
        return months.isEmpty() || other.months.isEmpty() || months.equals(other.months);
    }

    /** Whether the same is counted, though a comma may end it in one document and not in the other. */
    private boolean counts(FigureSubject other) {
        boolean longest = head.size() >= other.head.size();
        FigureSubject longer = longest ? this : other;
        FigureSubject shorter = longest ? other : this;
        int size = longer.head.size();
        return longer.head.equals(shorter.head)
                || !shorter.head.isEmpty()
                        && shorter.rest.size() >= size
                        && shorter.rest.subList(0, size).equals(longer.head);
    }

    /** Which part of the words around two figures both have, from 0 to 1. */
    double similarity(FigureSubject other) {
        int all = Math.max(before.size(), other.before.size()) + Math.max(after.size(), other.after.size());
        return all == 0 ? 1 : (double) (common(before, other.before) + common(after, other.after)) / all;
    }

    private static int common(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int common = 0;
        for (String word : one) {
            common += left.remove(word) ? 1 : 0;
        }
        return common;
    }

    /**
     * Reads the words round a figure in the language of its document.
     *
     * @param lexicon what is known of that language
     */
    private record Reader(Lexicon lexicon) {

        List<String> content(String text) {
            String somewhere =
                    lexicon.pattern(PhrasePattern.EVERYWHERE).matcher(text).replaceAll("");
            return lexicon.tokens().keys(somewhere).stream()
                    .filter(word -> !Character.isDigit(word.charAt(0)))
                    .filter(word -> !lexicon.words(WordList.WITHOUT_CONTENT).contains(word))
                    .map(lexicon.stemmer()::stem)
                    .toList();
        }

        /** As {@link #content} has them. */
        Set<String> abbreviations(String text) {
            return ABBREVIATION
                    .matcher(text)
                    .results()
                    .flatMap(found -> content(found.group()).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        List<String> place(String text) {
            Matcher place = lexicon.pattern(PhrasePattern.PLACE).matcher(text);
            return place.find() ? stems(place.group(1)) : List.of();
        }

        List<String> lastPlace(String text) {
            Matcher place = lexicon.pattern(PhrasePattern.PLACE).matcher(text);
            List<String> last = List.of();
            while (place.find()) {
                last = stems(place.group(1));
            }
            return last;
        }

        /** The words of a text without numbers and without endings: "uses" and "used" are one. */
        List<String> stems(String text) {
            return lexicon.tokens().keys(text).stream()
                    .filter(word -> !Character.isDigit(word.charAt(0)))
                    .map(lexicon.stemmer()::stem)
                    .toList();
        }
    }
}
