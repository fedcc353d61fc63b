package recital.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import recital.language.Dates.Dated;
import recital.model.Organ;

/**
 * Finds the documents that a text cites: by symbol ("72/200", "A/72/64-E/2017/12", "217 A (III)", "GC(66)/RES/6"), a
 * treaty by its place in a treaty series, a publication by its sales number; each with the body that adopted it, as the
 * words around it tell.
 */
public final class Citations {

    private static final char LAST_ASCII = 0x7f;

    private final Lexicon lexicon;
    private final CitationForms forms;
    private final CitedBodies bodies;
    private final CitationLists lists;
    private final NumberedTexts numbered;
    private final Set<String> decisions;
    private final Pattern numberedBefore;
    private final Map<CitationKind, Pattern> series;

    Citations(Lexicon lexicon) {
        this.lexicon = lexicon;
        bodies = new CitedBodies(lexicon);
        forms = new CitationForms(bodies.all());
        lists = new CitationLists(lexicon);
        numbered = new NumberedTexts(lexicon, bodies);
        decisions = lexicon.words(WordList.DECISION_NAMES);
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
        if (text.chars().noneMatch(c -> isDigit((char) c))) {
            // Whatever is cited has a number, and most paragraphs have none.
            return List.of();
        }
        String plain = CitationForms.plain(text);
        List<Citation> found = new ArrayList<>(lists.expanded(plain, ofSymbols(text, plain, organ)));
        numbered.all(text, plain).stream()
                .filter(one -> found.stream().noneMatch(other -> overlap(one, other)))
                .toList()
                .forEach(found::add);
        series.forEach((kind, pattern) -> pattern.matcher(plain)
                .results()
                .map(one -> citation(text, one.start(1), one.end(1), kind))
                .forEach(found::add));
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    /** Of most signs it is seen at once that they are none. */
    private static boolean isDigit(char c) {
        return c <= LAST_ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean overlap(Citation one, Citation other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The names of the bodies that are told by the words around a number, as they are shown. */
    public Set<String> bodies() {
        Set<String> names = new LinkedHashSet<>(numbered.bodies());
        bodies.all().forEach(body -> names.add(body.name()));
        names.remove("");
        return names;
    }

    /** Where symbols stand in a text, in order. */
    List<MatchResult> symbols(String text) {
        String plain = CitationForms.plain(text);
        return symbols(plain, new Lazy<>(() -> new GovernedText(text, plain, lexicon, bodies)));
    }

    /** The words that govern numbers are found only where there is what may be a symbol. */
    private List<MatchResult> symbols(String plain, Supplier<GovernedText> governed) {
        return forms.all(plain).stream()
                .filter(symbol -> isSymbol(symbol, governed.get(), plain))
                .toList();
    }

    /**
     * Each form has a digit, and a stroke, a bracket, or a full stop or hyphen with a letter or digit on either side, which
     * many texts lack, and a look for them costs next to nothing.
     */
    static boolean mayHoldSymbol(String text) {
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < text.length() && !(digit && sign); i++) {
            char c = text.charAt(i);
            digit |= isDigit(c);
            sign |= c == '/' || c == '(' || (c == '.' || c == '-') && i + 1 < text.length() && text.charAt(i + 1) > ' ';
        }
        return digit && sign;
    }

    /** Numbers that are written so for other reasons are none: "40 (2019)", "2021/22", "58.3", "24/7", "50/50". */
    private boolean isSymbol(MatchResult found, GovernedText text, String plain) {
        String symbol = found.group();
        Optional<Governor> governed = text.at(found.start());
        String before = GovernedText.before(plain, found.start());
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
                            && (!CitationForms.isShares(symbol)
                                    || lexicon.dates()
                                            .ofCitation(plain, found.end())
                                            .isPresent())
                            && !CitedBodies.isBeforeAssembly(symbol)
                            && !CitationForms.endsWithLettersOfOther(before)
                            && !numberedBefore.matcher(before).find();
        }
        return symbol.contains("/") && !CitationForms.isRoman(symbol) && !CitationForms.isLetteredYears(symbol)
                || governed.filter(word -> isNumberOfBody(found, word, text.named(), plain))
                        .isPresent()
                || governed.isPresent() && CitationForms.isRoman(symbol);
    }

    /** "Health Assembly resolution 91.3", or where the Health Assembly is named anywhere, "resolution 91.3". */
    private boolean isNumberOfBody(MatchResult found, Governor word, NamedBodies named, String plain) {
        return bodies.numbering(word.before(), found.group(), GovernedText.after(plain, found.end()))
                        .isPresent()
                || plain.substring(word.end(), found.start()).isBlank()
                        && bodies.namedAnywhere(named, found.group()).isPresent();
    }

    private List<Citation> ofSymbols(String text, String plain, Organ organ) {
        if (!mayHoldSymbol(text)) {
            return List.of();
        }
        GovernedText governed = new GovernedText(text, plain, lexicon, bodies);
        List<MatchResult> symbols = symbols(plain, () -> governed);
        governed.close(symbols, plain);
        Map<String, Citation> named = new HashMap<>();
        List<Citation> citations = new ArrayList<>();
        for (MatchResult symbol : symbols) {
            Optional<Governor> word = governed.at(symbol.start());
            Citation citation = citation(text, symbol, word, governed.named(), organ);
            if (word.filter(Governor::isNamed).isPresent()) {
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
        if (other == null || governed.at(one.start()).filter(Governor::isNamed).isPresent()) {
            return one;
        }
        return governed.at(one.start()).isEmpty()
                ? one
                : new Citation(one.start(), one.end(), one.symbol(), other.number(), other.kind(), other.body(), false);
    }

    private Citation citation(String text, MatchResult found, Optional<Governor> word, NamedBodies named, Organ organ) {
        String symbol = found.group();
        Optional<CitedBody> own = bodies.byOwnSymbol(symbol);
        if (own.isPresent()) {
            return bodies.citation(text, found, own.get(), false);
        }
        boolean decision = word.filter(w -> decisions.contains(w.word().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!CitationForms.isBare(symbol) || CitationForms.hasYear(symbol)) {
            return word.flatMap(w -> bodies.numbering(w.before(), symbol, w.after()))
                    .map(body -> bodies.citation(text, found, body, decision))
                    .orElseGet(() -> citation(text, found.start(), found.end(), bodies.kindBySymbol(symbol)));
        }
        Optional<CitedBody> other = word.flatMap(w -> bodies.adopting(w, symbol))
                .or(() -> bodies.namedAnywhere(named, symbol))
                .or(() -> bodyOfDate(text, found, named));
        return other.isPresent()
                ? bodies.citation(text, found, other.get(), decision)
                : citation(
                        text,
                        found.start(),
                        found.end(),
                        bodies.kindOfOwn(symbol, decision, organ, word.map(Governor::before)));
    }

    /** "Through its resolution 42/22 of 26 September 2019": of that year the Assembly has no such number, the Council has. */
    private Optional<CitedBody> bodyOfDate(String text, MatchResult found, NamedBodies named) {
        return CitationForms.isShort(found.group())
                ? lexicon.dates()
                        .ofCitation(text, found.end())
                        .flatMap(Dated::day)
                        .flatMap(day -> bodies.adoptingIn(day.getYear(), found, named))
                : Optional.empty();
    }

    private static Citation citation(String text, int start, int end, CitationKind kind) {
        String symbol = text.substring(start, end);
        String number = CitationForms.inLatin(CitationForms.plain(symbol)).replace("/ ", "/");
        return new Citation(start, end, symbol, number, kind, "", false);
    }

    /**
     * A document cited in a text.
     *
     * @param start the offset of the first character of its symbol
     * @param end the offset after the last
     * @param symbol as printed; whole where a list prints only the end of it, "53/243 B" for "53/243 A and B"
     * @param number what it goes by: the number pair where the symbol holds one and the body, "decision 27/2" where the
     *     number alone could be that of a resolution, or else the symbol
     * @param kind what it names
     * @param body who adopted it, where it is {@link CitationKind#ELSEWHERE}; empty where the text does not tell
     * @param isNamed whether the word that governs it says whose it is, by a name or by "its"
     */
    public record Citation(
            int start, int end, String symbol, String number, CitationKind kind, String body, boolean isNamed)
            implements Span {

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
        /**
         * What another body adopted: a resolution or decision of a commission, a conference of parties, an agency; a general
         * comment of a committee; a convention of the International Labour Organization.
         */
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
