package recital.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.language.Words.Kind;

/** "Also" and "further" beside a verb that stays, "in this regard", and the "and" that moves when a list grows. */
final class ConnectiveRule implements Rule {

    private final Lexicon lexicon;
    private final Set<String> conjunctions;
    private final Pattern leadingConjunction;

    ConnectiveRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        this.leadingConjunction = lexicon.pattern(PhrasePattern.LEADING_CONJUNCTION);
    }

    @Override
    public void apply(Spot spot) {
        if (besideSameVerb(spot) || linking(spot) || besideInnerVerb(spot)) {
            found(spot, ChangeClass.CONNECTIVE);
        } else if (joining(spot)) {
            // Between the entries of a list of symbols the moved "and" belongs to the entry that came or went.
            found(
                    spot,
                    betweenCitations(spot.later()) && betweenCitations(spot.earlier())
                            ? ChangeClass.CITATION
                            : ChangeClass.CONNECTIVE);
        }
    }

    private static void found(Spot spot, ChangeClass kind) {
        spot.routine(kind, "");
        spot.earlier().accountAll();
        spot.later().accountAll();
    }

    private static boolean besideSameVerb(Spot spot) {
        Reading earlier = spot.earlier().reading();
        Reading later = spot.later().reading();
        return sameVerb(earlier, later)
                && spot.earlier().to() <= earlier.openingTokens()
                && spot.later().to() <= later.openingTokens();
    }

    static boolean sameVerb(Reading earlier, Reading later) {
        return earlier.opening().isPresent()
                && later.opening().isPresent()
                && earlier.opening().get().to(later.opening().get()) == Opening.Direction.SAME;
    }

    private boolean linking(Spot spot) {
        return links(spot.earlier())
                && links(spot.later())
                && !(spot.earlier().isEmpty() && spot.later().isEmpty());
    }

    private boolean links(Side side) {
        return side.isEmpty() || lexicon.connectives().links(leadingConjunction.matcher(words(side)).replaceFirst(""));
    }

    private boolean besideInnerVerb(Spot spot) {
        return enumerates(spot.earlier())
                && enumerates(spot.later())
                && (isVerb(spot.later(), spot.later().to())
                        || isVerb(spot.later(), spot.later().from() - 1));
    }

    private boolean enumerates(Side side) {
        return side.isEmpty() || lexicon.connectives().enumerates(words(side));
    }

    private boolean isVerb(Side side, int index) {
        Reading reading = side.reading();
        if (index < 0 || index >= reading.tokens().size()) {
            return false;
        }
        String rest = reading.text().substring(reading.token(index).start());
        return lexicon.clauseOpening(rest).isPresent();
    }

    /**
     * A comma or "and" says something only where nothing else changed, and not before a verb, which begins a clause
     * anyway. An "and" that came or went between two words, no comma before it, joins them or parts them and is wording.
     */
    private boolean joining(Spot spot) {
        return joins(spot.earlier())
                && joins(spot.later())
                && (!spot.earlier().isEmpty() || afterComma(spot.later()))
                && (!spot.later().isEmpty() || afterComma(spot.earlier()))
                && (!spot.alone() || isVerb(spot.later(), spot.later().to()));
    }

    private boolean joins(Side side) {
        return side.tokens().stream()
                .allMatch(token -> isJoiner(token.text()));
    }

    private boolean isJoiner(String word) {
        return word.equals(",") || word.equals(";") || conjunctions.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean afterComma(Side side) {
        return side.reading().word(side.from()).equals(",")
                || side.reading().word(side.from() - 1).equals(",");
    }

    private static boolean betweenCitations(Side side) {
        Reading reading = side.reading();
        return side.from() > 0
                && isCitation(reading, side.from() - 1)
                && side.to() < reading.tokens().size()
                && reading.token(side.to()).kind() == Kind.SYMBOL;
    }

    private static boolean isCitation(Reading reading, int index) {
        return reading.token(index).kind() == Kind.SYMBOL || CitationRule.isDateOfCitation(reading, index);
    }

    private static String words(Side side) {
        return side.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
