package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * Lists of sessions or years that go on as they did: "at the sixty-second, sixty-fifth and sixty-eighth sessions".
 *
 * <p>rule: three that stand in a row, with no more than commas and "and" between them, as far apart as the two before them.
 */
final class DateLists {

    /** The last two of a list tell how it goes on. */
    private static final int TELLING = 2;

    private final Set<String> between;

    DateLists(Lexicon lexicon) {
        between = lexicon.words(WordList.LIST_CONJUNCTIONS);
    }

    /** Whether the dates of a later text, by their tokens, are those of the earlier edit and the next of its list. */
    boolean goOn(List<String> earlier, AnalyzedText later, List<Integer> dates) {
        List<String> keys = dates.stream().map(i -> later.token(i).key()).toList();
        if (keys.size() != earlier.size() + 1
                || !keys.subList(0, earlier.size()).equals(earlier)) {
            return false;
        }
        List<Integer> list = listUpTo(later, dates.get(dates.size() - 1));
        int size = list.size();
        return size > TELLING && list.get(size - 1) - list.get(size - 2) == list.get(size - 2) - list.get(size - 3);
    }

    private List<Integer> listUpTo(AnalyzedText text, int last) {
        List<Integer> list = new ArrayList<>();
        TokenKind kind = text.token(last).kind();
        for (int i = last; i >= 0 && (text.token(i).kind() == kind || isBetween(text, i)); i--) {
            text.sessionOrYear(i).ifPresent(number -> list.add(0, number));
        }
        return list;
    }

    private boolean isBetween(AnalyzedText text, int index) {
        return text.word(index).equals(",") || between.contains(text.word(index));
    }
}
