package recital.diff;

import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/** A date that was kept, but is a deadline in one of the texts alone: "no later than June 2024" and "in June 2024". */
final class KeptDateRule implements Rule {

    private static final Set<TokenKind> DATED = Set.of(TokenKind.DATE, TokenKind.YEAR, TokenKind.ORDINAL);

    private final DateMeaning meaning;
    private final Set<String> passedOver;

    KeptDateRule(Lexicon lexicon, DateMeaning meaning) {
        this.meaning = meaning;
        passedOver = lexicon.words(WordList.BETWEEN_DEADLINE_AND_DATE);
    }

    @Override
    public void apply(EditContext edit) {
        int before = behind(edit.earlier());
        int after = behind(edit.later());
        if (edit.isOfOne()
                && isDate(edit.earlier(), before)
                && isDate(edit.later(), after)
                && key(edit.earlier(), before).equals(key(edit.later(), after))
                && isDeadline(edit.earlier(), before) != isDeadline(edit.later(), after)) {
            edit.substantive(
                    ChangeClass.DEADLINE, Remark.replacement(told(edit.earlier(), before), told(edit.later(), after)));
        }
    }

    /** The token behind a side and the words that may stand before a date: "the end of". */
    private int behind(EditSide side) {
        int index = side.to();
        while (passedOver.contains(side.analyzedText().word(index))) {
            index++;
        }
        return index;
    }

    private static boolean isDate(EditSide side, int index) {
        return index < side.analyzedText().tokens().size()
                && DATED.contains(side.analyzedText().token(index).kind());
    }

    private static String key(EditSide side, int index) {
        return side.analyzedText().token(index).key();
    }

    private boolean isDeadline(EditSide side, int index) {
        return meaning.isDeadline(side.analyzedText(), index);
    }

    /** The date with the words before it that the edit touches, which are accounted for. */
    private String told(EditSide side, int date) {
        AnalyzedText text = side.analyzedText();
        String words = meaning.words(text, date);
        int start = text.text().lastIndexOf(words, text.token(date).start());
        int marked = side.markExplainedBetween(start, start + words.length());
        return marked > 0 ? words : text.token(date).text();
    }
}
