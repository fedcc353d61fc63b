package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Organ;
import recital.model.Symbol;

/**
 * A document whose citations a user asks for.
 *
 * <p>Only a name that would be found in a text can be asked for, so that what is not found is cited nowhere.
 *
 * @param document what the name says
 * @param bare whether it is a number alone, which a decision or another body may have too
 */
public record AskedDocument(CitedDocument document, boolean bare) implements Serializable {

    /** "S/RES/2334": the Security Council numbers through, so that the number tells the year. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?i)S[/_]RES[/_](\\d{1,4})");

    /** "A/RES/2205(XXI)", "217 A(III)": the Assembly numbered through until its thirtieth session. */
    private static final Pattern NUMBERED_THROUGH = Pattern.compile(
            "(?i)(?:A[/_]RES[/_])?(\\d{1,4})(?:[ _]?([A-Z]))?[ _]?\\(([IVXL]{1,8})\\)(?:[ _]?([A-Z]))?");

    /** "A/DEC/76/516", as the addresses of decisions have it. */
    private static final Pattern DECISION_SYMBOL = Pattern.compile("(?i)[AE][/_]DEC[/_](.+)");

    /** "A/HRC/DEC/18/120". */
    private static final Pattern DECISION_OF_COUNCIL = Pattern.compile("(?i)(?:A[/_])?HRC[/_]DEC[/_](.+)");

    /** What is adopted has such a sign in its symbol: where no body is known by it, it would not be found under it. */
    private static final Pattern ADOPTED = Pattern.compile("(?i)[/_](?:RES|DEC)[/_]");

    /** "A/RES/25/2625": until its thirtieth session the Assembly numbered through. */
    private static final Pattern OF_EARLY_SESSION = Pattern.compile("(?i)A[/_]RES[/_](?:[12]?\\d|30)[/_]\\d+.*");

    /** "GC(LXV)/RES/14": texts print "GC(65)/RES/14". */
    private static final Pattern ROMAN_SESSION = Pattern.compile("(?i)GC\\([IVXL]+\\)/.*");

    /** "A/73/53/ADD.1" is printed "A/73/53/Add.1". */
    private static final Pattern SUPPLEMENT = Pattern.compile("(?i)(?<=/)(add|corr|rev)(?=\\.\\d)");

    /** "UNEA 5/14". */
    private static final Pattern WORD_AND_PAIR = Pattern.compile("\\p{L}{3,}[ -]\\d+/\\d+");

    private static final Pattern DOCUMENT_NAMES = Pattern.compile("(?i)(?:see )?documents?");

    /** "HRC 39/8", "HRC-39/8", "HRC resolution 39/8". */
    private static final Pattern ABBREVIATION = Pattern.compile("(\\p{Lu}+)(?:[ -](?=\\d)| (?=\\p{L}+ \\d))");

    private static final String RESOLUTION = "resolution ";

    /** Where a document of two bodies has the symbol of the other, "A/67/66-E/2012/49". */
    private static final Pattern OF_TWO_BODIES = Pattern.compile("-(?=[A-Z]{1,4}/)");

    /** The letter of a part, "217 A (III)", "53/243 A". */
    private static final Pattern PART = Pattern.compile(" [A-Z](?=$| \\()");

    /** "58.3 of the World Health Assembly". */
    private static final Pattern OF_BODY = Pattern.compile("(.+?) of (?:the (.+)|another body)");

