package recital.concord;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Cardinals;
import recital.language.Lexicon;
import recital.model.Language;
import recital.source.ListCounter;

/** Reads the values of a text in one language, whatever way the language has of writing them; immutable. */
final class ValueReader {

    private static final Map<Language, ValueReader> ALL = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final MonthNames months;
    private final Pattern word;
    private final Pattern number;
    private final String grouping;
    private final List<String> prefixes;

    private ValueReader(Language language) {
        lexicon = Lexicon.of(language);
        months = MonthNames.of(lexicon);
        prefixes = language == Language.ARABIC ? List.of("", "و", "ال", "وال", "ب", "ل") : List.of("");
        boolean decimalPoint = language == Language.ENGLISH || language == Language.CHINESE;
        grouping = "[ \\u00a0\\u202f\\u2009" + (decimalPoint ? "," : language == Language.SPANISH ? "." : "") + "]";
        number = Pattern.compile("(?<![0-9])(?:\\d{1,3}(?:" + grouping + "\\d{3})+(?![0-9])|\\d+)"
                + "(?:[.,\\u066b]\\d{1,2}(?![0-9/])|" + (decimalPoint ? "\\." : "[,\\u066b]") + "\\d{3}(?![0-9]))?");
        word = language == Language.CHINESE ? ValueForms.HAN : ValueForms.WORD;
    }

    static ValueReader of(Language language) {
        return ALL.computeIfAbsent(language, ValueReader::new);
    }

    /** The values of a text, in their order. */
    List<StatedValue> read(String text) {
        FoldedText folded = FoldedText.of(text);
        return new Reading(folded.text())
                .values().stream().map(folded::inOriginal).toList();
    }

    private final class Reading {

        private final String text;
        private final BitSet taken = new BitSet();
        private final List<StatedValue> values = new ArrayList<>();

        Reading(String text) {
            this.text = text;
            Matcher label = ValueForms.LEFT_LABEL.matcher(text);
            if (label.find()
                    && !months.pattern()
                            .matcher(text)
                            .region(label.end(), text.length())
                            .lookingAt()) {
                add(new Value(plain(label.group().replaceAll("\\D", ""))), label.start(), label.end(), false);
            }
            each(ValueForms.WEB_ADDRESS, found -> taken.set(found.start(), found.end()));
            // Most passages have no digit, and what has one in each of its forms need not be looked for there.
            boolean hasDigits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
            if (hasDigits) {
                each(ValueForms.NUMBERED_NAME, this::name);
                each(ValueForms.PERIOD, this::period);
                if (text.indexOf('/') >= 0) {
                    each(ValueForms.SYMBOL, this::symbol);
                }
                each(ValueForms.NUMBER_OF_CORRIGENDUM, found -> taken.set(found.start(), found.end()));
                each(ValueForms.OLD_SYMBOL, this::oldSymbol);
            }
            eachMonth();
            eachPhrase(lexicon.ordinals().form(), lexicon.ordinals()::mayBegin, this::ordinal);
            each(ValueForms.DECADE, this::decade);
            if (hasDigits) {
                if (lexicon.language().isRightToLeft()) {
                    each(ValueForms.TURNED_GROUPS, this::turned);
                }
                each(number, this::number);
            }
            eachPhrase(lexicon.cardinals().form(), lexicon.cardinals()::mayBegin, this::words);
            each(ValueForms.ROMAN, this::roman);
            each(ValueForms.WORD_WITH_NUMBER, this::wordWithNumber);
        }

        List<StatedValue> values() {
            values.sort(Comparator.comparingInt(StatedValue::start));
            return TranslatedTitles.apart(text, values);
        }

        /** A choice of a thousand phrases is tried only where a word begins one, in Arabic behind "and" and the article too. */
        private void eachPhrase(Pattern phrases, Predicate<String> mayBegin, Consumer<Matcher> reader) {
            Matcher phrase = phrases.matcher(text);
            Matcher words = word.matcher(text);
            while (words.find()) {
                for (String prefix : prefixes) {
                    int start = words.start() + prefix.length();
                    if (words.group().startsWith(prefix)
                            && mayBegin.test(words.group().substring(prefix.length()))
                            && !taken.get(start)
                            && phrase.region(start, text.length()).lookingAt()) {
                        reader.accept(phrase);
                    }
                }
            }
        }

        /** The names are many, and tried only at their letters: a pattern that begins with a choice of letters takes as long. */
        private void eachMonth() {
            Matcher matcher =
                    months.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            int at = 0;
            while (at < text.length()) {
                if (months.mayBegin(text.charAt(at))
                        && matcher.region(at, text.length()).lookingAt()) {
                    if (isFree(matcher)) {
                        month(matcher);
                    }
                    at = matcher.end();
                } else {
                    at++;
                }
            }
        }

        private boolean isFree(Matcher matcher) {
            int next = taken.nextSetBit(matcher.start());
            return next < 0 || next >= matcher.end();
        }

