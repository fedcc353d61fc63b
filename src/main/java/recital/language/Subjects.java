package recital.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.text.Stemmer;

/**
 * Tells in a few words what a text is about.
 *
 * <p>A subject is a run of words with content that stand side by side. rule: the one whose words are rarest in
 * resolutions together, counting a word as often as the text has it, and for less the later it begins. source: term
 * weighting by frequency and inverse document frequency, G. Salton and C. Buckley, Term-weighting approaches in automatic
 * text retrieval, 1988.
 */
public final class Subjects {

    /** A word alone tells little. */
    private static final int SHORTEST = 2;

    /** As many words are a subject at most. */
    private static final int LONGEST = 5;

    /** As many words a name has at most. */
    private static final int LONGEST_NAME = 7;

    /** A name is told from its head on, if it has no more words and signs. */
    private static final int LONGEST_WHOLE_NAME = 20;

    /** What begins so many words later counts half. */
    private static final double HALF = 40;

    private static final Pattern THIRD_PERSON = Pattern.compile("e?s$");

    private final Tokenizer tokenizer;
    private final Stemmer stemmer;
    private final WordFrequencies frequencies;
    private final Set<String> without;
    private final Set<String> beside;
    private final Set<String> verbs;
    private final Set<String> joining;
    private final Set<String> complements;
    private final Set<String> organs;
    private final Set<String> articles;
    private final Set<String> nouns;
    private final Set<String> alternatives;
    private final Set<String> currencies;
    private final Pattern behind;

    Subjects(Lexicon lexicon) {
        tokenizer = lexicon.tokens();
        stemmer = lexicon.stemmer();
        frequencies = lexicon.frequencies();
        without = lexicon.words(WordList.WITHOUT_CONTENT);
        beside = lexicon.words(WordList.BESIDE_SUBJECT);
        verbs = lexicon.words(WordList.PLAIN_VERBS);
        joining = lexicon.words(WordList.LIST_CONJUNCTIONS);
        complements = lexicon.words(WordList.NAME_COMPLEMENTS);
        organs = lexicon.words(WordList.ORGANS);
        articles = lexicon.words(WordList.ARTICLES);
        nouns = lexicon.words(WordList.BEHIND_ATTRIBUTES);
        alternatives = lexicon.words(WordList.ALTERNATIVES);
        currencies = lexicon.words(WordList.CURRENCIES);
        behind = lexicon.pattern(PhrasePattern.BEHIND_SUBJECT);
    }

    /**
     * The subject of a paragraph; empty where no two words have content.
     *
     * @param start the offset at which its opening ends
     * @param title of the document; what it says is the subject of all paragraphs and of none
     */
    public Optional<String> of(String text, int start, String title) {
        return of(text, tokenizer.tokenize(text), start, stems(title));
    }