    private static final Pattern SPACE_OR_HYPHEN = Pattern.compile(" |(?<=\\p{L})[\u2010\u2011-]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final Pattern PAIR = Pattern.compile("\\d+/\\d+(?: [A-Z])?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    /** "A/76/905 (Parts I and II)" is that of both parts. */
    private static final Pattern PARTS = Pattern.compile("\\((Part|Sect|Vol)s\\.? ([A-Z0-9]+) and ([A-Z0-9]+)\\)");

    private static final String SECURITY_COUNCIL = Organ.SECURITY_COUNCIL.code() + "/RES/";

    public AskedDocument {
        Objects.requireNonNull(document);
    }

    /**
     * The document of a name: its symbol in any spelling, {@code decision 77/568}, {@code 217 A (III)}, its body and number
     * as texts print them, or its {@link #name}; nothing where the form is not recognized.
     */
    public static Optional<AskedDocument> parse(Lexicon lexicon, String name) {
        String asked = spelled(withBody(lexicon, name.strip()));
        if (OF_EARLY_SESSION.matcher(asked).matches()
                || ROMAN_SESSION.matcher(asked).matches()) {
            return Optional.empty();
        }
        Matcher numbered = WITHOUT_YEAR.matcher(asked);
        if (numbered.matches()) {
            return Optional.of(new AskedDocument(
                    new CitedDocument(CitationKind.SECURITY_COUNCIL_RESOLUTION, SECURITY_COUNCIL + numbered.group(1)),
                    false));
        }
        return ofBody(lexicon, asked).or(() -> decision(lexicon, asked)).or(() -> named(lexicon, asked));
    }

    /** "58.3 of the World Health Assembly", "14/221 of another body", as {@link CitedDocument#name} has it. */
    private static Optional<AskedDocument> ofBody(Lexicon lexicon, String asked) {
        Matcher called = OF_BODY.matcher(asked);
        if (!called.matches()) {
            return Optional.empty();
        }
        String body = Objects.requireNonNullElse(called.group(2), "");
        String number = called.group(1);
        if (lexicon.words(WordList.ORGANS).contains(body) && Character.isDigit(number.charAt(0))) {
            return named(lexicon, body + " " + RESOLUTION + number);
        }
        Optional<AskedDocument> byNumber = found(lexicon, leads(lexicon), number)
                .filter(document -> !body.isEmpty() && document.body().startsWith(body))
                .map(document -> new AskedDocument(document, false));
        if (byNumber.isPresent()) {
            return byNumber;
        }
        return body.isEmpty() || lexicon.citations().bodies().contains(body)
                ? decision(lexicon, number)
                        .map(AskedDocument::document)
                        .or(() -> found(lexicon, body.isEmpty() ? leads(lexicon) : leads(lexicon, body), number))
                        .map(document -> new CitedDocument(CitationKind.ELSEWHERE, elsewhere(document), body))
                        .map(document -> new AskedDocument(document, false))
                : Optional.empty();
    }

    private static String elsewhere(CitedDocument document) {
        return switch (document.kind()) {
            case DECISION -> document.name();
            case ELSEWHERE -> document.symbol();
            case ASSEMBLY_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION,
                    TREATY,
                    PUBLICATION,
                    DOCUMENT -> document.number();
        };
    }

    private static Optional<AskedDocument> decision(Lexicon lexicon, String asked) {
        Matcher decision = lexicon.pattern(PhrasePattern.DECISION_NAMED).matcher(asked);
        return decision.matches()
                ? Symbol.parse(decision.group(1))
                        .map(symbol -> new CitedDocument(CitationKind.DECISION, symbol.shortForm()))
                        .map(document -> new AskedDocument(document, false))
                : Optional.empty();
    }

    private static Optional<AskedDocument> named(Lexicon lexicon, String asked) {
        String printed = Symbol.parse(asked).map(Symbol::value).orElse(asked);
        boolean bare = !ADOPTED.matcher(asked).find()
                && lexicon.words(WordList.ORGANS).stream().noneMatch(asked::startsWith);
        return found(lexicon, leads(lexicon), printed)
                .map(document -> new AskedDocument(document, bare))
                .or(() -> lexicon.citations().bodies().stream()
                        .flatMap(body -> found(lexicon, leads(lexicon, body), printed).stream())
                        // Any body may have a resolution 12.
                        .filter(document -> !INTEGER.matcher(document.number()).matches())
                        .findFirst()
                        .map(document -> new AskedDocument(document, true)));
    }

    /** What may stand before a name for it to be as texts print it: nothing, or one of these words. */
    private static List<String> leads(Lexicon lexicon) {
        return Stream.concat(
                        Stream.of(""),
                        lexicon.words(WordList.BEFORE_ASKED).stream().map(word -> word + " "))
                .toList();
    }

    private static List<String> leads(Lexicon lexicon, String body) {
        return leads(lexicon).stream().map(lead -> body + " " + lead).toList();
    }

    /** "HRC 39/8" and "HRC resolution 39/8" with the name of the body in full. */
    private static String withBody(Lexicon lexicon, String name) {
        Matcher said = ABBREVIATION.matcher(name);
        if (!said.lookingAt()) {
            return name;
        }
        String body = lexicon.firstBySecond(WordList.ABBREVIATED_BODIES).get(said.group(1));
        String rest = name.substring(said.end());
        return body == null ? name : body + " " + (Character.isDigit(rest.charAt(0)) ? RESOLUTION : "") + rest;
    }

    /** As texts print it. */
    private static String spelled(String name) {
        Matcher old = NUMBERED_THROUGH.matcher(name);
        if (old.matches()) {
            String letter = Objects.requireNonNullElse(old.group(2), Objects.requireNonNullElse(old.group(4), ""));
            return old.group(1)
                    + (letter.isEmpty() ? "" : " " + letter.toUpperCase(Locale.ROOT))
                    + " ("
                    + old.group(3).toUpperCase(Locale.ROOT)
                    + ")";
        }
        Matcher ofCouncil = DECISION_OF_COUNCIL.matcher(name);
        if (ofCouncil.matches()) {
            return "decision " + ofCouncil.group(1).replace('_', '/') + " of the Human Rights Council";
        }
        Matcher decision = DECISION_SYMBOL.matcher(name);
        return decision.matches()
                ? "decision " + decision.group(1).replace('_', '/')
                : SUPPLEMENT
                        .matcher(name)
                        .replaceAll(found -> found.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + found.group().substring(1).toLowerCase(Locale.ROOT));
    }

    private static Optional<CitedDocument> found(Lexicon lexicon, List<String> leads, String printed) {
        return leads.stream()
                .flatMap(lead -> found(lexicon, lead, printed).stream())
                .findFirst();
    }

    private static Optional<CitedDocument> found(Lexicon lexicon, String lead, String printed) {
        String text = lead + printed;
        Set<CitedDocument> all = lexicon.citations().all(text, Organ.GENERAL_ASSEMBLY).stream()
                .filter(citation -> citation.end() == text.length())
                .filter(citation -> citation.start() < lead.length()
                        || isCalled(citation, lead, text.substring(lead.length(), citation.start()), lexicon))
                .filter(citation -> citation.kind() != CitationKind.DOCUMENT || isDocument(citation.symbol()))
                .map(CitedDocument::of)
                .collect(Collectors.toSet());
        // A range names many.
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** No resolution or decision of a body that is not known by such symbols, and none that is printed in another form. */
    private static boolean isDocument(String symbol) {
        return !ADOPTED.matcher(symbol).find() && !WORD_AND_PAIR.matcher(symbol).matches();
    }

    /** Nothing stands before the symbol but what it is called by, and the body that it is of. */
    private static boolean isCalled(Citation citation, String lead, String before, Lexicon lexicon) {
        if (before.isEmpty() || citation.kind() == CitationKind.TREATY || citation.kind() == CitationKind.PUBLICATION) {
            return true;
        }
        if (DIGIT.matcher(before).find()) {
            return false;
        }
        boolean isElsewhere = citation.kind() == CitationKind.ELSEWHERE;
        boolean ofKnownBody = isElsewhere && !CitedDocument.of(citation).body().isEmpty();
        String body = lexicon.pattern(PhrasePattern.CITATION_GOVERNOR)
                .matcher(before)
                .replaceFirst("")
                .strip();
        return body.isEmpty()
                || ofKnownBody && lead.isEmpty()
                || citation.kind() == CitationKind.DOCUMENT
                        && DOCUMENT_NAMES.matcher(body).matches()
                || !isElsewhere && lexicon.words(WordList.ORGANS).contains(body);
    }

    /** Whether that document may be meant; the decision of another body may be known by its number alone. */
    boolean mayMean(CitedDocument other) {
        return document.equals(other)
                || other.kind() == document.kind() && other.body().equals(document.body()) && isWritten(other.symbol())
                || document.kind() == CitationKind.DECISION
                        && other.kind() == CitationKind.ELSEWHERE
                        && List.of(document.name(), document.symbol()).contains(other.symbol())
                || document.kind() == CitationKind.TREATY
                        && other.kind() == CitationKind.TREATY
                        && isAmongTreaties(other.symbol())
                || bare && isNumbered(other.number());
    }

    /**
     * Which texts may cite it, by a look at their digits, which takes far less than to read what they cite: those that have
     * all of its numbers but one, which a range ("9/CP.91 to 15/CP.91") need not print; of a pair that is the last, and a
     * range has the other twice.
     */
    Predicate<String> texts() {
        List<String> numbers = INTEGER.matcher(document.symbol())
                .results()
                .map(number -> LEADING_ZEROS.matcher(number.group()).replaceFirst(""))
                .distinct()
                .toList();
        boolean byPlace = document.kind() == CitationKind.TREATY || document.kind() == CitationKind.PUBLICATION;
        if (byPlace || numbers.size() < 2) {
            return text -> true;
        }
        boolean isPair = PAIR.matcher(document.number()).matches();
        return text -> {
            int[] counts = counts(numbers, text);
            long found = IntStream.of(counts).filter(count -> count > 0).count();
            return found == numbers.size() || (isPair ? counts[0] > 1 : found == numbers.size() - 1);
        };
    }

    /** How often a text has each of these numbers in digits, zeros before them or not. */
    private static int[] counts(List<String> numbers, String text) {
        int[] counts = new int[numbers.size()];
        int at = 0;
        while (at < text.length()) {
            if (isDigit(text, at)) {
                int end = at;
                while (end < text.length() && isDigit(text, end)) {
                    end++;
                }
                while (at < end - 1 && text.charAt(at) == '0') {
                    at++;
                }
                for (int i = 0; i < counts.length; i++) {
                    if (numbers.get(i).length() == end - at && text.startsWith(numbers.get(i), at)) {
                        counts[i]++;
                    }
                }
                at = end;
            } else {
                at++;
            }
        }
        return counts;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The number itself, or with the session in brackets that it was adopted at, "EX.CL/Dec.263 (VIII)". */
    private boolean isNumbered(String number) {
        return folded(number).equals(folded(document.number())) || number.startsWith(document.number() + " (");
    }

    private boolean isAmongTreaties(String symbol) {
        return TreatyPlace.of(document.symbol())
                .filter(asked -> TreatyPlace.of(symbol).filter(asked::isPartOf).isPresent())
                .isPresent();
    }

    /** "LC-LP.1 (2008)" is printed "LC LP.1 (2008)" too. */
    private static String folded(String symbol) {
        return SPACE_OR_HYPHEN.matcher(symbol).replaceAll("");
    }

    /** Whether the symbol is that of the document with its year, that of a part of it, or holds it beside that of another body. */
    private boolean isWritten(String symbol) {
        String own = document.symbol();
        return folded(symbol).equals(folded(own))
                || symbol.startsWith(own + " (")
                || PART.matcher(symbol).replaceFirst("").equals(own)
                || PARTS.matcher(symbol).replaceFirst("($1 $2)").equals(own)
                || PARTS.matcher(symbol).replaceFirst("($1 $3)").equals(own)
                || List.of(OF_TWO_BODIES.split(symbol)).contains(own);
    }

    /** What people call it. */
    public String name() {
        return document.name();
    }
}
