package recital.concord;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Cardinals;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.model.Language;

/** Reads the values of a text in one language, whatever way the language has of writing them; immutable. */
final class ValueReader {

    private static final Map<Language, ValueReader> ALL = new ConcurrentHashMap<>();

    /** Cyrillic letters that stand in symbols for the Latin ones that look like them. */
    private static final String CYRILLIC = "АВСЕНКМОРТХ";

    private static final String LATIN = "ABCEHKMOPTX";

    /** "A/57/759-S/2003/332" is two symbols. */
    private static final String PART = "(?:[A-Za-z0-9.]|-(?![A-Z]/))";

    private static final Pattern SYMBOL = Pattern.compile("(?<![A-Za-z0-9/.])(?:[A-Z" + CYRILLIC + "]" + PART
            + "{0,9}/)*(?:[A-Z" + CYRILLIC + "]{1,3}[.-]?)?\\d" + PART + "{0,6}(?:/[A-Za-z0-9" + CYRILLIC + "]" + PART
            + "{0,12})+");

    /** "2023/24" and "2023-2024" are one period, in Arabic "2024/2023" too. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?<![0-9/])((?:19|20)\\d\\d)\\s?[-/\\u2010-\\u2015\\u2212]\\s?((?:19|20)?\\d\\d)(?![0-9/])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-\\p{L}+)*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A name with a number of its own, which some languages call otherwise. source: the texts of the seventy-fifth session on. */
    private static final Pattern NUMBERED_NAME =
            Pattern.compile("(?:COVID|КОВИД|كوفيد)[-\\u2013\\u2014]?(\\d{1,2})(?![0-9])|2019\\s?冠状病毒病");

    private static final String NUMBER_OF_NAME = "19";

    /** What a label leaves before a text whose mark-up keeps it there: "1 - ". */
    private static final Pattern LEFT_LABEL =
            Pattern.compile("^\\s*\\(?\\d{1,3}\\s?[-.)\\u2010-\\u2015](?=\\s|\\p{L})");

    private static final Pattern ROMAN =
            Pattern.compile("(?<![\\p{L}\\p{N}])[IVXL]{2,7}(?=e?(?![\\p{L}\\p{N}]))|(?<=\\()[IVXL](?=\\))");

