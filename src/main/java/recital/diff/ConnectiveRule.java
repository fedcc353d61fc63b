package recital.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

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
    public void apply(EditContext spot) {
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

    private static void found(EditContext spot, ChangeClass kind) {
        spot.routine(kind, "");
        spot.earlier().markAllExplained();
        spot.later().markAllExplained();
    }

    private static boolean besideSameVerb(EditContext spot) {
        AnalyzedText earlier = spot.earlier().reading();
        AnalyzedText later = spot.later().reading();
        return sameVerb(earlier, later)
                && spot.earlier().to() <= earlier.openingTokens()
                && spot.later().to() <= later.openingTokens();
    }

    static boolean sameVerb(AnalyzedText earlier, AnalyzedText later) {
        return earlier.opening().isPresent()
                && later.opening().isPresent()
                && earlier.opening().get().to(later.opening().get()) == Opening.Direction.SAME;
    }

    private boolean linking(EditContext spot) {
        return links(spot.earlier())
                && links(spot.later())
                && !(spot.earlier().isEmpty() && spot.later().isEmpty());
    }

    private boolean links(EditSide side) {
        return side.isEmpty() || lexicon.connectives().links(leadingConjunction.matcher(words(side)).replaceFirst(""));
    }

    private boolean besideInnerVerb(EditContext spot) {
        return enumerates(spot.earlier())
                && enumerates(spot.later())
                && (isVerb(spot.later(), spot.later().to())
                        || isVerb(spot.later(), spot.later().from() - 1));
    }

    private boolean enumerates(EditSide side) {
        return side.isEmpty() || lexicon.connectives().enumerates(words(side));
    }

    private boolean isVerb(EditSide side, int index) {
        AnalyzedText reading = side.reading();
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
    private boolean joining(EditContext spot) {
        return joins(spot.earlier())
                && joins(spot.later())
                && (!spot.earlier().isEmpty() || afterComma(spot.later()))
                && (!spot.later().isEmpty() || afterComma(spot.earlier()))
                && (!spot.alone() || isVerb(spot.later(), spot.later().to()));
    }

    private boolean joins(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> isJoiner(token.text()));
    }

    private boolean isJoiner(String word) {
        return word.equals(",") || word.equals(";") || conjunctions.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean afterComma(EditSide side) {
        return side.reading().word(side.from()).equals(",")
                || side.reading().word(side.from() - 1).equals(",");
    }

    private static boolean betweenCitations(EditSide side) {
        AnalyzedText reading = side.reading();
        return side.from() > 0
                && isCitation(reading, side.from() - 1)
                && side.to() < reading.tokens().size()
                && reading.token(side.to()).kind() == TokenKind.SYMBOL;
    }

    private static boolean isCitation(AnalyzedText reading, int index) {
        return reading.token(index).kind() == TokenKind.SYMBOL || CitationRule.isDateOfCitation(reading, index);
    }

    private static String words(EditSide side) {
        return side.tokens().stream().map(WeightedToken::text).collect(Collectors.joining(" "));
    }
}
