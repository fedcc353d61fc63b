package recital.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.WordFrequencies;
import recital.language.WordList;
import recital.text.WordTokenizer;

/** The evidence on which broken words are mended: the words of this document, and those of resolutions at large. */
final class KnownWords {

    /** From this many paragraphs on a word counts as known at large. */
    private static final int KNOWN = 3;
    /** A part that stands in so many paragraphs is a word of its own. */
    private static final int WORD_OF_ITS_OWN = 20;
    /** A listed part is no word of its own where the whole is so many times as common ("th e"). */
    private static final int FRAGMENT_RATIO = 200;

    /** So much more common than its rarer part must the whole be. */
    private static final int TIMES_AS_COMMON = 30;

    private final WordFrequencies frequencies;
    private final Set<String> particles;
    private final Map<String, Integer> inDocument = new HashMap<>();
    private final Set<String> spelledInDocument = new HashSet<>();
    private final Map<String, Set<String>> followersOfHyphenated = new HashMap<>();
    private final Map<String, Set<String>> followersOfPair = new HashMap<>();
    private final Set<String> hyphenatedBegin = new HashSet<>();
    private final boolean hyphensBroken;

    KnownWords(Lexicon lexicon, List<String> texts, boolean hyphensBroken) {
        this.frequencies = lexicon.frequencies();
        this.particles = lexicon.words(WordList.PARTICLES);
        this.hyphensBroken = hyphensBroken;
        List<List<String>> words = new ArrayList<>();
        for (String text : texts) {
            List<String> inText = new ArrayList<>();
            for (WordTokenizer.WordToken word : WordTokenizer.words(text)) {
                spelledInDocument.add(word.text());
                inText.add(fold(word.text()));
            }
            inText.forEach(w -> inDocument.merge(w, 1, Integer::sum));
            words.add(inText);
        }
        inDocument.keySet().stream().filter(w -> w.indexOf('-') > 0).forEach(w -> {
            followersOfHyphenated.put(w, new HashSet<>());
            hyphenatedBegin.add(w.substring(0, w.indexOf('-')));
        });
        words.forEach(this::countFollowers);
    }

    /** What follows "public-private", and what follows "public private". */
    private void countFollowers(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Set<String> ofHyphenated = followersOfHyphenated.get(words.get(i));
            if (ofHyphenated != null) {
                ofHyphenated.add(words.get(i + 1));
            }
            if (i + 2 < words.size() && hyphenatedBegin.contains(words.get(i))) {
                followersOfPair
                        .computeIfAbsent(words.get(i) + " " + words.get(i + 1), k -> new HashSet<>())
                        .add(words.get(i + 2));
            }
        }
    }

    /** Two common words, which also begin no word with a hyphen. */
    boolean cannotBeBroken(String first, String second) {
        return isCommon(first) && isCommon(second) && !hyphenatedBegin.contains(fold(first));
    }

    /** Whether the word stands in resolutions at large. */
    boolean inResolutions(String word) {
        return frequencies.paragraphsWith(fold(word)) > 0;
    }

    /** Whether the word stands in this document with the same capitals. */
    boolean isSpelledInDocument(String word) {
        return spelledInDocument.contains(word);
    }

    /** No whole is so common that a word like this could be a fragment of it. */
    private boolean isCommon(String word) {
        return word.length() > 1
                && frequencies.paragraphsWith(fold(word)) * (long) FRAGMENT_RATIO > frequencies.total();
    }

    /** Whether a part cannot stand as a word of its own beside the whole. */
    boolean isFragment(String part, String whole) {
        String folded = fold(part);
        if (folded.length() == 1) {
            return !folded.equals("a") && !part.equals("I");
        }
        int paragraphs = frequencies.paragraphsWith(folded);
        return paragraphs < WORD_OF_ITS_OWN
                || frequencies.paragraphsWith(fold(whole)) >= (long) FRAGMENT_RATIO * paragraphs;
    }

    /** Whether the whole is known well enough to be put in the place of its parts. */
    boolean isEvident(String whole, String first, String second) {
        int rarer = Math.min(paragraphs(first), paragraphs(second));
        int large = frequencies.paragraphsWith(fold(whole));
        int local = inDocument.getOrDefault(fold(whole), 0);
        return large >= KNOWN && large >= (long) TIMES_AS_COMMON * rarer || local > 1 || local == 1 && rarer == 0;
    }

    /** Single letters stand in points and symbols; as words they do not count. */
    int paragraphs(String word) {
        return word.length() == 1 && !word.equals("a") ? 0 : frequencies.paragraphsWith(fold(word));
    }

    /** Every "public private" here is followed by what follows "public-private" here, and other hyphens broke. */
    boolean lostHyphen(String first, String second, String next) {
        if (!hyphensBroken
                || particles.contains(second)
                || particles.contains(first)
                || next.isEmpty()
                || WordRepair.isName(second)) {
            return false;
        }
        Set<String> hyphenated = followersOfHyphenated.getOrDefault(fold(first + "-" + second), Set.of());
        Set<String> apart = followersOfPair.getOrDefault(fold(first) + " " + fold(second), Set.of());
        return hyphenated.contains(next) && hyphenated.containsAll(apart);
    }

    /** Whether the word stands in this document or in resolutions at large. */
    boolean has(String word) {
        return frequencies.paragraphsWith(fold(word)) >= KNOWN || inDocument.getOrDefault(fold(word), 0) > 0;
    }

    /** Where the word stands, for people. */
    String evidence(String word) {
        int times = inDocument.getOrDefault(fold(word), 0);
        return times > 0
                ? "whole elsewhere in this document"
                : "stands in " + frequencies.paragraphsWith(fold(word)) + " paragraphs of resolutions at large";
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
