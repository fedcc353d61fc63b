package recital.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.WordList;
import recital.reading.TextReading;

/** Names and the abbreviations that texts put in brackets behind them. */
final class Abbreviations {

    private static final Pattern ABBREVIATED = Pattern.compile("\\s*\\(\\p{Lu}[\\p{L}-]*\\p{Lu}\\)\\s*");

    private static final Pattern BEFORE_ABBREVIATION = Pattern.compile("\\p{L}+(?: \\p{L}+){0,7} \\(");

    private static final Set<String> AFTER_ABBREVIATION = Set.of(")", ",");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}\\u2010\\u2011-]+");

    private final Set<String> articles;
    private final DocumentTexts documents;

    Abbreviations(DocumentPair context) {
        articles = context.lexicon().words(WordList.ARTICLES);
        documents = context.texts();
    }

    /** Whether a side is no more than "(ODA)" behind what it stands for. */
    static boolean isBehindName(EditSide side) {
        return ABBREVIATED.matcher(side.text()).matches()
                && (TextReading.isCapital(side.reading().word(side.from() - 1)) || isOfInitials(side));
    }

    /** "(ODA)" behind "official development assistance". */
    private static boolean isOfInitials(EditSide side) {
        String letters = side.text().replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
        int first = side.from() - letters.length();
        return first >= 0
                && IntStream.range(0, letters.length())
                        .allMatch(i -> side.reading().token(first + i).key().charAt(0) == letters.charAt(i));
    }

    /** Whether one side is the abbreviation that either document puts in brackets behind the name on the other. */
    boolean abbreviates(EditSide name, EditSide abbreviation) {
        String inBrackets = words(name) + " (" + words(abbreviation) + ")";
        return CAPITALS.matcher(words(abbreviation)).matches()
                && (documents.earlier().contains(inBrackets)
                        || documents.later().contains(inBrackets));
    }

    /** Without the article before a name. */
    private String words(EditSide side) {
        String[] words = side.text().strip().split(" ", 2);
        return words.length == 2 && articles.contains(words[0])
                ? words[1]
                : side.text().strip();
    }

    /** "Public well (" in "the public well (PW-1)". */
    static boolean isBeforeAbbreviation(EditSide side) {
        return BEFORE_ABBREVIATION.matcher(side.text().stripLeading()).matches()
                && CAPITALS.matcher(side.reading().word(side.to())).matches()
                && AFTER_ABBREVIATION.contains(side.reading().word(side.to() + 1));
    }
}
