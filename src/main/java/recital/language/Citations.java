package recital.language;

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
import recital.model.Organ;

/**
 * Finds the symbols of documents in a text: "72/200", "2018/28", "57/270 B", "A/72/64-E/2017/12", "E/CN.16/2018/CRP.3",
 * and "217 A (III)", as resolutions were numbered up to the thirtieth session.
 */
public final class Citations {

    /** A letter of a resolution adopted in parts stands apart: "57/270 B". */
    private static final String SHORT =
            "(?:(?:S|ES)-)?\\d{1,4}/\\d{1,4}" + "(?:[ \\u00a0]?[A-Z](?![\\p{L}\\p{N}'\\u2019]))?(?![\\p{L}\\p{N}/])";

    private static final String OLD = "\\d{1,4}(?:[ \\u00a0][A-Z])?[ \\u00a0]?\\((?:S-|ES-)?[IVXL]+\\)";
    private static final String PART = "[A-Za-z0-9]++(?:[.\\u2010\\u2011-][A-Za-z0-9]++)*+(?:\\([A-Za-z0-9.]+\\))?";
    /** At least one part holds a digit, which "and/or" and "landlocked/island" lack. */
    private static final String LONG = "(?=[A-Za-z0-9./()\\u2010\\u2011-]{0,120}\\d)"
            + "[A-Z][A-Z0-9]*+(?:[.][A-Z0-9]++){0,8}+(?:/" + PART + ")++(?:[ \\u00a0][A-Z](?![\\p{L}\\p{N}'\\u2019]))?";

