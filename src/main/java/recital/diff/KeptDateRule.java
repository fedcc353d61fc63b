package recital.diff;

import java.util.OptionalInt;

/** A date that was kept, but is a deadline in one of the texts alone: "no later than June 2024" and "in June 2024". */
final class KeptDateRule implements Rule {

    private final DateMeaning meaning;

    KeptDateRule(DateMeaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public void apply(EditContext edit) {
        EditSide earlier = edit.earlier();
        EditSide later = edit.later();
        OptionalInt before = meaning.from(earlier.analyzedText(), earlier.to());
        OptionalInt after = meaning.from(later.analyzedText(), later.to());
        if (edit.isOfOne()
                && before.isPresent()
                && after.isPresent()
                && key(earlier, before.getAsInt()).equals(key(later, after.getAsInt()))
                && isDeadline(earlier, before.getAsInt()) != isDeadline(later, after.getAsInt())) {
            edit.substantive(
                    ChangeClass.DEADLINE,
                    Remark.replacement(told(earlier, before.getAsInt()), told(later, after.getAsInt())));
        }
    }

    private static String key(EditSide side, int date) {
        return side.analyzedText().token(date).key();
    }

    private boolean isDeadline(EditSide side, int date) {
        return meaning.isDeadline(side.analyzedText(), date);
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
