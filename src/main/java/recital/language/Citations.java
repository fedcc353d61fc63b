package recital.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Dates.Dated;
import recital.model.Organ;

/**
 * Finds the documents that a text cites: by symbol ("72/200", "A/72/64-E/2017/12", "217 A (III)", "GC(66)/RES/6"), a
 * treaty by its place in a treaty series, a publication by its sales number; each with the body that adopted it, as the
 * words around it tell.
 */
public final class Citations {

    /** Far enough back for "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement". */
    private static final int LONGEST_BODY = 160;

    /** Far enough for a title and such a name behind it. */
    private static final int LONGEST_NAME_BEHIND = 400;

    private final Lexicon lexicon;
    private final CitationForms forms;
    private final CitedBodies bodies;
    private final Set<String> decisions;
    /** The word that governs the numbers after it: "resolutions 56/183 of 21 December 2001 and 57/238". */
    private final Pattern governor;

    private final Pattern numberedBefore;
    private final Pattern sameBodyBefore;
    private final Map<CitationKind, Pattern> series;

    Citations(Lexicon lexicon) {
        this.lexicon = lexicon;
        bodies = new CitedBodies(lexicon);
        forms = new CitationForms(bodies.all());
        decisions = lexicon.words(WordList.DECISION_NAMES);
        governor = lexicon.pattern(PhrasePattern.CITATION_GOVERNOR);
        sameBodyBefore = lexicon.pattern(PhrasePattern.SAME_BODY_BEFORE);
        numberedBefore = lexicon.pattern(PhrasePattern.NO_CITATION_AFTER);
        series = Map.of(
                CitationKind.TREATY, lexicon.pattern(PhrasePattern.TREATY_CITED),
                CitationKind.PUBLICATION, lexicon.pattern(PhrasePattern.SALES_NUMBER));
    }

    /**
     * All citations in the text, in order.
     *
     * @param organ whose text it is: a number pair without the name of a body is its own
     */
    public List<Citation> all(String text, Organ organ) {
        String plain = CitationForms.plain(text);
        List<Citation> found = new ArrayList<>(ofSymbols(text, plain, organ));
        series.forEach((kind, pattern) -> pattern.matcher(plain)
                .results()
                .map(one -> citation(text, one.start(1), one.end(1), kind))
                .forEach(found::add));
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    /** Where symbols stand in a text, in order. */
    List<MatchResult> symbols(String text) {
        return mayHoldSymbol(text) ? symbols(CitationForms.plain(text), new GovernedText(text)) : List.of();
    }

    private List<MatchResult> symbols(String plain, GovernedText governed) {
        return forms.all(plain)
                .filter(symbol -> isSymbol(symbol.group(), governed.at(symbol.start()), before(plain, symbol.start())))
                .toList();
    }

    /**
     * Each form has a digit, and a stroke, a bracket or a full stop with a letter or digit on either side, which many texts
     * lack, and a look for them costs next to nothing.
     */
    private static boolean mayHoldSymbol(String text) {
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < text.length() && !(digit && sign); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            sign |= c == '/' || c == '(' || c == '.' && i + 1 < text.length() && text.charAt(i + 1) > ' ';
        }
        return digit && sign;
    }

    /** Numbers that are written so for other reasons are none: "40 (2019)", "2021/22", "58.3", "24/7". */
    private boolean isSymbol(String symbol, Optional<Governor> governed, String before) {
        if (bodies.byOwnSymbol(symbol).isPresent() || CitationForms.isOld(symbol)) {
            return true;
        }
        if (CitationForms.hasYear(symbol)) {
            return symbol.startsWith("S")
                    || governed.isPresent() && !numberedBefore.matcher(before).find();
        }
        if (CitationForms.isShort(symbol)) {
            return governed.isPresent()
                    || !CitationForms.isTwoYears(symbol)
                            && !CitedBodies.isBeforeAssembly(symbol)
                            && !CitationForms.endsWithLettersOfOther(before);
        }
        return symbol.contains("/") && !CitationForms.isRoman(symbol)
                || governed.filter(word -> bodies.numbers(word.before(), symbol))
                        .isPresent()
                || governed.isPresent() && CitationForms.isRoman(symbol);
    }

    private List<Citation> ofSymbols(String text, String plain, Organ organ) {
        if (!mayHoldSymbol(text)) {
            return List.of();
        }
        GovernedText governed = new GovernedText(text);
        List<MatchResult> symbols = symbols(plain, governed);
        Map<Integer, Integer> ends = governed.ends(symbols);
        Map<String, Citation> named = new HashMap<>();
        List<Citation> citations = new ArrayList<>();
        for (MatchResult symbol : symbols) {
            Optional<Governor> word = governed.at(symbol.start());
            Citation citation = citation(
                    text, symbol, word.map(w -> w.withAfter(after(plain, ends.getOrDefault(w.start(), 0)))), organ);
            if (word.isPresent() && bodies.isNamed(word.get().before())) {
                citation = citation.ofNamed();
                named.put(symbol.group(), citation);
            }
            citations.add(citation);
        }
        return citations.stream()
                .map(one -> sameNumberOfNamedBody(one, named, governed))
                .toList();
    }

    /** "Human Rights Council resolution 43/1 ... pursuant to resolution 43/1": the same number is the same resolution. */
    private Citation sameNumberOfNamedBody(Citation one, Map<String, Citation> named, GovernedText governed) {
        Citation other = named.get(CitationForms.plain(one.symbol()));
        if (other == null
                || governed.at(one.start())
                        .filter(word -> bodies.isNamed(word.before()))
                        .isPresent()) {
            return one;
        }
        return governed.at(one.start()).isEmpty()
                ? one
                : new Citation(one.start(), one.end(), one.symbol(), other.number(), other.kind(), other.body(), false);
    }

