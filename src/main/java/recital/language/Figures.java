package recital.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.FoundNumber.Form;

/**
 * Finds quantities: "31 per cent", "more than 1.5 billion", "half", "1 in 10", "five meetings", "between 5 and 8 million".
 *
 * <p>A quantity is a number in digits; a share or a rate, also in words; a number in words below a hundred with the
 * plural of what it counts; or a duration, "20 years", "five years" and "10-year" alike. Dates, years, sessions, symbols,
 * and the numbers of paragraphs, articles and Goals are no quantities, nor is a number that belongs to a name ("Industry
 * 4.0", "the Group of 77", "the 17 Sustainable Development Goals") or to a title, in quotation marks or after
 * "entitled".
 */
public final class Figures {

    /** As many characters before a figure may say what kind of number it is. */
    private static final int BEFORE = 30;

    private static final Pattern THOUSANDS = Pattern.compile(Tokenizer.THOUSANDS);

    private final NumberParser numbers;
    private final CountedNounFinder nouns;
    private final TitleFinder titles;
    private final Set<String> measured;
    private final String unitOfAge;
    private final Pattern age;
    private final Pattern base;
    private final Pattern unitBreak;
    private final Pattern joined;
    private final Set<String> currencies;

    Figures(Lexicon lexicon) {
        NumberVocabulary vocabulary = NumberVocabulary.of(lexicon);
        numbers = new NumberParser(vocabulary);
        nouns = new CountedNounFinder(vocabulary);
        titles = lexicon.titles();
        measured = lexicon.words(WordList.MEASURED_UNITS);
        unitOfAge = lexicon.words(WordList.AGE_UNIT).stream().findFirst().orElse("");
        age = lexicon.pattern(PhrasePattern.AGE_BEFORE);
        base = lexicon.pattern(PhrasePattern.BASE_BEFORE);
        unitBreak = lexicon.pattern(PhrasePattern.UNIT_BREAK);
        joined = lexicon.pattern(PhrasePattern.JOINED_FIGURES);
        currencies = lexicon.words(WordList.CURRENCIES);
    }

    /** Whether a figure is an amount of money. */
    public boolean isMoney(Figure figure) {
        return NumberTokens.endsInCurrency(figure.unit()) || currency(figure).isPresent();
    }

    /** The word of its unit by which a figure is an amount of money, "dollars" of "United States dollars"; a sign is none. */
    public Optional<String> currency(Figure figure) {
        for (String word : figure.unit().split(" ")) {
            if (currencies.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** All quantities in the text, in order. */
    public List<Figure> all(String text) {
        List<FoundNumber> all = numbers.all(text);
        if (all.isEmpty()) {
            return List.of();
        }
        BitSet inTitles = titles.in(text);
        List<Figure> figures = new ArrayList<>();
        for (FoundNumber found : all) {
            int brackets = isBelowZero(text, found) ? 1 : 0;
            Optional<CountedNoun> noun = nouns.after(text, found.end() + brackets);
            boolean counts = found.form() != Form.COUNT
                    || noun.filter(CountedNoun::plural).isPresent();
            if (counts && !inTitles.get(found.start())) {
                figures.add(figure(text, found, brackets, noun));
            }
        }
        return withUnits(text, figures);
    }

    private Figure figure(String text, FoundNumber found, int brackets, Optional<CountedNoun> noun) {
        String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
        String unit = found.measure()
                .orElseGet(() -> age.matcher(before).find()
                        ? unitOfAge
                        : noun.map(CountedNoun::words).orElse(""));
        int start = found.start() - brackets;
        int end = found.end() + brackets;
        return new Figure(
                start,
                end,
                Math.max(end, noun.map(CountedNoun::end).orElse(end)),
                text.substring(start, end),
                found.bound(),
                brackets > 0 ? found.value().map(BigDecimal::negate) : found.value(),
                unit,
                base.matcher(before).find());
    }

    /** Accounts have what is below zero in brackets; only where nothing else can be meant are they a part of the figure. */
    private static boolean isBelowZero(String text, FoundNumber found) {
        int open = found.start() - 1;
        if (open < 0 || found.end() >= text.length() || text.charAt(open) != '(' || text.charAt(found.end()) != ')') {
            return false;
        }
        String number = text.substring(found.start(), found.end());
        return THOUSANDS.matcher(number).matches() || open == 0 && found.end() == text.length() - 1;
    }

    /** "5 to 8 per cent", "90 subscriptions in the hills and 41 in the plains": the unit is printed once. */
    private List<Figure> withUnits(String text, List<Figure> figures) {
        List<Figure> all = new ArrayList<>(figures);
        for (int i = all.size() - 2; i >= 0; i--) {
            Figure next = all.get(i + 1);
            if (isBare(all.get(i))
                    && joined.matcher(text.substring(all.get(i).end(), next.start()))
                            .matches()) {
                all.set(i, all.get(i).in(next.unit()));
            }
        }
        String unit = "";
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            boolean broken = i > 0
                    && unitBreak
                            .matcher(text.substring(all.get(i - 1).end(), figure.start()))
                            .find();
            unit = broken ? "" : unit;
            if (isBare(figure)) {
                all.set(i, figure.in(unit));
            } else if (isCount(figure)) {
                unit = figure.unit();
            }
        }
        return List.copyOf(all);
    }

    private static boolean isBare(Figure figure) {
        return figure.unit().isEmpty() && figure.value().isPresent();
    }

    private boolean isCount(Figure figure) {
        return figure.value().isPresent() && !figure.isBase() && !measured.contains(figure.unit());
    }

    /**
     * A quantity in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param phraseEnd the offset after the noun that follows it, "31 per cent of trains"; that of the end where none does
     * @param text as printed, with bound, scale and measure ("more than 1.5 billion", "31 per cent")
     * @param bound the words beside the number that say on which side of it the quantity lies; they are part of the text
     * @param value the number, scale included; empty where it is a share, a rate or between two numbers
     * @param unit the measure ("per cent"), else what is counted ("people"), which another figure before or after it may
     *     name; empty where nothing does
     * @param isBase whether it is the base of another figure, as the hundred is in "90 subscriptions per 100 people"
     */
    public record Figure(
            int start,
            int end,
            int phraseEnd,
            String text,
            Bound bound,
            Optional<BigDecimal> value,
            String unit,
            boolean isBase)
            implements Span {

        public Figure {
            Objects.requireNonNull(text);
            Objects.requireNonNull(bound);
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
        }

        private Figure in(String other) {
            return new Figure(start, end, phraseEnd, text, bound, value, other, isBase);
        }
    }
}
