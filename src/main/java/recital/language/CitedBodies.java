package recital.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.model.Organ;
import recital.model.SessionYears;

/** Tells by the words around a number which body adopted what it names. */
final class CitedBodies {

    private static final Pattern COUNCIL_YEAR = Pattern.compile("(?:19|20)\\d\\d/.*");
    private static final Pattern SESSION = Pattern.compile("(\\d{1,3})/.*");
    /** Beyond XXX: the Assembly then put its sessions in Arabic numerals before its numbers. */
    private static final Pattern AFTER_ROMAN_SESSIONS = Pattern.compile(".*\\((?:XXX[IVX]+|X?L[IVX]*)\\)");

    private static final int FIRST_ARABIC_SESSION = 31;

    private final List<CitedBody> bodies;
    /** Any of their names between the word "resolution" and the number: which one is asked where there is one. */
    private final Pattern anyBetween;

    private final Optional<CitedBody> humanRightsCouncil;
    private final Pattern own;
    private final Pattern beforeName;
    private final Pattern assembly;
    private final Pattern council;

    CitedBodies(Lexicon lexicon) {
        bodies = LanguageFile.rows(lexicon.language(), "bodies.tsv").stream()
                .map(row -> CitedBody.of(row, lexicon))
                .toList();
        anyBetween = Pattern.compile(bodies.stream()
                .map(body -> body.named().pattern())
                .collect(Collectors.joining(
                        "|", lexicon.pattern(PhrasePattern.BODY_BEFORE_NUMBER) + "(?:", ")(?![\\p{L}])")));
        humanRightsCouncil = bodies.stream()
                .filter(body -> body.organ().equals(Optional.of(Organ.HUMAN_RIGHTS_COUNCIL)))
                .findFirst();
        beforeName = lexicon.pattern(PhrasePattern.BETWEEN_RESOLUTION_AND_BODY);
        own = lexicon.pattern(PhrasePattern.OWN_BODY_BEFORE);
        assembly = lexicon.pattern(PhrasePattern.ASSEMBLY_BEFORE);
        council = lexicon.pattern(PhrasePattern.HUMAN_RIGHTS_COUNCIL_BEFORE);
    }

    List<CitedBody> all() {
        return bodies;
    }

    /** The body whose own symbol it is; a session and a number alone are nobody's. */
    Optional<CitedBody> byOwnSymbol(String plainSymbol) {
        return CitationForms.isShort(plainSymbol)
                ? Optional.empty()
                : bodies.stream()
                        .filter(body -> body.own(plainSymbol).isPresent())
                        .findFirst();
    }

    /** The body with numbers of this form that is named before the word "resolution" or behind the number. */
    Optional<CitedBody> numbering(String before, String plainSymbol, String after) {
        return bodies.stream()
                .filter(body -> body.number().matcher(plainSymbol).matches())
                .filter(body -> mayEndWithName(before)
                                && body.namedBefore().matcher(before).find()
                        || body.namedAfter().matcher(after).lookingAt())
                .findFirst();
    }

    /** The body with numbers of this form, if of no other, that a text names. */
    Optional<CitedBody> namedAnywhere(NamedBodies named, String plainSymbol) {
        return plainSymbol.contains("/") || CitationForms.isOld(plainSymbol) || CitationForms.hasYear(plainSymbol)
                ? Optional.empty()
                : bodies.stream()
                        .filter(body -> body.number().matcher(plainSymbol).matches())
                        .filter(named::has)
                        .findFirst();
    }

    /** What the body is called that is named right before what it numbers by a name of its own, or behind it. */
    Optional<String> around(String before, String after) {
        return named(before).or(() -> namedBehind(after)).map(CitedBody::name);
    }

    /** Whether "its" tells, or the name of the Assembly, that what is numbered behind these words is the Assembly's own. */
    boolean isOwn(String before) {
        return own.matcher(before).find() || isAssembly(before);
    }

    private boolean isAssembly(String before) {
        return mayEndWithName(before) && assembly.matcher(before).find();
    }

    /** The body that is named right before what it numbers by a name of its own. */
    Optional<CitedBody> named(String before) {
        return !mayEndWithName(before) || assembly.matcher(before).find()
                ? Optional.empty()
                : bodies.stream()
                        .filter(body -> body.namedBefore().matcher(before).find())
                        .findFirst();
    }

