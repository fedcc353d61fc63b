package recital.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.NoteMark;
import recital.text.Interruption;
import recital.text.PrintedLabel;
import recital.text.WordBorders;

/**
 * Finds the note marks in paragraphs and takes them out of the text.
 *
 * <p>A mark in extracted text is a plain number, glued to a word ("Geneva2"), after punctuation
 * ("2016, 1"), or alone ("Declaration 1 and"). Notes are numbered in the order of their first marks, and a
 * note stands at the foot of the page of its first mark: with these two rules each first mark is looked
 * for only where it can be. Later marks of the same note must look like a mark by themselves.
 */
final class NoteMarkFinder {

    private static final String A_YEAR = "(?<![\\p{N}/.,])(?:1[6-9]|20)\\d\\d";
    /** "paragraphs 4, 5": a short number before the comma. */
    private static final Pattern ENUMERATED = Pattern.compile("(?<![\\p{N}/])\\d{1,3},$");

    private static final Pattern ROMAN = Pattern.compile(WordBorders.START + "[IVX]+$");
    private static final Pattern YEAR = Pattern.compile(A_YEAR + "$");
    /** "Agenda 21": a name that ends with its number. */
    private static final Pattern NUMBERED_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+\\s\\d{1,3}$");
    /** "and 57/25": the number before is that of no thing, for one symbol follows another. */
    private static final Pattern SYMBOL_NEXT = Pattern.compile("\\s+\\p{Ll}{1,3}\\s+\\d{1,3}/\\d.*", Pattern.DOTALL);

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\u2019'-]+$");
    /** From this score on a number is a mark by its looks. */
    private static final int SURE = 3;
    /** The score of a mark that can be nothing else. */
    private static final int EXPRESSED = 6;
    /** The group of {@link PhrasePattern#NOTE_MARK} that holds a plain number. */
    private static final int PLAIN = 3;
    /** A chain with one mark more outweighs any with better looks. */
    private static final int MARK_WEIGHT = 10;
    /** As many characters before and after a number tell whether it is a mark. */
    private static final int CONTEXT_LENGTH = 80;
    /** A paragraph on its way: its text still holds the marks. */
    record Marked(String text, int firstPage, int lastPage) {}

    /** A text without its marks, and the marks. */
    record Unmarked(String text, List<NoteMark> marks) {}

    /** A candidate, the one before it in the best chain that ends here, and the weight of that chain. */
    private record MarkChain(MarkCandidate candidate, MarkChain before, int weight) {}

    /** A place where a number could be the mark of a note. */
    private record MarkCandidate(int paragraph, int start, int end, int number, int score, boolean glued)
            implements Comparable<MarkCandidate> {

        /** In document order. */
        @Override
        public int compareTo(MarkCandidate other) {
            return paragraph != other.paragraph
                    ? Integer.compare(paragraph, other.paragraph)
                    : Integer.compare(start, other.start);
        }
    }

    private final Lexicon lexicon;
    private final List<Marked> paragraphs;
    private final Map<Integer, Integer> pages;
    private final List<TreeMap<Integer, MarkCandidate>> chosen = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();

    /**
     * Looks for the marks.
     *
     * @param paragraphs in document order
     * @param pages the page of each numbered note, by its number
     * @param lexicon what is known of the language
     */
    NoteMarkFinder(List<Marked> paragraphs, Map<Integer, Integer> pages, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.paragraphs = paragraphs;
        this.pages = new TreeMap<>(pages);
        paragraphs.forEach(p -> chosen.add(new TreeMap<>()));
        find();
    }

    /**
     * How many notes a text without its notes must have had: the last number of the marks 1, 2, 3 and so on
     * that are glued to their words.
     */
    static int lastOfRun(List<Marked> paragraphs, Lexicon lexicon) {
        NoteMarkFinder none = new NoteMarkFinder(paragraphs, Map.of(), lexicon);
        int last = 0;
        for (Marked paragraph : paragraphs) {
            Matcher matcher = lexicon.pattern(PhrasePattern.NOTE_MARK).matcher(paragraph.text());
            while (matcher.find()) {
                if (matcher.start() > 0 && number(matcher) == last + 1 && none.isGlued(paragraph.text(), matcher)) {
                    last++;
                }
            }
        }
        return last;
    }

    private boolean isGlued(String text, Matcher matcher) {
        char before = text.charAt(matcher.start() - 1);
        if (matcher.group(PLAIN) == null) {
            return true;
        }
        boolean inName = Character.isUpperCase(before)
                && !ROMAN.matcher(text.substring(Math.max(0, matcher.start() - CONTEXT_LENGTH), matcher.start()))
                        .find();
        return !Character.isWhitespace(before) && !inName && score(text, matcher.start(), matcher.end(), true) >= SURE;
    }

