package recital.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recital.model.Key;
import recital.wording.Words;
import recital.wording.Words.Kind;

/** Words of a text in the form in which they are compared over the years: lower case, plain typography. */
final class Wording {

    private Wording() {}

    /** The words and numbers of a text in order, without punctuation; what nobody sees parts no word. */
    static List<String> of(String text) {
        List<String> keys = new ArrayList<>();
        for (Words.Word word : Words.all(Key.visible(text))) {
            if (word.kind() != Kind.PUNCTUATION && word.kind() != Kind.LINE_BREAK) {
                keys.add(key(word.text()));
            }
        }
        return keys;
    }

    /** A token in lower case with plain apostrophes, hyphens and spaces. */
    static String key(String token) {
        StringBuilder key = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            key.append(
                    switch (c) {
                        case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '`', '\u00b4' -> '\'';
                        case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
                        case '\u00a0', '\u2007', '\u202f', '\n', '\r', '\t' -> ' ';
                        default -> c;
                    });
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** A word without possessive or plural ending, so that "gender digital divides" holds "gender digital divide". */
    static String stem(String key) {
        String bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The words of a text in order, without their endings. */
    static List<String> stems(String text) {
        return of(text).stream().map(Wording::stem).toList();
    }

    /** How many words of one text stand in the same order in the other: the longest common subsequence. */
    static int common(String earlier, String later) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] here = numbered(of(earlier), numbers);
        int[] there = numbered(of(later), numbers);
        int[] lengths = new int[there.length + 1];
        for (int word : here) {
            int diagonal = 0;
            for (int j = 1; j <= there.length; j++) {
                int above = lengths[j];
                lengths[j] = word == there[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[there.length];
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
    }
}