    /**
     * The same of a text that is cut already.
     *
     * @param said the stems of the title
     */
    public Optional<String> of(String text, List<Token> tokens, int start, Set<String> said) {
        List<SubjectWord> words = new ArrayList<>();
        for (Token token : tokens) {
            if (token.start() >= start) {
                words.add(word(token));
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        double[] weights = words.stream()
                .mapToDouble(word -> word.rarity() * Math.sqrt(counts.get(word.stem())))
                .toArray();
        List<List<Integer>> runs = runs(words);
        return heaviest(text, words, weights, runs, said, /* wholeNames= */ true)
                .or(() -> heaviest(text, words, weights, runs, said, /* wholeNames= */ false));
    }

    /** The phrase with which a text ends, but for so many words and signs; empty where it ends with none. */
    public Optional<String> last(String text, int behind) {
        List<SubjectWord> words =
                tokenizer.tokenize(text).stream().map(this::word).toList();
        List<List<Integer>> runs =
                runs(words).stream().filter(run -> run.size() >= SHORTEST).toList();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> run = runs.get(runs.size() - 1);
        List<Integer> phrase = run.subList(Math.max(0, run.size() - LONGEST), run.size());
        int last = phrase.get(phrase.size() - 1);
        return words.size() - 1 - last > behind || cutsName(words, phrase)
                ? Optional.empty()
                : Optional.of(text.substring(
                        words.get(beginningOfName(words, phrase)).start(),
                        words.get(last).end()));
    }

    /** The stems of the words of a title. */
    public Set<String> stems(String title) {
        return new HashSet<>(tokenizer.stems(title));
    }

    /** A word with what is asked of it again and again. */
    private record SubjectWord(Token token, String stem, boolean hasContent, boolean isCapital, double rarity) {

        int start() {
            return token.start();
        }

        int end() {
            return token.end();
        }

        String text() {
            return token.text();
        }
    }

    private SubjectWord word(Token token) {
        String key = token.key();
        boolean hasContent = hasContent(token, key);
        return new SubjectWord(
                token,
                stemmer.stem(key),
                hasContent,
                Character.isUpperCase(token.text().codePointAt(0)),
                hasContent ? frequencies.inverseDocumentFrequency(key) : 0);
    }

    private Optional<String> heaviest(
            String text,
            List<SubjectWord> words,
            double[] weights,
            List<List<Integer>> runs,
            Set<String> said,
            boolean wholeNames) {
        List<Integer> best = List.of();
        double most = 0;
        for (List<Integer> run : runs) {
            for (int from = 0; from < run.size(); from++) {
                for (int to = from + SHORTEST; to <= Math.min(run.size(), from + LONGEST_NAME); to++) {
                    List<Integer> part = run.subList(from, to);
                    boolean fits = isShort(words, part)
                            && endsPhrase(words, run, to)
                            && joinsOnce(words, run, from, to)
                            && !(wholeNames && cutsName(words, part));
                    double weight = fits ? weight(weights, part) : 0;
                    if (weight > most && !saidBy(said, words, part) && !organs.contains(text(text, words, part))) {
                        most = weight;
                        best = part;
                    }
                }
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(
                        words.get(beginningOfName(words, best)).start(),
                        words.get(endOfName(words, best)).end()));
    }

    private static String text(String text, List<SubjectWord> words, List<Integer> part) {
        return text.substring(
                words.get(part.get(0)).start(),
                words.get(part.get(part.size() - 1)).end());
    }

    /** "Southeast Asian Nations" is the end of a name; where its head stands before "of" or "and" the name is told whole. */
    private int beginningOfName(List<SubjectWord> words, List<Integer> part) {
        int last = part.get(part.size() - 1);
        int start = headOfJoined(words, part);
        int head = headBefore(words, start);
        while (head < start && last - head < LONGEST_WHOLE_NAME) {
            start = head;
            head = headBefore(words, start);
        }
        return start;
    }

    /** "Lamps for ferries and river boats" may be for ferries alone; with its head it is told either way. */
    private int headOfJoined(List<SubjectWord> words, List<Integer> part) {
        int start = part.get(0);
        int last = part.get(part.size() - 1);
        boolean joined = last - start >= part.size();
        if (!joined
                || isCapital(words, start)
                || start < 2
                || !complements.contains(words.get(start - 1).text())) {
            return start;
        }
        int head = start - 1;
        while (head > 0 && words.get(head - 1).hasContent() && last - head < LONGEST_NAME) {
            head--;
        }
        return head < start - 1 ? head : start;
    }

    /** "Dispute resolution" is no dispute; and "And Other Devices" ends a name as well, though the word behind "and" tells nothing. */
    private int endOfName(List<SubjectWord> words, List<Integer> part) {
        int last = part.get(part.size() - 1);
        if (last + 1 < words.size() && nouns.contains(words.get(last + 1).text())) {
            return last + 1;
        }
        int other = last + 2;
        boolean goesOn = isCapital(words, last)
                && isCapital(words, other)
                && isCapital(words, other + 1)
                && !words.get(other).hasContent()
                && joining.contains(words.get(last + 1).text());
        if (!goesOn) {
            return last;
        }
        int end = other + 1;
        while (isCapital(words, end + 1)) {
            end++;
        }
        return end;
    }

    /** Where the words with capitals begin to which a word with a capital is joined, or the word itself. */
    private int headBefore(List<SubjectWord> words, int index) {
        int before = index - 1;
        if (isCapital(words, index) && before >= 0 && !isCapital(words, before)) {
            boolean article = articles.contains(words.get(before).text());
            before -= article ? 1 : 0;
            boolean joins = before >= 0 && joinsName(words.get(before).text(), article);
            before = joins ? before - 1 : index;
        }
        if (before < 0 || before == index || !isCapital(words, before) || !isCapital(words, index)) {
            return index;
        }
        while (isCapital(words, before - 1)) {
            before--;
        }
        return before;
    }

    /** "Of", "and", a comma; before an article only "of" and the like, or another name begins there. */
    private boolean joinsName(String word, boolean beforeArticle) {
        return complements.contains(word)
                || !beforeArticle && (word.equals(",") || joining.contains(word) || alternatives.contains(word));
    }

    private static boolean isShort(List<SubjectWord> words, List<Integer> part) {
        return part.size() <= LONGEST || part.stream().allMatch(i -> isCapital(words, i));
    }

    /** What a phrase is about stands at its end: "representative political" tells nothing of "representative political process". */
    private static boolean endsPhrase(List<SubjectWord> words, List<Integer> run, int to) {
        return to == run.size()
                || isCapital(words, run.get(to - 1)) && !isCapital(words, run.get(to))
                || run.get(to) > run.get(to - 1) + 1;
    }

    /** "Nations Global Strategy" is no name where "United" stands before it. */
    private static boolean cutsName(List<SubjectWord> words, List<Integer> part) {
        int first = part.get(0);
        int last = part.get(part.size() - 1);
        return isCapital(words, first) && isCapital(words, first - 1)
                || isCapital(words, last) && isCapital(words, last + 1);
    }

    private static boolean isCapital(List<SubjectWord> words, int index) {
        return index >= 0 && index < words.size() && words.get(index).isCapital();
    }

    /** The words with content that stand side by side, or with "and" between them, as indices. */
    private List<List<Integer>> runs(List<SubjectWord> words) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).hasContent()) {
                run.add(i);
            } else if (currencies.contains(words.get(i).text())) {
                run = new ArrayList<>();
            } else if (run.isEmpty() || !joins(words, i)) {
                runs.add(withoutWordsBehind(words, run));
                run = new ArrayList<>();
            }
        }
        runs.add(withoutWordsBehind(words, run));
        return runs;
    }

    /** "Wells affected" or "wells largely" are wells. */
    private List<Integer> withoutWordsBehind(List<SubjectWord> words, List<Integer> run) {
        int size = run.size();
        while (size > 0 && behind.matcher(words.get(run.get(size - 1)).text()).matches()) {
            size--;
        }
        return run.subList(0, size);
    }

    /**
     * Of "torches and wicks and wooden towers" no more than one "and" joins what belongs together; a name may have several.
     * "Young keepers and keepers" goes on with what tells the second from the first.
     */
    private static boolean joinsOnce(List<SubjectWord> words, List<Integer> run, int from, int to) {
        if (isCapital(words, run.get(to - 1))) {
            return true;
        }
        int last = run.get(to - 1);
        int joints = last - run.get(from) - (to - 1 - from);
        boolean goesOn = to < run.size() && run.get(to) > last + 1;
        return joints == 0 || joints == 1 && !goesOn && !repeats(words, run.subList(from, to));
    }

    private boolean joins(List<SubjectWord> words, int i) {
        return joining.contains(words.get(i).text())
                && i + 1 < words.size()
                && words.get(i + 1).hasContent()
                && isCapital(words, i - 1) == isCapital(words, i + 1);
    }

    private boolean hasContent(Token token, String key) {
        return token.kind() == TokenKind.WORD
                && key.length() > 2
                && !without.contains(key)
                && !beside.contains(key)
                && !currencies.contains(key)
                && !isVerb(token.text());
    }

    private static boolean repeats(List<SubjectWord> words, List<Integer> part) {
        String last = words.get(part.get(part.size() - 1)).stem();
        return part.subList(0, part.size() - 1).stream()
                .anyMatch(i -> words.get(i).stem().equals(last));
    }

    /** Not with a capital, with which it is a word of a name. */
    private boolean isVerb(String word) {
        return verbs.contains(word)
                || word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1))
                || verbs.contains(THIRD_PERSON.matcher(word).replaceFirst(""));
    }

    private static boolean saidBy(Set<String> stems, List<SubjectWord> words, List<Integer> part) {
        return part.stream().allMatch(i -> stems.contains(words.get(i).stem()));
    }

    private static double weight(double[] weights, List<Integer> part) {
        double weight = 0;
        for (int i : part) {
            weight += weights[i];
        }
        return weight / (1 + part.get(0) / HALF);
    }
}