    /** The numbers of notes whose mark was not found. */
    List<Integer> missing() {
        return missing;
    }

    /** How many notes must have a mark. */
    int noteCount() {
        return pages.size();
    }

    /** How many notes have a mark that looks like one by itself. */
    long sureCount() {
        return chosen.stream()
                .flatMap(inParagraph -> inParagraph.values().stream())
                .filter(candidate -> candidate.score() >= SURE)
                .map(MarkCandidate::number)
                .distinct()
                .count();
    }

    Unmarked unmarked(int index) {
        return remove(
                paragraphs.get(index).text(), new ArrayList<>(chosen.get(index).values()));
    }

    private void find() {
        if (pages.isEmpty()) {
            return;
        }
        List<MarkCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            candidates.addAll(candidates(i));
        }
        Map<Integer, MarkCandidate> firsts = firstMarks(candidates);
        for (int number : pages.keySet()) {
            MarkCandidate first = firsts.get(number);
            if (first == null) {
                missing.add(number);
            } else {
                chosen.get(first.paragraph()).put(first.start(), first);
            }
        }
        boolean allGlued = firsts.values().stream().allMatch(MarkCandidate::glued);
        for (MarkCandidate candidate : candidates) {
            MarkCandidate first = firsts.get(candidate.number());
            boolean looksLikeOne = candidate.score() >= SURE && (candidate.glued() || !allGlued);
            if (first != null && looksLikeOne && candidate.compareTo(first) > 0) {
                chosen.get(candidate.paragraph()).put(candidate.start(), candidate);
            }
        }
    }

    /**
     * The first mark of every note: the heaviest chain of candidates in which both the numbers and the
     * places rise; of equal chains the earliest.
     */
    private Map<Integer, MarkCandidate> firstMarks(List<MarkCandidate> candidates) {
        Map<Integer, List<MarkCandidate>> byNumber = new TreeMap<>();
        candidates.stream().filter(this::canBeFirst).forEach(c -> byNumber.computeIfAbsent(
                        c.number(), n -> new ArrayList<>())
                .add(c));
        // The best chain up to every place at which it becomes heavier.
        TreeMap<MarkCandidate, MarkChain> best = new TreeMap<>();
        for (List<MarkCandidate> possible : byNumber.values()) {
            List<MarkChain> steps = new ArrayList<>();
            for (MarkCandidate candidate : possible) {
                Map.Entry<MarkCandidate, MarkChain> before = best.lowerEntry(candidate);
                int weight = Math.min(candidate.score(), isOnPageOfNote(candidate) ? SURE : 0)
                        + MARK_WEIGHT
                        + (before == null ? 0 : before.getValue().weight());
                steps.add(new MarkChain(candidate, before == null ? null : before.getValue(), weight));
            }
            steps.forEach(step -> enter(step, best));
        }
        Map<Integer, MarkCandidate> firsts = new HashMap<>();
        for (MarkChain step = best.isEmpty() ? null : best.lastEntry().getValue(); step != null; step = step.before()) {
            firsts.put(step.candidate().number(), step.candidate());
        }
        return firsts;
    }

    private static void enter(MarkChain step, TreeMap<MarkCandidate, MarkChain> best) {
        Map.Entry<MarkCandidate, MarkChain> before = best.floorEntry(step.candidate());
        if (before != null && before.getValue().weight() >= step.weight()) {
            return;
        }
        Map.Entry<MarkCandidate, MarkChain> after = best.ceilingEntry(step.candidate());
        while (after != null && after.getValue().weight() <= step.weight()) {
            best.remove(after.getKey());
            after = best.higherEntry(step.candidate());
        }
        best.put(step.candidate(), step);
    }

    /** A mark that looks like one, on the page of its note or, by itself, on the page before, which had no more room. */
    private boolean canBeFirst(MarkCandidate candidate) {
        return isOnPageOfNote(candidate)
                ? candidate.score() > 0
                : candidate.score() >= SURE && isOnPage(candidate, pages.get(candidate.number()) - 1);
    }

    private boolean isOnPageOfNote(MarkCandidate candidate) {
        return isOnPage(candidate, pages.get(candidate.number()));
    }

    private boolean isOnPage(MarkCandidate candidate, int page) {
        Marked paragraph = paragraphs.get(candidate.paragraph());
        return paragraph.firstPage() <= page && page <= paragraph.lastPage();
    }

    private List<MarkCandidate> candidates(int index) {
        Interruption.check();
        String text = paragraphs.get(index).text();
        List<MarkCandidate> candidates = new ArrayList<>();
        Matcher matcher = lexicon.pattern(PhrasePattern.NOTE_MARK).matcher(text);
        // The number of "PP1" or "OP1" is no mark.
        int label = text.length() - PrintedLabel.withoutNegotiated(text).length();
        while (matcher.find()) {
            int number = number(matcher);
            if (matcher.start() > 0 && matcher.start() >= label && pages.containsKey(number)) {
                boolean glued = !Character.isWhitespace(text.charAt(matcher.start() - 1));
                int score =
                        matcher.group(PLAIN) == null ? EXPRESSED : score(text, matcher.start(), matcher.end(), glued);
                candidates.add(new MarkCandidate(index, matcher.start(), matcher.end(), number, score, glued));
            }
        }
        return candidates;
    }

    /** The number that a mark shows. */
    private static int number(Matcher matcher) {
        return Stream.of(1, 2, PLAIN)
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(shown -> Integer.valueOf(NoteMark.plain(shown)))
                .orElseThrow();
    }

    /** How much a plain number looks like a mark: 3 or more by itself, 1 or 2 where a mark is wanted, less never. */
    private int score(String text, int start, int end, boolean glued) {
        String before =
                text.substring(Math.max(0, start - CONTEXT_LENGTH), start).stripTrailing();
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT_LENGTH));
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean closes = after.matches("(?s)[,;.:)]?\\s*");
        if (glued) {
            boolean afterWord = Character.isLetter(last) || "\u201d\u2019\u00bb)\"".indexOf(last) >= 0;
            boolean afterStop = ",;:".indexOf(last) >= 0;
            if (Character.isDigit(last)) {
                return SURE;
            }
            boolean free = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
            boolean afterSentence = after.isBlank()
                    && lexicon.pattern(PhrasePattern.SENTENCE_END)
                            .matcher(before)
                            .find();
            return free && (afterWord || afterStop || afterSentence) ? 5 : 0;
        }
        boolean counted = lexicon.pattern(PhrasePattern.COUNTED_AFTER_NUMBER)
                .matcher(after)
                .matches();
        if (counted
                        && !(YEAR.matcher(before).find()
                                && SYMBOL_NEXT.matcher(after).matches())
                || ENUMERATED.matcher(before).find()) {
            return 0;
        }
        if (",;".indexOf(last) >= 0) {
            boolean goesOn = after.matches("(?s)\\s+[\\p{Ll}\\p{Lu}(\u201c].*");
            return closes ? 4 : goesOn ? 3 : 2;
        }
        String word = lastWord(before);
        if (word.isEmpty() && "\u201d\u00bb)".indexOf(last) < 0) {
            boolean ends = after.isBlank()
                    && lexicon.pattern(PhrasePattern.SENTENCE_END)
                            .matcher(before)
                            .find();
            return ends ? SURE : afterNumber(before, after);
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (lexicon.words(WordList.BEFORE_NUMBER).contains(small)) {
            return 0;
        }
        if (lexicon.words(WordList.NUMBERED_NOUNS).contains(small)) {
            return 1;
        }
        if (closes || after.matches("(?s)[,;.:].*")) {
            return 3;
        }
        boolean afterName = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean beforeSmall = after.matches("(?s)\\s+\\p{Ll}.*");
        return beforeSmall && afterName ? 3 : beforeSmall ? 2 : 1;
    }

    /** A number after a number: where the text goes on, after a year rather than after the number of a name. */
    private static int afterNumber(String before, String after) {
        if (!after.matches("(?s)(?:[,;.:]?\\s+\\p{Ll}|\\s[;:]).*")) {
            return 0;
        }
        return YEAR.matcher(before).find() ? 2 : NUMBERED_NAME.matcher(before).find() ? 1 : 0;
    }

    private static String lastWord(String text) {
        Matcher matcher = LAST_WORD.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static Unmarked remove(String text, List<MarkCandidate> marks) {
        StringBuilder unmarked = new StringBuilder();
        List<NoteMark> noteMarks = new ArrayList<>();
        int from = 0;
        for (MarkCandidate mark : marks) {
            String kept = text.substring(from, mark.start());
            unmarked.append(mark.glued() ? kept : kept.stripTrailing());
            noteMarks.add(new NoteMark(unmarked.length(), String.valueOf(mark.number())));
            from = mark.end();
        }
        unmarked.append(text.substring(from));
        String joined = unmarked.toString();
        String stripped = joined.stripTrailing();
        List<NoteMark> within = noteMarks.stream()
                .map(m -> new NoteMark(Math.min(m.offset(), stripped.length()), m.mark()))
                .toList();
        return new Unmarked(stripped, within);
    }
}