        private void each(Pattern pattern, Consumer<Matcher> reader) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isFree(matcher)) {
                    reader.accept(matcher);
                }
            }
        }

        private void add(Value value, int start, int end, boolean certain) {
            values.add(new StatedValue(value, start, end, certain));
            taken.set(start, end);
        }

        /** The number of the name is a value only where it is another one. */
        private void name(Matcher matcher) {
            taken.set(matcher.start(), matcher.end());
            if (matcher.group(1) != null && !matcher.group(1).equals(ValueForms.NUMBER_OF_NAME)) {
                add(Value.ofName("COVID", matcher.group(1)), matcher.start(), matcher.end(), true);
            }
        }

        private void period(Matcher matcher) {
            int first = Integer.parseInt(matcher.group(1));
            String second = matcher.group(2);
            int last = second.length() == 4 ? Integer.parseInt(second) : first / 100 * 100 + Integer.parseInt(second);
            if (Math.abs(last - first) == 1) {
                int earlier = Math.min(first, last);
                add(new Value(earlier + "/" + (earlier + 1) % 100), matcher.start(), matcher.end(), true);
            }
        }

        private void symbol(Matcher matcher) {
            StringBuilder name = new StringBuilder(matcher.group());
            for (int i = 0; i < name.length(); i++) {
                int letter = ValueForms.CYRILLIC.indexOf(name.charAt(i));
                if (letter >= 0) {
                    name.setCharAt(i, ValueForms.LATIN.charAt(letter));
                }
            }
            int end = name.length();
            while (".-".indexOf(name.charAt(end - 1)) >= 0) {
                end--;
            }
            String symbol = Normalizer.normalize(name.substring(0, end), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replace("/RES.", "/Res.")
                    .replaceFirst("^(?:A/RES/)?(?:[A-Z]{1,3}-)?(?=\\d)", "")
                    .replaceFirst("(?<=^\\d{1,3}/\\d{1,3})[A-Z]$", "");
            Matcher corrigendum = ValueForms.OF_CORRIGENDUM.matcher(text).region(matcher.start() + end, text.length());
            boolean ofCorrigendum = corrigendum.lookingAt();
            add(
                    new Value(symbol),
                    matcher.start(),
                    ofCorrigendum ? corrigendum.end() : matcher.start() + end,
                    !ofCorrigendum && !ValueForms.CORRIGENDUM.matcher(symbol).matches());
        }

        private void month(Matcher matcher) {
            OptionalInt number = months.number(matcher);
            if (number.isPresent()) {
                add(
                        Value.ofMonth(number.getAsInt()),
                        matcher.start(),
                        matcher.end(),
                        matcher.group(1) == null || ValueForms.isDated(text, matcher.start(), matcher.end()));
            }
        }

        private void decade(Matcher matcher) {
            String years = matcher.group(1) == null ? ValueForms.DECADES.get(matcher.group()) : "19" + matcher.group(1);
            add(new Value(Objects.requireNonNull(years)), matcher.start(), matcher.end(), true);
        }

        private void ordinal(Matcher matcher) {
            OptionalInt number = lexicon.ordinals().number(matcher.group());
            if (number.isPresent() && !matcher.group().matches(".*[0-9].*")) {
                add(
                        new Value(Integer.toString(number.getAsInt())),
                        matcher.start(),
                        matcher.end(),
                        number.getAsInt() > ValueForms.LAST_DOUBTFUL_ORDINAL
                                && number.getAsInt() != ValueForms.PER_CENT
                                && !isRestOfCompound(matcher.start(), number.getAsInt()));
            }
        }

        /** "and thirtieth", of which the first half was not recognized. */
        private boolean isRestOfCompound(int start, int number) {
            return start > 0 && text.charAt(start - 1) == 'و' && number % 10 == 0;
        }

        private void turned(Matcher matcher) {
            List<String> groups = new ArrayList<>(List.of(matcher.group().split("[ \\u00a0]")));
            Collections.reverse(groups);
            add(new Value(plain(String.join("", groups))), matcher.start(), matcher.end(), true);
        }

        private void number(Matcher matcher) {
            BigDecimal number = decimal(matcher.group());
            int end = matcher.end();
            Matcher scale = lexicon.cardinals().form().matcher(text);
            Matcher between = ValueForms.BETWEEN_WORDS.matcher(text).region(end, text.length());
            while (between.lookingAt()
                    && scale.region(between.end(), text.length()).lookingAt()) {
                long factor = lexicon.cardinals().value(scale.group()).orElse(0);
                if (!Cardinals.isScale(factor)) {
                    break;
                }
                number = number.multiply(BigDecimal.valueOf(factor));
                end = scale.end();
                between.region(end, text.length());
            }
            if (text.startsWith(
                    ValueForms.THOUSAND_OR_LETTER, Math.max(0, end - ValueForms.THOUSAND_OR_LETTER.length()))) {
                add(new Value(plain(matcher.group())), matcher.start(), matcher.end(), false);
                add(new Value(number.toPlainString()), matcher.start(), end, false);
            } else if (end == matcher.end() && number.scale() > 0) {
                parts(matcher);
            } else {
                long shared = end > matcher.end() ? 1 : scaleOfRange(matcher);
                if (shared > 1) {
                    BigDecimal scaled = number.multiply(BigDecimal.valueOf(shared));
                    add(new Value(scaled.stripTrailingZeros().toPlainString()), matcher.start(), end, false);
                }
                add(
                        new Value(number.stripTrailingZeros().toPlainString()),
                        matcher.start(),
                        end,
                        end > matcher.end() || shared == 1 && !isAllOfIt(matcher));
            }
        }

        /** "100 per cent" may be "all". */
        private boolean isAllOfIt(Matcher matcher) {
            return ValueForms.ALL_OF_IT
                    .matcher(text)
                    .region(matcher.start(), text.length())
                    .lookingAt();
        }

        /** What follows the second number of a range may multiply the first, or else there is one. */
        private long scaleOfRange(Matcher matcher) {
            Matcher to = ValueForms.TO_NUMBER.matcher(text).region(matcher.end(), text.length());
            Matcher second = number.matcher(text);
            return to.lookingAt() && second.region(to.end(), text.length()).lookingAt() ? scaleAt(second.end()) : 1;
        }

        private long scaleAt(int end) {
            Matcher between = ValueForms.BETWEEN_WORDS.matcher(text).region(end, text.length());
            Matcher scale = lexicon.cardinals().form().matcher(text);
            long factor = between.lookingAt()
                            && scale.region(between.end(), text.length()).lookingAt()
                    ? lexicon.cardinals().value(scale.group()).orElse(0)
                    : 0;
            return Cardinals.isScale(factor) ? factor : 1;
        }

        /** "16.4" may be a target, which Arabic writes as 16-4: what is not multiplied is two numbers. */
        private void parts(Matcher matcher) {
            int comma = matcher.end() - 1;
            while (Character.isDigit(text.charAt(comma - 1))) {
                comma--;
            }
            BigDecimal fraction = decimal(text.substring(comma, matcher.end()));
            add(new Value(plain(text.substring(matcher.start(), comma - 1))), matcher.start(), comma - 1, true);
            add(new Value(fraction.stripTrailingZeros().toPlainString()), comma, matcher.end(), fraction.signum() > 0);
        }

        private String plain(String digits) {
            return decimal(digits).stripTrailingZeros().toPlainString();
        }

        private void words(Matcher matcher) {
            OptionalLong first = lexicon.cardinals().value(matcher.group());
            if (first.isEmpty() || taken.get(matcher.start())) {
                return;
            }
            long number = first.getAsLong();
            int end = matcher.end();
            Matcher next = lexicon.cardinals().form().matcher(text);
            Matcher between = ValueForms.BETWEEN_WORDS.matcher(text).region(end, text.length());
            while (between.lookingAt()
                    && next.region(between.end(), text.length()).lookingAt()) {
                long more = lexicon.cardinals().value(next.group()).orElse(0);
                if (Cardinals.isScale(more)) {
                    number *= more;
                } else if (number >= 20 && more < 20 || number < 10 && more >= 20) {
                    number += more;
                } else {
                    break;
                }
                end = next.end();
                between.region(end, text.length());
            }
            add(new Value(Long.toString(number)), matcher.start(), end, false);
        }

        private void wordWithNumber(Matcher matcher) {
            String number = Objects.requireNonNull(
                    ValueForms.WORDS_WITH_NUMBERS.get(matcher.group(1).toLowerCase(Locale.ROOT)));
            add(new Value(number), matcher.start(), matcher.end(), false);
        }

        private void roman(Matcher matcher) {
            int number = RomanNumerals.number(matcher.group());
            boolean certain = number > 1
                    && ValueForms.BEFORE_ROMAN
                            .matcher(text.substring(
                                    Math.max(0, matcher.start() - ValueForms.LONGEST_BEFORE), matcher.start()))
                            .find();
            add(new Value(Integer.toString(number)), matcher.start(), matcher.end(), certain);
        }

        /** The letter of a part, which languages write in many ways, is left out. */
        private void oldSymbol(Matcher matcher) {
            boolean special = matcher.group(2) != null || matcher.group(4) != null;
            String session = matcher.group(3) == null
                    ? matcher.group(5).replace('Х', 'X')
                    : ListCounter.UPPER_ROMAN.print(Integer.parseInt(matcher.group(3)));
            add(
                    Value.ofOldSymbol(matcher.group(1), (special ? "S-" : "") + session),
                    matcher.start(),
                    matcher.end(),
                    true);
        }
    }

    /** Without the marks that group its digits; a comma or full stop before what is left of a group begins the fraction. */
    private BigDecimal decimal(String number) {
        String digits = number.replaceAll(grouping + "(?=\\d{3}(?!\\d))", "");
        return new BigDecimal(digits.replaceAll("[,\\u066b]", "."));
    }
}
