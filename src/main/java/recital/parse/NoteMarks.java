package recital.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.NoteMark;
import recital.wording.Dates;

/**
 * Finds the note marks in paragraphs and takes them out of the text.
 *
 * <p>A mark in extracted text is a plain number, glued to a word ("Geneva2"), after punctuation
 * ("2016, 1"), or alone ("Declaration 1 and"). Notes are numbered in the order of their first marks, and a
 * note stands at the foot of the page of its first mark: with these two rules each first mark is looked
 * for only where it can be. Later marks of the same note must look like a mark by themselves.
 */
final class NoteMarks {

    private static final Pattern INTEGER = Pattern.compile("(?<![\\p{N}/(-])(\\d{1,3})(?![\\p{L}\\p{N}/%\u2013-]|\\.\\d)");
    private static final Pattern COUNTED = Pattern.compile("\\s+(?:" + Dates.MONTH
            + "|per\\b|million|billion|in \\d|to \\d|or \\d|and \\d|of \\d|percent|years?\\b|days?\\b).*",
            Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{4}\\.$");
    /** "paragraphs 4, 5": a short number before the comma. */
    private static final Pattern ENUMERATED = Pattern.compile("(?<![\\p{N}/])\\d{1,3},$");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\u2019'-]+$");
    /** From this score on a number is a mark by its looks. */
    private static final int SURE = 3;
    /** A chain with one mark more outweighs any with better looks. */
    private static final int FOUND = 10;
    /** Nouns that have numbers of their own: a mark may follow them, but must be wanted there. */
    private static final Set<String> NUMBERED = Set.of(
            "paragraph", "paragraphs", "resolution", "resolutions", "decision", "article", "articles", "rule", "rules",
            "chapter", "annex", "target", "targets", "goal", "goals", "phase", "supplement", "agenda", "conclusions",
            "principle", "section", "part", "item", "items", "habitat", "column", "page", "type", "category", "level",
            "ict", "group", "protocol", "education", "vision", "route", "no");
    /** Words that a number, never a mark, follows. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "to", "from", "than", "with", "by", "of", "in", "and", "or", "all", "the", "at", "least", "under", "over",
            "are", "is", "between", "its", "their", "on", "for", "about", "approximately", "some", "only", "another",
            "next", "first", "last");

    /** A paragraph on its way: its text still holds the marks. */
    record Marked(String text, int firstPage, int lastPage) {}

    /** A text without its marks, and the marks. */
    record Unmarked(String text, List<NoteMark> marks) {}

    /** A candidate, the one before it in the best chain that ends here, and the weight of that chain. */
    private record Step(Candidate candidate, Step before, int weight) {}

    /** A place where a number could be the mark of a note. */
    private record Candidate(int paragraph, int start, int end, int number, int score, boolean glued) {}

    private final List<Marked> paragraphs;
    private final Map<Integer, Integer> pages;
    private final List<TreeMap<Integer, Candidate>> chosen = new ArrayList<>();
    private final List<Integer> unfound = new ArrayList<>();

    /**
     * Looks for the marks.
     *
     * @param paragraphs in document order
     * @param pages the page of each numbered note, by its number
     */
    NoteMarks(List<Marked> paragraphs, Map<Integer, Integer> pages) {
        this.paragraphs = paragraphs;
        this.pages = new TreeMap<>(pages);
        paragraphs.forEach(p -> chosen.add(new TreeMap<>()));
        find();
    }

    /** The numbers of notes whose mark was not found. */
    List<Integer> unfound() {
        return unfound;
    }

    Unmarked unmarked(int index) {
        return remove(paragraphs.get(index).text(), new ArrayList<>(chosen.get(index).values()));
    }

    private void find() {
        if (pages.isEmpty()) {
            return;
        }
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            candidates.add(candidates(i));
        }
        Map<Integer, Candidate> firsts = firstMarks(candidates);
        for (int number : pages.keySet()) {
            Candidate first = firsts.get(number);
            if (first == null) {
                unfound.add(number);
            } else {
                chosen.get(first.paragraph()).put(first.start(), first);
            }
        }
        for (List<Candidate> inParagraph : candidates) {
            for (Candidate candidate : inParagraph) {
                Candidate first = firsts.get(candidate.number());
                if (first != null && candidate.score() >= SURE && after(candidate, first)) {
                    chosen.get(candidate.paragraph()).put(candidate.start(), candidate);
                }
            }
        }
    }

