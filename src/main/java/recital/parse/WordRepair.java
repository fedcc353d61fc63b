package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Notice;
import recital.text.Interruption;
import recital.text.WordTokenizer;

/**
 * Puts words together again that the extraction of a PDF file broke.
 *
 * <p>Justified text is set with space between letters, which extraction takes for a space ("inc lude"),
 * and a hyphen at the end of a line is taken for hyphenation ("SecretaryGeneral"). A word is mended only
 * on evidence: the mended word stands whole elsewhere in the document, or in resolutions at large, while
 * what stands here is no word. Two real words side by side are never joined.
 */
final class WordRepair {

    /** Stands at the end of a line where a hyphen may have been lost. */
    static final String LOST_HYPHEN = "\u00ad";

    private static final Pattern LOST =
            Pattern.compile("(" + WordTokenizer.WORD + ")" + LOST_HYPHEN + " (" + WordTokenizer.WORD + ")");
    /** What the rules for numbers, and those for signs, have in common: most texts have neither. */
    private static final Pattern SPACED_DIGITS = Pattern.compile("\\d \\d");

    private static final Pattern LOOSE_SIGN = Pattern.compile(" [,;:.)\u201d\u2019'-]|[(\u201c-] ");
    private static final Pattern SPACE_BEFORE_CLOSING =
            Pattern.compile("(?<=\\S) (?=[,;:.)\u201d](?:[\\s,;:.)\u201d]|$))");
    private static final Pattern SPACE_AFTER_OPENING = Pattern.compile("(?<=[(\u201c]) (?=\\S)");

    /** Longer than any that could have lost a hyphen. */
    private static final int LONGEST_WORD = 60;

    private final Lexicon lexicon;
    private final KnownWords known;

    /**
     * A mended text.
     *
     * @param text the text
     * @param repairs what was mended, each for people: what stood there, what stands now, on what evidence
     */
    record RepairedText(String text, List<Repair> repairs) {}

    /**
     * One mend.
     *
     * @param broken what stood there
     * @param whole what stands there now
     * @param evidence why
     */
    record Repair(String broken, String whole, String evidence) {

        /** What the user is told of it. */
        Notice notice(TextRow row) {
            return new Notice(
                    Notice.NoticeKind.MENDED,
                    row.page(),
                    row.line(),
                    "\"" + broken + "\" to \"" + whole + "\": " + evidence);
        }
    }

    /** Whether it is known of the language where spaces may stand; French sets one before a semicolon. */
    private final boolean mendsSpaces;

    WordRepair(Lexicon lexicon, List<String> texts) {
        this.lexicon = lexicon;
        mendsSpaces = lexicon.has(PhrasePattern.SPACED_HYPHEN);
        Pattern spacedHyphen = lexicon.pattern(PhrasePattern.SPACED_HYPHEN);
        boolean hyphensBroken =
                texts.stream().anyMatch(t -> spacedHyphen.matcher(t).find());
        this.known = new KnownWords(lexicon, texts, hyphensBroken);
    }

    /** Mends everything. */
    RepairedText repair(String text) {
        Interruption.check();
        List<Repair> mends = new ArrayList<>();
        if (!mendsSpaces) {
            return new RepairedText(restoreLost(text, mends), mends);
        }
        String mended = restoreLost(closeUp(text, mends), mends);
        mended = joinPairs(mended, mends);
        mended = restoreHyphens(mended, mends);
        return new RepairedText(mended, mends);
    }

    /** Mends spaces within words alone, for text that has no line ends at which a hyphen could be lost. */
    RepairedText repairSpaces(String text) {
        Interruption.check();
        List<Repair> mends = new ArrayList<>();
        if (!mendsSpaces) {
            return new RepairedText(text, mends);
        }
        return new RepairedText(joinPairs(closeUp(text, mends), mends), mends);
    }

    private String closeUp(String text, List<Repair> mends) {
        String mended = text;
        if (SPACED_DIGITS.matcher(mended).find()) {
            mended = replace(
                    mended,
                    lexicon.pattern(PhrasePattern.SPLIT_DAY),
                    mends,
                    m -> m.group(1) + m.group(2),
                    "no day has two numbers");
            mended = replace(
                    mended,
                    lexicon.pattern(PhrasePattern.SPLIT_YEAR),
                    mends,
                    m -> m.group().replace(" ", ""),
                    "a year follows a month");
        }
        if (LOOSE_SIGN.matcher(mended).find()) {
            mended = replace(
                    mended,
                    lexicon.pattern(PhrasePattern.SPACED_POSSESSIVE),
                    mends,
                    m -> "",
                    "an apostrophe closes up");
            mended = replace(
                    mended, lexicon.pattern(PhrasePattern.SPACED_HYPHEN), mends, m -> "-", "a hyphen closes up");
            mended = SPACE_BEFORE_CLOSING.matcher(mended).replaceAll("");
            mended = SPACE_AFTER_OPENING.matcher(mended).replaceAll("");
        }
        return mended;
    }

    /** Where a hyphen may have been lost, the hyphenated word must be known. */
    private String restoreLost(String text, List<Repair> mends) {
        if (!text.contains(LOST_HYPHEN)) {
            return text;
        }
        Matcher matcher = LOST.matcher(text);
        StringBuilder mended = new StringBuilder();
        while (matcher.find()) {
            String apart = matcher.group(1) + " " + matcher.group(2);
            String hyphenated = matcher.group(1) + "-" + matcher.group(2);
            boolean lost = known.has(hyphenated);
            if (lost) {
                mends.add(new Repair(apart, hyphenated, known.evidence(hyphenated)));
            }
            matcher.appendReplacement(mended, Matcher.quoteReplacement(lost ? hyphenated : apart));
        }
        return matcher.appendTail(mended).toString().replace(LOST_HYPHEN, "");
    }