    /** Names have capitals and end no sentence; to see that costs next to nothing. */
    private static boolean mayEndWithName(String before) {
        String words = before.stripTrailing();
        return words.chars().anyMatch(CitedBodies::mayBeginName)
                && ";.:(\u201c".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** The body that is named between the word "resolution" and a number. */
    Optional<CitedBody> namedIn(String between) {
        return between.chars().noneMatch(CitedBodies::mayBeginName)
                        || !anyBetween.matcher(between).find()
                ? Optional.empty()
                : bodies.stream()
                        .filter(body -> body.namedBetween().matcher(between).find())
                        .findFirst();
    }

    /** A capital, or a letter of a script that has none. */
    private static boolean mayBeginName(int letter) {
        return Character.isUpperCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
    }

    /** The body that is named right behind a number. */
    Optional<CitedBody> namedBehind(String after) {
        return !beforeName.matcher(after).lookingAt()
                ? Optional.empty()
                : bodies.stream()
                        .filter(body -> body.namedAfter().matcher(after).lookingAt())
                        .findFirst();
    }

    /** The name of a body right behind the word "resolutions", as it stands before that word; empty where none is. */
    Optional<String> nameBehind(String after) {
        return namedBehind(after).map(CitedBody::name).map(name -> name + " ");
    }

    /** The body that adopted what a bare number names, where it is not the organ whose text it is. */
    Optional<CitedBody> adopting(Governor word, String symbol) {
        if (word.named().isPresent()) {
            return word.named();
        }
        if (!isOfYear(symbol)
                && mayEndWithName(word.before())
                && council.matcher(word.before()).find()) {
            return humanRightsCouncil;
        }
        return word.isOwn() ? Optional.empty() : word.namedBehind();
    }

    /** What a bare number is that no other body is named for. */
    CitationKind kindOfOwn(String symbol, boolean decision, Organ organ, Optional<String> before) {
        boolean isOfAssembly = before.filter(this::isAssembly).isPresent();
        boolean mayBeOfAssembly = !CitationForms.isRoman(symbol)
                && !AFTER_ROMAN_SESSIONS.matcher(symbol).matches();
        if (!mayBeOfAssembly) {
            return CitationKind.ELSEWHERE;
        }
        if (organ == Organ.HUMAN_RIGHTS_COUNCIL
                && !isOfAssembly
                && !isOfYear(symbol)
                && CitationForms.isShort(symbol)) {
            return decision ? CitationKind.DECISION : CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION;
        }
        if (isBeforeAssembly(symbol)) {
            return CitationKind.ELSEWHERE;
        }
        if (decision && !CitationForms.isOld(symbol)) {
            return CitationKind.DECISION;
        }
        return isOfYear(symbol) ? CitationKind.COUNCIL_RESOLUTION : CitationKind.ASSEMBLY_RESOLUTION;
    }

    /** A session before the thirty-first, of which the Assembly has none in this form; source: its resolutions to 3541 (XXX). */
    static boolean isBeforeAssembly(String symbol) {
        Matcher session = SESSION.matcher(symbol);
        return session.matches() && Integer.parseInt(session.group(1)) < FIRST_ARABIC_SESSION;
    }

    /**
     * The Human Rights Council, where a number has its session of that year and none that the Assembly can have had, and where
     * neither has one the body that the text names last before it; never the Council, whose sessions are known.
     */
    Optional<CitedBody> adoptingIn(int year, MatchResult symbol, NamedBodies named) {
        Matcher session = SESSION.matcher(symbol.group());
        if (!session.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(session.group(1));
        int opened = SessionYears.ofAssembly(number);
        boolean assemblys = year == opened || year == opened + 1;
        boolean councils = year == SessionYears.ofCouncil(number);
        if (assemblys) {
            return Optional.empty();
        }
        return councils
                ? humanRightsCouncil
                : named.lastBefore(symbol.start()).filter(body -> !humanRightsCouncil.equals(Optional.of(body)));
    }

    private static boolean isOfYear(String number) {
        return COUNCIL_YEAR.matcher(number).matches();
    }

    /** What a symbol with letters names. */
    CitationKind kindBySymbol(String symbol) {
        if (CitationForms.hasYear(symbol)) {
            return CitationKind.SECURITY_COUNCIL_RESOLUTION;
        }
        if (symbol.startsWith("A/RES/")) {
            return CitationKind.ASSEMBLY_RESOLUTION;
        }
        return symbol.startsWith("E/RES/") ? CitationKind.COUNCIL_RESOLUTION : CitationKind.DOCUMENT;
    }

    /** The citation of what a body adopted. */
    Citation citation(String text, MatchResult found, CitedBody body, boolean decision) {
        CitationKind kind = body.organ().map(organ -> kind(organ, decision)).orElse(CitationKind.ELSEWHERE);
        boolean elsewhere = kind == CitationKind.ELSEWHERE;
        String own =
                body.own(found.group()).orElse(elsewhere && decision ? "decision " + found.group() : found.group());
        return new Citation(
                found.start(),
                found.end(),
                text.substring(found.start(), found.end()),
                own,
                kind,
                elsewhere ? body.name() : "",
                false);
    }

    private static CitationKind kind(Organ organ, boolean decision) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> decision ? CitationKind.DECISION : CitationKind.ASSEMBLY_RESOLUTION;
            case ECONOMIC_AND_SOCIAL_COUNCIL -> decision ? CitationKind.DECISION : CitationKind.COUNCIL_RESOLUTION;
            case HUMAN_RIGHTS_COUNCIL ->
                decision ? CitationKind.ELSEWHERE : CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION;
            case SECURITY_COUNCIL -> CitationKind.ELSEWHERE;
        };
    }
}
