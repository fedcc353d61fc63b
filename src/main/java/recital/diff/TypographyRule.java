package recital.diff;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Connectives;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/** White space, hyphens, dashes, apostrophes, the style of quotation marks, punctuation, where a paragraph ends, and capitals. */
final class TypographyRule implements Rule {

    /** "Recalls" and "recalling", in another part. */
    /** How an address of the web begins, or not. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.){1,4}");

    /** A hyphen or dash that joins no two numbers. */
    private static final Pattern JOINT = Pattern.compile("(?<!\\d)-|-(?!\\d)");

    private static final String APOSTROPHE = "'";

    /** What tells how much a number is, or of what. */
    private static final Pattern OF_NUMBER =
            Pattern.compile("[\\p{Sc}%\u2030\u066a+~\u2248\u00b0\u00b1\u2264\u2265=\u00d7\u00f7]");

    /** A hyphen or dash before a number or an amount and behind none, nor within a word. */
    private static final Pattern MINUS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{N}[ \u00a0])[-\u2010-\u2015\u2212](?=\\p{Sc}?\\p{N})");

    /** Less or more than a number, and no bracket: "<5", where "<Agenda 21>" is a pair of these. */
    private static final Pattern COMPARED = Pattern.compile("<(?![^<>]*>(?!\\s?\\d))(?=\\s?\\d)|>(?=\\s?\\d)");

    private final Connectives connectives;
    private final Set<String> conjunctions;
    private final Set<String> subordinating;
    private final Gerunds gerunds;

    TypographyRule(Lexicon lexicon) {
        gerunds = new Gerunds(lexicon);
        subordinating = lexicon.words(WordList.BEFORE_JOINED_CLAUSES);
        connectives = lexicon.connectives();
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
    }

    @Override
    public void apply(EditContext edit) {
        if (holds(MINUS, edit.earlier()) != holds(MINUS, edit.later())) {
            return;
        }
        if (hasSameLetters(edit)) {
            found(edit, Reason.NONE);
        } else if (ADDRESS.matcher(edit.earlier().text() + edit.later().text()).matches()) {
            found(edit, Reason.ADDRESS);
        } else if (onlyPunctuation(edit.earlier()) && onlyPunctuation(edit.later())) {
            found(edit, breaks(edit.earlier()) == breaks(edit.later()) ? Reason.PUNCTUATION : Reason.PARAGRAPH_BREAK);
        } else if (breaks(edit.earlier()) != breaks(edit.later()) && isOtherFormAtBreak(edit)) {
            edit.allRoutine(ChangeKind.VERB, Reason.OTHER_FORM_OF_VERB);
        } else if (breaks(edit.earlier()) != breaks(edit.later()) && saysTheSameAtBreak(edit)) {
            found(edit, Reason.PARAGRAPH_BREAK);
        }
    }

    private static void found(EditContext edit, Reason reason) {
        edit.allRoutine(ChangeKind.TYPOGRAPHY, reason);
    }

    /** Of one keeper are "keeper's", of all of them "keepers'". */
    private static boolean hasSameLetters(EditContext edit) {
        String earlier = letters(edit.earlier().tokens());
        String later = letters(edit.later().tokens());
        boolean possessive = earlier.contains(APOSTROPHE) && later.contains(APOSTROPHE);
        return possessive
                ? earlier.equals(later)
                : earlier.replace(APOSTROPHE, "").equals(later.replace(APOSTROPHE, ""));
    }

    /** "follow-up" and "follow up" have the same; a token's key has plain quotation marks and hyphens already. */
    private static String letters(List<WeightedToken> tokens) {
        StringBuilder letters = new StringBuilder();
        for (WeightedToken token : tokens) {
            String key = token.key();
            boolean numbers = isDigit(letters, letters.length() - 1) && isDigit(key, 0);
            letters.append(numbers ? "|" : "").append(key);
        }
        return JOINT.matcher(letters).replaceAll("").replace(" ", "");
    }

    private static boolean isDigit(CharSequence text, int place) {
        return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
    }

    private static boolean onlyPunctuation(EditSide side) {
        return side.tokens().stream()
                        .allMatch(
                                token -> token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.LINE_BREAK)
                && !OF_NUMBER.matcher(side.text()).find()
                && !holds(COMPARED, side);
    }

    /** Whether a sign stands on a side, by what stands around it. */
    private static boolean holds(Pattern sign, EditSide side) {
        return sign.matcher(side.reading().text())
                .region(side.start(), side.end())
                .useTransparentBounds(true)
                .find();
    }

    private static boolean breaks(EditSide side) {
        return side.text().contains(TextDiff.PARAGRAPH_BREAK);
    }

    /** "While also recognizing", and "Recognizes" in a paragraph of its own. */
    private boolean isOtherFormAtBreak(EditContext edit) {
        List<String> earlier = saidAtBreak(edit.earlier());
        List<String> later = saidAtBreak(edit.later());
        return isSameVerb(earlier, later) && !earlier.equals(later);
    }

    /** The same verb, or none where the one that opens the paragraph goes on. */
    private boolean saysTheSameAtBreak(EditContext edit) {
        List<String> earlier = saidAtBreak(edit.earlier());
        List<String> later = saidAtBreak(edit.later());
        return earlier.equals(later)
                || later.isEmpty() && isOpeningVerb(earlier, edit.later())
                || earlier.isEmpty() && isOpeningVerb(later, edit.earlier());
    }

    private boolean isOpeningVerb(List<String> said, EditSide other) {
        TextReading text = other.reading();
        return text.openingTokens() > 0
                && isSameVerb(said, List.of(text.token(0).smallKey()));
    }

    /** "Recognizing" and "recognizes", or one of them twice, and not what others "recognized". */
    private boolean isSameVerb(List<String> one, List<String> other) {
        return one.size() == 1 && other.size() == 1 && (one.equals(other) || gerunds.areOne(one.get(0), other.get(0)));
    }

    /** What is said where a paragraph ends: no more than "and also" before the verb that began one. */
    private List<String> saidAtBreak(EditSide side) {
        return side.tokens().stream()
                .filter(token -> token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.LINE_BREAK)
                .map(WeightedToken::smallKey)
                .filter(word ->
                        !conjunctions.contains(word) && !subordinating.contains(word) && !connectives.enumerates(word))
                .toList();
    }
}