    private interface Replacement {
        String of(Matcher matcher);
    }

    private static String replace(
            String text, Pattern pattern, List<Repair> mends, Replacement whole, String evidence) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder mended = new StringBuilder();
        while (matcher.find()) {
            String replacement = whole.of(matcher);
            int from = wordStart(text, matcher.start());
            int to = wordEnd(text, matcher.end());
            mends.add(new Repair(
                    text.substring(from, to),
                    text.substring(from, matcher.start()) + replacement + text.substring(matcher.end(), to),
                    evidence));
            matcher.appendReplacement(mended, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(mended).toString();
    }

    private static int wordStart(String text, int from) {
        int start = from;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "inc lude", "public private": two neighbours that are one word, which its next neighbour may belong to as well. */
    private String joinPairs(String text, List<Repair> mends) {
        List<WordTokenizer.WordToken> words = WordTokenizer.words(text);
        StringBuilder mended = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < words.size(); i++) {
            int start = words.get(i).start();
            String word = words.get(i).text();
            Optional<Repair> mend = withNext(text, start, word, words, i);
            while (mend.isPresent()) {
                mends.add(mend.get());
                word = mend.get().whole();
                i++;
                mend = withNext(text, start, word, words, i);
            }
            mended.append(text, copied, start).append(word);
            copied = words.get(i).end();
        }
        return mended.append(text, copied, text.length()).toString();
    }

    /** How a word, which ends where word {@code i} of the text does, is joined with the next one. */
    private Optional<Repair> withNext(String text, int start, String word, List<WordTokenizer.WordToken> words, int i) {
        boolean free = start == 0 || !isPartOfWord(text.charAt(start - 1));
        if (!free || !areNeighbours(text, words, i)) {
            return Optional.empty();
        }
        String second = words.get(i + 1).text();
        String next = areNeighbours(text, words, i + 1) ? words.get(i + 2).text() : "";
        return pair(word, second, KnownWords.fold(next)).filter(mend -> !belongsToNext(word, second, next));
    }

    /** Whether the next word stands one space apart and is no part of something longer, such as a symbol. */
    private static boolean areNeighbours(String text, List<WordTokenizer.WordToken> words, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        int end = words.get(i).end();
        WordTokenizer.WordToken next = words.get(i + 1);
        return next.start() == end + 1
                && text.charAt(end) == ' '
                && (next.end() == text.length() || !Character.isLetterOrDigit(text.charAt(next.end())));
    }

    /** "a re port": a fragment between two words goes where what is left over is the commoner word. */
    private boolean belongsToNext(String first, String fragment, String next) {
        if (next.isEmpty()
                || known.isFragment(first, first + fragment)
                || pair(fragment, next, "").isEmpty()) {
            return false;
        }
        return (long) known.paragraphs(fragment + next) * known.paragraphs(first)
                > (long) known.paragraphs(first + fragment) * known.paragraphs(next);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || "\u2019'-".indexOf(c) >= 0;
    }

    private Optional<Repair> pair(String first, String second, String next) {
        if (known.cannotBeBroken(first, second)) {
            return Optional.empty();
        }
        String whole = first + second;
        boolean firstBroken = known.isFragment(first, whole);
        boolean secondBroken = known.isFragment(second, whole);
        boolean letterOfItsOwn = first.length() == 1 && isName(first) && !secondBroken;
        boolean broken = (firstBroken || secondBroken && !isName(second)) && !letterOfItsOwn;
        if (broken && known.isEvident(whole, first, second)) {
            return Optional.of(new Repair(first + " " + second, whole, known.evidence(whole)));
        }
        String hyphenated = first + "-" + second;
        if (broken && first.length() == 1 && known.has(hyphenated)) {
            return Optional.of(new Repair(first + " " + second, hyphenated, known.evidence(hyphenated)));
        }
        if (!firstBroken && !secondBroken && known.lostHyphen(first, second, next)) {
            return Optional.of(new Repair(
                    first + " " + second, hyphenated, "\"" + hyphenated + " " + next + "\" stands in this document"));
        }
        return Optional.empty();
    }

    static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /**
     * "SecretaryGeneral", "publicprivate": a word that is none, and is one with a hyphen. A name must stand so
     * elsewhere in this document, capitals included: "Global Multistakeholder Meeting" is a name as it is.
     */
    private String restoreHyphens(String text, List<Repair> mends) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (WordTokenizer.WordToken word : WordTokenizer.words(text)) {
            Optional<Repair> mend = hyphenated(word.text());
            if (mend.isPresent()) {
                mends.add(mend.get());
                mended.append(text, from, word.start()).append(mend.get().whole());
                from = word.end();
            }
        }
        return mended.append(text.substring(from)).toString();
    }

    private Optional<Repair> hyphenated(String word) {
        if (known.inResolutions(word) || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int component = word.lastIndexOf('-') + 1;
        if (component > 0) {
            return hyphenated(word.substring(component))
                    .map(m -> new Repair(word, word.substring(0, component) + m.whole(), m.evidence()));
        }
        for (int i = 2; i < word.length() - 1; i++) {
            String candidate = word.substring(0, i) + "-" + word.substring(i);
            boolean within = Character.isLetter(word.charAt(i)) && Character.isLetter(word.charAt(i - 1));
            if (within && (isName(word) ? known.isSpelledInDocument(candidate) : known.has(candidate))) {
                return Optional.of(new Repair(word, candidate, known.evidence(candidate)));
            }
        }
        return Optional.empty();
    }
}