    /**
     * The first mark of every note: the heaviest chain of candidates in which both the numbers and the
     * places rise; of equal chains the earliest.
     */
    private Map<Integer, Candidate> firstMarks(List<List<Candidate>> candidates) {
        List<Step> steps = new ArrayList<>();
        for (int number : pages.keySet()) {
            int known = steps.size();
            for (Candidate candidate : possible(number, candidates)) {
                Step best = null;
                for (Step step : steps.subList(0, known)) {
                    if (after(candidate, step.candidate()) && (best == null || step.weight() > best.weight())) {
                        best = step;
                    }
                }
                int weight = Math.min(candidate.score(), SURE) + FOUND + (best == null ? 0 : best.weight());
                steps.add(new Step(candidate, best, weight));
            }
        }
        Step last = null;
        for (Step step : steps) {
            last = last == null || step.weight() > last.weight() ? step : last;
        }
        Map<Integer, Candidate> firsts = new HashMap<>();
        for (Step step = last; step != null; step = step.before()) {
            firsts.put(step.candidate().number(), step.candidate());
        }
        return firsts;
    }

    private List<Candidate> possible(int number, List<List<Candidate>> candidates) {
        int page = pages.get(number);
        List<Candidate> possible = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Marked paragraph = paragraphs.get(i);
            if (paragraph.firstPage() <= page && page <= paragraph.lastPage()) {
                candidates.get(i).stream()
                        .filter(c -> c.number() == number && c.score() > 0)
                        .forEach(possible::add);
            }
        }
        return possible;
    }

    private static boolean after(Candidate candidate, Candidate other) {
        return candidate.paragraph() > other.paragraph()
                || candidate.paragraph() == other.paragraph() && candidate.start() > other.start();
    }

    private List<Candidate> candidates(int index) {
        String text = paragraphs.get(index).text();
        List<Candidate> candidates = new ArrayList<>();
        Matcher matcher = INTEGER.matcher(text);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (matcher.start() > 0 && pages.containsKey(number)) {
                boolean glued = !Character.isWhitespace(text.charAt(matcher.start() - 1));
                int score = score(text, matcher.start(), matcher.end(), glued);
                candidates.add(new Candidate(index, matcher.start(), matcher.end(), number, score, glued));
            }
        }
        return candidates;
    }

    /** How much a number looks like a mark: 3 or more by itself, 1 or 2 where a mark is wanted, less never. */
    private static int score(String text, int start, int end, boolean glued) {
        String before = text.substring(0, start).stripTrailing();
        String after = text.substring(end);
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean closes = after.matches("(?s)[,;.:)]?\\s*");
        if (glued) {
            boolean afterWord = Character.isLetter(last) || "\u201d\u2019)\"".indexOf(last) >= 0;
            boolean afterStop = ",;:".indexOf(last) >= 0;
            boolean free = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
            boolean afterSentence = after.isBlank() && SENTENCE_END.matcher(before).find();
            return free && (afterWord || afterStop || afterSentence) ? 5 : 0;
        }
        if (COUNTED.matcher(after).matches() || ENUMERATED.matcher(before).find()) {
            return 0;
        }
        if (",;".indexOf(last) >= 0) {
            boolean goesOn = after.matches("(?s)\\s+[\\p{Ll}\\p{Lu}(\u201c].*");
            return closes ? 4 : goesOn ? 3 : 2;
        }
        String word = lastWord(before);
        if (word.isEmpty() && "\u201d)".indexOf(last) < 0) {
            return 0;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMBER.contains(small)) {
            return 0;
        }
        if (NUMBERED.contains(small)) {
            return 1;
        }
        if (closes || after.matches("(?s)[,;.:].*")) {
            return 3;
        }
        boolean afterName = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean beforeSmall = after.matches("(?s)\\s+\\p{Ll}.*");
        return beforeSmall && afterName ? 3 : beforeSmall ? 2 : 1;
    }

    private static String lastWord(String text) {
        Matcher matcher = LAST_WORD.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static Unmarked remove(String text, List<Candidate> marks) {
        StringBuilder unmarked = new StringBuilder();
        List<NoteMark> noteMarks = new ArrayList<>();
        int from = 0;
        for (Candidate mark : marks) {
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