    private Citation citation(String text, MatchResult found, Optional<Governor> word, Organ organ) {
        String symbol = found.group();
        Optional<CitedBody> own = bodies.byOwnSymbol(symbol);
        if (own.isPresent()) {
            return bodies.citation(text, found, own.get(), false);
        }
        if (!CitationForms.isBare(symbol) || CitationForms.hasYear(symbol)) {
            return citation(text, found.start(), found.end(), bodies.kindBySymbol(symbol));
        }
        boolean decision = word.filter(w -> decisions.contains(w.word().toLowerCase(Locale.ROOT)))
                .isPresent();
        Optional<CitedBody> other = word.flatMap(w -> bodies.adopting(w.before(), w.between(), w.after(), symbol))
                .or(() -> bodyOfDate(text, found));
        return other.isPresent()
                ? bodies.citation(text, found, other.get(), decision)
                : citation(
                        text,
                        found.start(),
                        found.end(),
                        bodies.kindOfOwn(symbol, decision, organ, word.map(Governor::before)));
    }

    /** "Through its resolution 42/22 of 26 September 2019": of that year the Assembly has no such number. */
    private Optional<CitedBody> bodyOfDate(String text, MatchResult found) {
        return CitationForms.isShort(found.group())
                ? lexicon.dates()
                        .ofCitation(text, found.end())
                        .flatMap(Dated::day)
                        .flatMap(day -> bodies.adoptingIn(day.getYear(), found.group()))
                : Optional.empty();
    }

    private static Citation citation(String text, int start, int end, CitationKind kind) {
        String symbol = text.substring(start, end);
        return new Citation(start, end, symbol, symbol.replace("/ ", "/"), kind, "", false);
    }

    private static String before(String text, int offset) {
        return text.substring(Math.max(0, offset - LONGEST_BODY), offset);
    }

    private static String after(String text, int offset) {
        return text.substring(offset, Math.min(text.length(), offset + LONGEST_NAME_BEHIND));
    }

    /** The governing words of a text by their offsets, found once for all its symbols. */
    private final class GovernedText {

        private final NavigableMap<Integer, Governor> governors = new TreeMap<>();

        GovernedText(String text) {
            Matcher matcher = governor.matcher(text);
            String last = "";
            int lastEnd = 0;
            while (matcher.find()) {
                String before = before(text, matcher.start());
                if (sameBodyBefore.matcher(before).find()) {
                    before = bodies.nameBehind(
                                    text.substring(lastEnd, Math.min(matcher.start(), lastEnd + LONGEST_NAME_BEHIND)))
                            .orElse(last);
                }
                last = before;
                lastEnd = matcher.end();
                governors.put(
                        matcher.start(),
                        new Governor(matcher.start(), matcher.group(1), before, after(text, matcher.end()), ""));
            }
        }

        /** Where the last of the symbols ends that a word governs, by where the word stands. */
        Map<Integer, Integer> ends(List<MatchResult> symbols) {
            Map<Integer, Integer> ends = new HashMap<>();
            symbols.forEach(symbol -> at(symbol.start()).ifPresent(word -> ends.put(word.start(), symbol.end())));
            return ends;
        }

        Optional<Governor> at(int offset) {
            return Optional.ofNullable(governors.lowerEntry(offset)).map(Map.Entry::getValue);
        }
    }

    private record Governor(int start, String word, String before, String between, String after) {

        Governor withAfter(String text) {
            return new Governor(start, word, before, between, text);
        }
    }

    /**
     * A document cited in a text.
     *
     * @param start the offset of the first character of its symbol
     * @param end the offset after the last
     * @param symbol as printed
     * @param number what it goes by: the number pair where the symbol holds one and the body, "decision 27/2" where the
     *     number alone could be that of a resolution, or else the symbol
     * @param kind what it names
     * @param body who adopted it, where it is {@link CitationKind#ELSEWHERE}; empty where the text does not tell
     * @param isNamed whether the word that governs it says whose it is, by a name or by "its"
     */
    public record Citation(
            int start, int end, String symbol, String number, CitationKind kind, String body, boolean isNamed) {

        private Citation ofNamed() {
            return new Citation(start, end, symbol, number, kind, body, true);
        }
    }

    /** What a symbol names. */
    public enum CitationKind {
        ASSEMBLY_RESOLUTION("assembly-resolution"),
        /** Of the Economic and Social Council, numbered by year. */
        COUNCIL_RESOLUTION("council-resolution"),
        /** Of the Security Council, numbered through with the year in brackets. */
        SECURITY_COUNCIL_RESOLUTION("security-council-resolution"),
        HUMAN_RIGHTS_COUNCIL_RESOLUTION("human-rights-council-resolution"),
        /** A decision of the Assembly or the Economic and Social Council. */
        DECISION("decision"),
        /** A resolution or decision of another body: a commission, a conference of parties, an agency. */
        ELSEWHERE("elsewhere"),
        /** A treaty, by its volume and number in a treaty series. */
        TREATY("treaty"),
        /** A publication of the United Nations, by its sales number. */
        PUBLICATION("publication"),
        /** Any other document. */
        DOCUMENT("document");

        private final String code;

        CitationKind(String code) {
            this.code = code;
        }

        /** The kind as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}