    static final String FORM = "(?<![\\p{L}\\p{N}/])(?:" + SHORT + "|" + OLD + "|" + LONG + ")";
    /** Of the Security Council, "2504 (2020)"; alone it is one only where the word "resolution" governs it. */
    private static final String WITH_YEAR = "\\d{1,4}[ \\u00a0]?\\((?:19|20)\\d\\d\\)";

    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\p{N}/,.])(?:S/RES/)?" + WITH_YEAR + "|" + FORM);
    private static final Pattern OF_SECURITY_COUNCIL = Pattern.compile("(?:S/RES/)?" + WITH_YEAR);
    private static final Pattern OF_HUMAN_RIGHTS_COUNCIL = Pattern.compile("A/HRC/RES/.*");
    private static final Pattern SHORT_FORM = Pattern.compile(SHORT);
    private static final Pattern OLD_FORM = Pattern.compile(OLD);
    private static final Pattern COUNCIL_YEAR = Pattern.compile("(?:19|20)\\d\\d/.*");
    private static final int LONGEST_BODY = 60;

    private final Set<String> decisions;
    /** The word that governs the numbers after it: "resolutions 56/183 of 21 December 2001 and 57/238". */
    private final Pattern governor;

    private final Pattern otherBody;
    private final Pattern ownBody;
    private final Pattern assembly;
    private final Pattern humanRightsCouncil;

    Citations(Lexicon lexicon) {
        decisions = lexicon.words(WordList.DECISION_NAMES);
        governor = lexicon.pattern(PhrasePattern.CITATION_GOVERNOR);
        otherBody = lexicon.pattern(PhrasePattern.OTHER_BODY_BEFORE);
        ownBody = lexicon.pattern(PhrasePattern.OWN_BODY_BEFORE);
        assembly = lexicon.pattern(PhrasePattern.ASSEMBLY_BEFORE);
        humanRightsCouncil = lexicon.pattern(PhrasePattern.HUMAN_RIGHTS_COUNCIL_BEFORE);
    }

    /** Whether a symbol may begin with the capital at this place: no small letter stands behind it, as in most words. */
    static boolean mayBegin(String text, int capital) {
        return capital + 1 < text.length() && !Character.isLowerCase(text.charAt(capital + 1));
    }

    /**
     * All symbols in the text, in order.
     *
     * @param organ whose text it is: a number pair without the name of an organ is its own
     */
    public List<Citation> all(String text, Organ organ) {
        List<MatchResult> found =
                mayHoldSymbol(text) ? SYMBOL.matcher(text).results().toList() : List.of();
        if (found.isEmpty()) {
            return List.of();
        }
        NavigableMap<Integer, String> governors = governors(text);
        return found.stream()
                .filter(symbol -> !isYearOfSomething(symbol, governors))
                .map(symbol -> new Citation(
                        symbol.start(), symbol.end(), symbol.group(), kind(text, symbol, governors, organ)))
                .toList();
    }

    /** Each form has a stroke or a bracket, which most texts lack, and a look for them costs next to nothing. */
    private static boolean mayHoldSymbol(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('(') >= 0;
    }

    /** "40 (2019)" after no word "resolution". */
    private static boolean isYearOfSomething(MatchResult found, NavigableMap<Integer, String> governors) {
        return governors.lowerEntry(found.start()) == null
                && !found.group().startsWith("S")
                && OF_SECURITY_COUNCIL.matcher(found.group()).matches();
    }

    /** The governing words of a text by their offsets, found once for all its symbols. */
    private NavigableMap<Integer, String> governors(String text) {
        NavigableMap<Integer, String> governors = new TreeMap<>();
        Matcher matcher = governor.matcher(text);
        while (matcher.find()) {
            governors.put(matcher.start(), matcher.group(1));
        }
        return governors;
    }

    private CitationKind kind(String text, MatchResult found, NavigableMap<Integer, String> governors, Organ organ) {
        String symbol = found.group();
        if (OF_SECURITY_COUNCIL.matcher(symbol).matches()) {
            return CitationKind.SECURITY_COUNCIL_RESOLUTION;
        }
        if (OF_HUMAN_RIGHTS_COUNCIL.matcher(symbol).matches()) {
            return CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION;
        }
        if (OLD_FORM.matcher(symbol).matches()) {
            return CitationKind.ASSEMBLY_RESOLUTION;
        }
        if (!SHORT_FORM.matcher(symbol).matches()) {
            return symbol.contains("/RES/") ? resolution(symbol.replaceFirst("^.*/RES/", "")) : CitationKind.DOCUMENT;
        }
        Optional<Map.Entry<Integer, String>> nearest = Optional.ofNullable(governors.lowerEntry(found.start()));
        String before = nearest.map(word -> before(text, word.getKey())).orElse("");
        boolean ofHumanRightsCouncil = organ == Organ.HUMAN_RIGHTS_COUNCIL
                && !assembly.matcher(before).find()
                && !COUNCIL_YEAR.matcher(symbol).matches();
        boolean named =
                ofHumanRightsCouncil && humanRightsCouncil.matcher(before).find();
        if (!named && ofOtherBody(before)) {
            return CitationKind.ELSEWHERE;
        }
        if (nearest.filter(word -> decisions.contains(word.getValue().toLowerCase(Locale.ROOT)))
                .isPresent()) {
            return CitationKind.DECISION;
        }
        return ofHumanRightsCouncil ? CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION : resolution(symbol);
    }

    private static String before(String text, int governor) {
        return text.substring(Math.max(0, governor - LONGEST_BODY), governor);
    }

    private boolean ofOtherBody(String before) {
        return otherBody.matcher(before).find() && !ownBody.matcher(before).find();
    }

    private static CitationKind resolution(String number) {
        return COUNCIL_YEAR.matcher(number).matches()
                ? CitationKind.COUNCIL_RESOLUTION
                : CitationKind.ASSEMBLY_RESOLUTION;
    }

    /**
     * A symbol in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param symbol as printed
     * @param kind what it names
     */
    public record Citation(int start, int end, String symbol, CitationKind kind) {}

    /** What a symbol names. */
    public enum CitationKind {
        ASSEMBLY_RESOLUTION("assembly-resolution"),
        /** Of the Economic and Social Council, numbered by year. */
        COUNCIL_RESOLUTION("council-resolution"),
        /** Of the Security Council, numbered through with the year in brackets. */
        SECURITY_COUNCIL_RESOLUTION("security-council-resolution"),
        /** Of the Human Rights Council, by its symbol or in its own texts; in those of others it is {@link #ELSEWHERE}. */
        HUMAN_RIGHTS_COUNCIL_RESOLUTION("human-rights-council-resolution"),
        /** A number pair that the word "decision" governs. */
        DECISION("decision"),
        /** A resolution or decision of another body: the Human Rights Council, a conference of parties. */
        ELSEWHERE("elsewhere"),
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