    private static final Pattern CHINESE_MONTH = Pattern.compile("(?<![0-9])(\\d{1,2})月");

    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "(?:-|\\u2010|\\u2011|[\\s\\u00a0]|[\\s\\u00a0](?:y|et|de|d[’'])[\\s\\u00a0]|[\\s\\u00a0]و|\\s?[多余几]\\s?)?");

    /** Up to the third, an ordinal may be a fraction, an enumeration or a word of another kind. */
    private static final int LAST_DOUBTFUL_ORDINAL = 3;

    /** "217 A" is written as "217 thousand". */
    private static final String THOUSAND_OR_LETTER = "ألف";

    /** In Arabic the ordinal stands in "per cent". */
    private static final int PER_CENT = 100;

    private final Lexicon lexicon;
    private final List<String> months;
    private final Pattern month;
    private final Pattern word;
    private final Pattern number;
    private final String grouping;
    private final List<String> prefixes;

    private ValueReader(Language language) {
        lexicon = Lexicon.of(language);
        months = new ArrayList<>();
        // Arabic has two names for each, "كانون الأول/ديسمبر", with or without spaces at the stroke: the second is
        // enough.
        lexicon.words(WordList.MONTHS).forEach(name -> months.add(name.substring(name.indexOf('/') + 1)));
        prefixes = language == Language.ARABIC ? List.of("", "و", "ال", "وال", "ب", "ل") : List.of("");
        boolean decimalPoint = language == Language.ENGLISH || language == Language.CHINESE;
        grouping = "[\\s\\u00a0\\u202f\\u2009" + (decimalPoint ? "," : language == Language.SPANISH ? "." : "") + "]";
        number = Pattern.compile("(?<![0-9])(?:\\d{1,3}(?:" + grouping + "\\d{3})+(?![0-9])|\\d+)"
                + "(?:[.,\\u066b]\\d{1,2}(?![0-9])|" + (decimalPoint ? "\\." : "[,\\u066b]") + "\\d{3}(?![0-9]))?");
        word = language == Language.CHINESE ? HAN : WORD;
        month = language == Language.CHINESE
                ? CHINESE_MONTH
                : Pattern.compile("(?<![\\p{L}\\p{N}])(" + alternatives() + ")(?![\\p{L}\\p{N}])");
    }

    static ValueReader of(Language language) {
        return ALL.computeIfAbsent(language, ValueReader::new);
    }

    private String alternatives() {
        List<String> names = new ArrayList<>(months);
        names.addAll(lexicon.words(WordList.MONTHS_ALONE));
        names.sort(Comparator.comparingInt(String::length).reversed());
        return String.join("|", names);
    }

    /** The values of a text, in their order. */
    List<StatedValue> read(String text) {
        return new Reading(asciiDigits(text)).values();
    }

    /** The same length, with digits of ASCII and plain hyphens. */
    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? -1 : Character.digit(c, 10);
            ascii.append(digit >= 0 ? (char) ('0' + digit) : c == '\u2011' || c == '\u2010' ? '-' : c);
        }
        return ascii.toString();
    }

    private final class Reading {

        private final String text;
        private final BitSet taken = new BitSet();
        private final List<StatedValue> values = new ArrayList<>();

        Reading(String text) {
            this.text = text;
            Matcher label = LEFT_LABEL.matcher(text);
            if (label.find()) {
                taken.set(label.start(), label.end());
            }
            each(NUMBERED_NAME, this::name);
            each(PERIOD, this::period);
            each(SYMBOL, this::symbol);
            each(month, this::month);
            eachPhrase(lexicon.ordinals().form(), lexicon.ordinals()::mayBegin, this::ordinal);
            each(number, this::number);
            eachPhrase(lexicon.cardinals().form(), lexicon.cardinals()::mayBegin, this::words);
            each(ROMAN, this::roman);
        }

        List<StatedValue> values() {
            values.sort(Comparator.comparingInt(StatedValue::start));
            return values;
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

        private void each(Pattern pattern, Consumer<Matcher> reader) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (taken.nextSetBit(matcher.start()) < 0 || taken.nextSetBit(matcher.start()) >= matcher.end()) {
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
            if (matcher.group(1) != null && !matcher.group(1).equals(NUMBER_OF_NAME)) {
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
                int letter = CYRILLIC.indexOf(name.charAt(i));
                if (letter >= 0) {
                    name.setCharAt(i, LATIN.charAt(letter));
                }
            }
            int end = name.length();
            while (".-".indexOf(name.charAt(end - 1)) >= 0) {
                end--;
            }
            String symbol = name.substring(0, end)
                    .replace("/RES.", "/Res.")
                    .replaceFirst("^(?:A/RES/)?(?:[A-Z]{1,3}-)?(?=\\d)", "")
                    .replaceFirst("(?<=^\\d{1,3}/\\d{1,3})[A-Z]$", "");
            add(new Value(symbol), matcher.start(), matcher.start() + end, true);
        }

        private void month(Matcher matcher) {
            OptionalInt number = monthOf(matcher.group(1));
            if (number.isPresent()) {
                add(Value.ofMonth(number.getAsInt()), matcher.start(), matcher.end(), true);
            }
        }

        private void ordinal(Matcher matcher) {
            OptionalInt number = lexicon.ordinals().number(matcher.group());
            if (number.isPresent() && !matcher.group().matches(".*[0-9].*")) {
                add(
                        new Value(Integer.toString(number.getAsInt())),
                        matcher.start(),
                        matcher.end(),
                        number.getAsInt() > LAST_DOUBTFUL_ORDINAL
                                && number.getAsInt() != PER_CENT
                                && !isRestOfCompound(matcher.start(), number.getAsInt()));
            }
        }

        /** "and thirtieth", of which the first half was not recognized. */
        private boolean isRestOfCompound(int start, int number) {
            return start > 0 && text.charAt(start - 1) == 'و' && number % 10 == 0;
        }

        private void number(Matcher matcher) {
            BigDecimal number = decimal(matcher.group());
            int end = matcher.end();
            Matcher scale = lexicon.cardinals().form().matcher(text);
            Matcher between = BETWEEN_WORDS.matcher(text).region(end, text.length());
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
            if (text.startsWith(THOUSAND_OR_LETTER, Math.max(0, end - THOUSAND_OR_LETTER.length()))) {
                add(new Value(plain(matcher.group())), matcher.start(), matcher.end(), false);
                add(new Value(number.toPlainString()), matcher.start(), end, false);
            } else if (end == matcher.end() && number.scale() > 0) {
                parts(matcher);
            } else {
                add(new Value(number.stripTrailingZeros().toPlainString()), matcher.start(), end, true);
            }
        }

        /** "16.4" may be a target, which Arabic writes as 16-4: what is not multiplied is two numbers. */
        private void parts(Matcher matcher) {
            int comma = matcher.end() - 1;
            while (Character.isDigit(text.charAt(comma - 1))) {
                comma--;
            }
            add(new Value(plain(text.substring(matcher.start(), comma - 1))), matcher.start(), comma - 1, true);
            add(new Value(plain(text.substring(comma, matcher.end()))), comma, matcher.end(), true);
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
            Matcher between = BETWEEN_WORDS.matcher(text).region(end, text.length());
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

        private void roman(Matcher matcher) {
            int number = 0;
            int before = 0;
            for (char c :
                    new StringBuilder(matcher.group()).reverse().toString().toCharArray()) {
                int digit =
                        switch (c) {
                            case 'I' -> 1;
                            case 'V' -> 5;
                            case 'X' -> 10;
                            default -> 50;
                        };
                number += digit < before ? -digit : digit;
                before = Math.max(before, digit);
            }
            add(new Value(Integer.toString(number)), matcher.start(), matcher.end(), false);
        }
    }

    /** Without the marks that group its digits; a comma or full stop before what is left of a group begins the fraction. */
    private BigDecimal decimal(String number) {
        String digits = number.replaceAll(grouping + "(?=\\d{3}(?!\\d))", "");
        return new BigDecimal(digits.replaceAll("[,\\u066b]", "."));
    }

    private OptionalInt monthOf(String name) {
        if (lexicon.language() == Language.CHINESE) {
            int number = Integer.parseInt(name);
            return number >= 1 && number <= 12 ? OptionalInt.of(number) : OptionalInt.empty();
        }
        int place = months.indexOf(name);
        if (place < 0) {
            place = List.copyOf(lexicon.words(WordList.MONTHS_ALONE)).indexOf(name) / 2;
        }
        return place < months.size() ? OptionalInt.of(place + 1) : OptionalInt.empty();
    }
}
