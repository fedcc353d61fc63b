package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;
import recital.reading.WeightedToken;
import recital.text.Signs;

/** "Also" and "further" beside a verb that stays, "in this regard", and the "and" that moves when a list grows. */
final class ConnectiveRule implements Rule {

    /** As many tokens are a connective at most, with "and" and commas around it: ", and, in this regard,". */
    private static final int MOST_TOKENS = 8;

    private final Lexicon lexicon;
    private final Set<String> conjunctions;
    private final Set<String> leading;
    private final Set<String> resolutions;
    private final Pattern conjunction;
    private final Pattern leadingConjunction;

    ConnectiveRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        this.leading = lexicon.words(WordList.LEADING_TO_CLAUSE);
        this.resolutions = lexicon.words(WordList.RESOLUTION_NAMES);
        this.conjunction = lexicon.pattern(PhrasePattern.CONJUNCTION);
        this.leadingConjunction = lexicon.pattern(PhrasePattern.LEADING_CONJUNCTION);
    }

    @Override
    public void apply(EditContext edit) {
        if (besideSameVerb(edit)
                || isLinking(edit)
                || besideInnerVerb(edit)
                || isOtherConjunction(edit)
                || isOtherOrder(edit)
                || isJoining(edit)) {
            edit.allRoutine(ChangeKind.CONNECTIVE, Reason.NONE);
        }
    }

    private boolean besideSameVerb(EditContext edit) {
        TextReading earlier = edit.earlier().reading();
        TextReading later = edit.later().reading();
        boolean inside =
                edit.earlier().to() <= earlier.openingTokens() && edit.later().to() <= later.openingTokens();
        // "Welcoming in this regard also".
        boolean behind = edit.earlier().from() <= earlier.openingTokens()
                && edit.later().from() <= later.openingTokens()
                && enumerates(edit.earlier())
                && enumerates(edit.later());
        return sameVerb(earlier, later) && (inside || behind);
    }

    static boolean sameVerb(TextReading earlier, TextReading later) {
        return earlier.opening().isPresent()
                && later.opening().isPresent()
                && earlier.opening().get().directionTo(later.opening().get()) == Opening.Direction.SAME;
    }

    private boolean isLinking(EditContext edit) {
        return links(edit.earlier())
                && links(edit.later())
                && !(edit.earlier().isEmpty() && edit.later().isEmpty());
    }

    private boolean links(EditSide side) {
        return side.isEmpty() || isShort(side) && lexicon.connectives().links(withoutConjunction(side));
    }

    private static boolean isShort(EditSide side) {
        return side.tokens().size() <= MOST_TOKENS;
    }

    private boolean besideInnerVerb(EditContext edit) {
        return enumerates(edit.earlier())
                && enumerates(edit.later())
                && (isVerb(edit.later(), edit.later().to())
                        || isVerb(edit.later(), edit.later().from() - 1));
    }

    /** "And" and "as well as". */
    private boolean isOtherConjunction(EditContext edit) {
        return conjoins(edit.earlier()) && conjoins(edit.later());
    }

    private boolean conjoins(EditSide side) {
        return !side.isEmpty()
                && isShort(side)
                && conjunction.matcher(words(side)).matches();
    }

    /** "Taking also" and "also taking". */
    private boolean isOtherOrder(EditContext edit) {
        List<String> earlier = withoutConnectives(edit.earlier());
        return !earlier.isEmpty()
                && earlier.size() < edit.earlier().tokens().size()
                && earlier.equals(withoutConnectives(edit.later()))
                && edit.earlier().tokens().size() == edit.later().tokens().size();
    }

    private List<String> withoutConnectives(EditSide side) {
        return isShort(side)
                ? side.tokens().stream()
                        .map(WeightedToken::text)
                        .filter(word -> !lexicon.connectives().enumerates(word))
                        .toList()
                : List.of();
    }

    private boolean enumerates(EditSide side) {
        return side.isEmpty() || isShort(side) && lexicon.connectives().enumerates(withoutConjunction(side));
    }

    private String withoutConjunction(EditSide side) {
        return leadingConjunction.matcher(words(side)).replaceFirst("");
    }

    private boolean isVerb(EditSide side, int index) {
        TextReading reading = side.reading();
        if (index < 0 || index >= reading.tokens().size()) {
            return false;
        }
        String rest = reading.text().substring(reading.token(index).start());
        return lexicon.clauseOpening(rest).isPresent();
    }

    /**
     * A comma or "and" says something only where nothing else changed, and not before a verb, which begins a clause
     * anyway, nor where one of them stands for the other. An "and" that came or went between two words, no comma before
     * it, joins them or parts them and is wording, unless it leads to another clause: "and to", "and that".
     */
    private boolean isJoining(EditContext edit) {
        return joins(edit.earlier())
                        && joins(edit.later())
                        && (!edit.earlier().isEmpty() || afterComma(edit.later()))
                        && (!edit.later().isEmpty() || afterComma(edit.earlier()))
                        && (!edit.isOnlyEdit()
                                || isVerb(edit.later(), edit.later().to())
                                || !edit.earlier().isEmpty() && !edit.later().isEmpty())
                || edit.eitherWay(this::leadsToClause);
    }

    private boolean leadsToClause(EditSide side, EditSide other) {
        TextReading text = side.reading();
        return other.isEmpty()
                && side.tokens().size() == 1
                && conjunctions.contains(side.tokens().get(0).smallKey())
                && leading.contains(text.word(side.to()).toLowerCase(Locale.ROOT));
    }

    private boolean joins(EditSide side) {
        return conjoins(side)
                || IntStream.range(side.from(), side.to())
                        .allMatch(i -> isJoiner(Signs.latin(side.reading().word(i))) || isNameOfNext(side, i));
    }

    /** "10/1[, and resolution] 12/3". */
    private boolean isNameOfNext(EditSide side, int index) {
        TextReading text = side.reading();
        return index > side.from()
                && index + 1 == side.to()
                && resolutions.contains(text.word(index))
                && index + 1 < text.tokens().size()
                && text.token(index + 1).kind() == TokenKind.SYMBOL;
    }

    private boolean isJoiner(String word) {
        return word.equals(",") || word.equals(";") || conjunctions.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean afterComma(EditSide side) {
        return side.reading().word(side.from()).equals(",")
                || side.reading().word(side.from() - 1).equals(",");
    }

    private static String words(EditSide side) {
        return side.tokens().stream().map(WeightedToken::text).collect(Collectors.joining(" "));
    }
}
