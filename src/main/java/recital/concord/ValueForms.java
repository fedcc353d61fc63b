package recital.concord;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * In what forms texts have their values, in any of the languages. A form that asks what stands before it asks first for one of
 * the letters with which it can begin: at most places of a text there is none.
 */
final class ValueForms {

    /** Cyrillic letters that stand in symbols for the Latin ones that look like them. */
    static final String CYRILLIC = "АВСЕНКМОРТХ";

    static final String LATIN = "ABCEHKMOPTX";

    /** What stands in a web address is its own and in no language: "www.un.org/en/sixth". */
    static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7e&&[^()<>]]+");

    /** "A/57/759-S/2003/332" is two symbols. */
    static final String PART = "(?:[A-Za-z\\u00c0-\\u00ff0-9.]|-(?![A-Z]/))";

    static final Pattern SYMBOL = Pattern.compile("(?<![A-Za-z0-9/.])(?:[A-Z" + CYRILLIC + "]" + PART
            + "{0,9}/){0,20}(?:[A-Z" + CYRILLIC + "]{1,4}[.-]?)?\\d" + PART + "{0,6}(?:/[A-Za-z0-9" + CYRILLIC + "]"
            + PART
            + "{0,12}){1,20}|(?<![A-Za-z0-9/.])[A-Z]{2,4}\\(\\d{1,3}\\)(?:/[A-Z]{1,5})?/\\d{1,3}(?![0-9])");

    /** "1514 (XV)" and "217 A (III)", in Arabic "1514 (د-15)": how resolutions were numbered up to 1976. */
    static final Pattern OLD_SYMBOL =
            Pattern.compile("(?<![0-9/])(\\d{2,4})(?:[\\s\\u00a0]?(?:[A-FА]|ألف|باء|جيم|دال|هاء|واو))?[\\s\\u00a0]?[(（]"
                    + "(?:د(إ)?[\\s\\u00a0]?[-\\u2013\\u2014][\\s\\u00a0]?(\\d{1,2})|(S-|С-)?([IVXLХ]{1,7}))[)）]");

    /** "2023/24" and "2023-2024" are one period, in Arabic "2024/2023" too. */
    static final Pattern PERIOD = Pattern.compile(
            "(?<![0-9/])((?:19|20)\\d\\d)\\s?[-/\\u2010-\\u2015\\u2212]\\s?((?:19|20)?\\d\\d)(?![0-9/])");

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-\\p{L}+)*+");
    static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A name with a number of its own, which some languages call otherwise. source: the texts of the seventy-fifth session on. */
    static final Pattern NUMBERED_NAME =
            Pattern.compile("(?:COVID|КОВИД|كوفيد)[-\\u2013\\u2014\\s\\u00a0]?(\\d{1,2})(?![0-9])|2019\\s?年?冠状病毒病"
                    + "|(?:[Cc]oronavirus|коронавирус\\p{L}*|كورونا)(?:[\\s\\u00a0](?:disease|заболевани\\p{L}+|инфекци\\p{L}+|de|لعام|في عام))?"
                    + "[\\s\\u00a0]?[(]?2019(?![0-9/])");

    static final String NUMBER_OF_NAME = "19";

    /**
     * What a label may leave before a text whose mark-up keeps it there: "1 - ", "226 Se félicite", and in languages that
     * begin with a small letter or have none the bare number before a text, which may count something too. A number in a cell
     * of its own is none.
     */
    static final Pattern LEFT_LABEL =
            Pattern.compile("^\\s*\\(?\\d{1,3}(?:\\s?[-.)\\u2010-\\u2015](?=\\s|\\p{L})|\\.$|[ \\u00a0]+(?=\\p{Lu})"
                    + "|[ \\u00a0]+(?=[\\p{IsCyrillic}\\p{IsArabic}].{80}))");

    /** In Russian an X is often the letter that looks like it. */
    static final Pattern ROMAN = Pattern.compile("(?=[IVXL\u0425])(?:"
            + "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])[IVXL\u0425]{1,7}(?=e?(?:siècle|(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])))"
            + "|(?<=\\()[IVXL](?=\\)))");

    /**
     * Beginnings of words that hold a number which another language counts: "centenary" and "the hundredth anniversary",
     * "décennal" and "10-year", and in Arabic "fourthly", the number of a section.
     */
    static final Map<String, String> WORDS_WITH_NUMBERS = Map.ofEntries(
            Map.entry("cincuenten", "50"),
            Map.entry("cinquanten", "50"),
            Map.entry("centen", "100"),
            Map.entry("sesquicenten", "150"),
            Map.entry("bicenten", "200"),
            Map.entry("decade", "10"),
            Map.entry("decenal", "10"),
            Map.entry("decenio", "10"),
            Map.entry("décenni", "10"),
            Map.entry("décennal", "10"),
            Map.entry("десятилет", "10"),
            Map.entry("двадцатилет", "20"),
            Map.entry("двадцатипятилет", "25"),
            Map.entry("тридцатилет", "30"),
            Map.entry("сорокалет", "40"),
            Map.entry("пятидесятилет", "50"),
            Map.entry("шестидесятилет", "60"),
            Map.entry("семидесятилет", "70"),
            Map.entry("семидесятипятилет", "75"),
            Map.entry("восьмидесятилет", "80"),
            Map.entry("столет", "100"),
            Map.entry("عشرية", "10"),
            Map.entry("العشرية", "10"),
            Map.entry("ثانيا", "2"),
            Map.entry("ثالثا", "3"),
            Map.entry("رابعا", "4"),
            Map.entry("خامسا", "5"),
            Map.entry("سادسا", "6"),
            Map.entry("سابعا", "7"),
            Map.entry("ثامنا", "8"),
            Map.entry("تاسعا", "9"),
            Map.entry("عاشرا", "10"));

    static final Pattern WORD_WITH_NUMBER = Pattern.compile("(?iu:(?=["
            + WORDS_WITH_NUMBERS.keySet().stream()
                    .map(word -> word.substring(0, 1))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining())
            + "])(?<!\\p{L})(" + String.join("|", new TreeSet<>(WORDS_WITH_NUMBERS.keySet()).descendingSet()) + "))");

    /** So far before a numeral the word is looked for that tells what it counts. */
    static final int LONGEST_BEFORE = 12;

    /** Behind such a word a Roman numeral is a number, and no letter of a list, no form of address and no initial. */
    static final Pattern BEFORE_ROMAN = Pattern.compile(
            "(?iu:(?<!\\p{L})(?:chap(?:ter|itre|\\.)?s?|cap(?:ítulo|\\.)|гл(?:ав\\p{L}*|\\.))" + "[\\s\\u00a0])$");

    /** "The seventies" of Arabic, which name a decade in a word. */
    static final Map<String, String> DECADES =
            Map.of("ستينات", "1960", "سبعينات", "1970", "ثمانينات", "1980", "تسعينات", "1990", "تسعينيات", "1990");

    /** "Les années 90", which other languages call the 1990s. */
    static final Pattern DECADE = Pattern.compile("(?=[aستث])(?:(?:années|años)[\\s\\u00a0](\\d0)(?![0-9])|(?:"
            + String.join("|", DECADES.keySet()) + ")(?!\\p{L}))");

    static final Pattern BETWEEN_WORDS = Pattern.compile(
            "(?:-|\\u2010|\\u2011|[\\s\\u00a0]|[\\s\\u00a0](?:y|et|de|d[’'])[\\s\\u00a0]|[\\s\\u00a0]و|\\s?[多余几]\\s?)?");

    /** Up to the third, an ordinal may be a fraction, an enumeration or a word of another kind. */
    static final int LAST_DOUBTFUL_ORDINAL = 3;

    /** "217 A" is written as "217 thousand". */
    static final String THOUSAND_OR_LETTER = "ألف";

    /** In Arabic the ordinal stands in "per cent". */
    static final int PER_CENT = 100;

    /** "100 per cent", which another language calls "all". */
    static final Pattern ALL_OF_IT =
            Pattern.compile("(?<![0-9.,])100[\\s\\u00a0]?(?=%|per cent|pour cent|por ciento|процент|في المائة)");

    /** "Between 5 800 and 5 900 billion": what the second number is multiplied by may belong to the first. */
    static final Pattern TO_NUMBER =
            Pattern.compile("[\\s\\u00a0]?(?:[-\\u2010-\\u2015]|à|et|and|to|y|a|до|и|إلى|و|至|到)[\\s\\u00a0]?(?=\\d)");

    /** "300 308 396 3" for 3,396,308,300, as Arabic texts have it: the groups of a number in the order of the eye. */
    static final Pattern TURNED_GROUPS = Pattern.compile(
            "(?<![0-9.,/])(?:\\d{3}(?:[ \\u00a0]\\d{3})*[ \\u00a0]\\d{1,2}|(?<!\\d[ \\u00a0])0\\d{2}(?:[ \\u00a0]\\d{3})+)(?![0-9/])");

    /** What makes a corrigendum of the symbol before it: "/ Corr.1", " (Parts I and II)/Corr.3". */
    static final Pattern OF_CORRIGENDUM =
            Pattern.compile("(?:[\\s\\u00a0]?[(（][^()（）]{1,40}[)）])?/[\\s\\u00a0]?[CС]orr\\.[\\s\\u00a0]?\\d+");

    /** "(A/78/901 and Corr.2)", "WELL/CONF.2000/28/Corr.3". */
    static final Pattern NUMBER_OF_CORRIGENDUM = Pattern.compile("(?<![A-Za-z])[CС]orr\\.[\\s\\u00a0]?\\d+");

    /** Corrigenda are issued by language. */
    static final Pattern CORRIGENDUM = Pattern.compile(".*/Corr\\.\\d+");

    /** So near a day or year stands by its month. */
    private static final Pattern DAY_BEFORE = Pattern.compile("\\d[^\\d,;،؛]{0,20}$");

    private static final Pattern YEAR_AFTER =
            Pattern.compile("^[\\s\\u00a0,]{0,2}(?:\\p{L}{1,4}[\\s\\u00a0])?(?:\\p{L}{1,4}[\\s\\u00a0])?\\d");

    /** Whether a month stands by a day or a year; without one it may be another word: "May", يوليه. */
    static boolean isDated(String text, int start, int end) {
        return DAY_BEFORE
                        .matcher(text.substring(Math.max(0, start - 24), start))
                        .find()
                || YEAR_AFTER
                        .matcher(text.substring(end, Math.min(text.length(), end + 16)))
                        .find();
    }

    private ValueForms() {}
}
