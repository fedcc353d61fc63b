package recital.search.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.search.FoldedWords;
import recital.search.NamedRanges;
import recital.search.TextRange;

/**
 * The words about a citation that tell which resolution is meant: those right before it and right behind it, what it is
 * on, and the name that stands before it. Each is a hash. Numbers and dates outside of names are no such words, for many resolutions
 * are of one day.
 */
final class CitationContexts {

    /** Fewer words stand about many resolutions. */
    private static final int WORDS = 4;

    private static final int WORDS_OF_TITLE = 3;

    /** "Well Charter": what is called so in one text is called more in another. */
    private static final int WORDS_OF_NAME = 2;

    /** In characters; what is named farther off was adopted by another. */
    private static final int REACH = 200;

    private enum Kind {
        BEFORE,
        BEHIND,
        SUBJECT,
        NAME
    }

    private final Lexicon lexicon;

    CitationContexts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Those of a citation. */
    Set<Long> of(String before, String behind) {
        Set<Long> all = new HashSet<>();
        String near = before.substring(Math.max(0, before.length() - REACH));
        String next = behind.substring(0, Math.min(behind.length(), REACH));
        addLast(Kind.BEFORE, WORDS, near, all);
        addFirst(Kind.BEHIND, WORDS, next, all);
        Matcher subject = lexicon.pattern(PhrasePattern.SUBJECT_TOLD).matcher(next);
        if (subject.find()) {
            addSubject(next.substring(subject.end()), all);
        }
        List<TextRange> names = NamedRanges.found(PhrasePattern.PROPER_NAME, near, lexicon);
        if (!names.isEmpty()) {
            TextRange name = names.get(names.size() - 1);
            String whole = near.substring(name.start(), name.end());
            addLast(Kind.NAME, WORDS_OF_NAME, whole, all);
            addLast(Kind.NAME, FoldedWords.of(whole).size(), whole, all);
        }
        return all;
    }

    /** That by which others tell what a resolution with this title is on. */
    Set<Long> ofTitle(String title) {
        Set<Long> all = new HashSet<>();
        addSubject(title, all);
        return all;
    }

    /** A title has an article before it or not. */
    private void addSubject(String text, Set<Long> all) {
        FoldedWords words = FoldedWords.of(text);
        Set<String> small = lexicon.words(WordList.SMALL_WORDS);
        int first = 0;
        while (first < words.size()
                && small.contains(
                        text.substring(words.start(first), words.end(first)).toLowerCase(Locale.ROOT))) {
            first++;
        }
        add(Kind.SUBJECT, text, words, first, first + WORDS_OF_TITLE, all);
    }

    private static void addFirst(Kind kind, int count, String text, Set<Long> all) {
        add(kind, text, FoldedWords.of(text), 0, count, all);
    }

    private static void addLast(Kind kind, int count, String text, Set<Long> all) {
        FoldedWords words = FoldedWords.of(text);
        add(kind, text, words, words.size() - count, words.size(), all);
    }

    private static void add(Kind kind, String text, FoldedWords words, int from, int to, Set<Long> all) {
        if (from < 0 || to > words.size()) {
            return;
        }
        long hash = kind.ordinal();
        long[] hashes = words.hashes();
        for (int i = from; i < to; i++) {
            if (kind != Kind.NAME && Character.isDigit(text.charAt(words.start(i)))) {
                return;
            }
            hash = 31 * hash + hashes[i];
        }
        all.add(hash);
    }
}
