package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId;

/**
 * The number of a paragraph that is referred to: of this resolution ("paragraph 3 above"), which is routine where it goes
 * with the paragraph, or of another document.
 */
final class NumberingRule implements Rule {

    private static final int REACH = 6;

    private final DocumentPair context;
    private final Set<String> names;
    private final Set<String> listWords;
    private final Set<String> withinDocument;

    NumberingRule(DocumentPair context) {
        this.context = context;
        Lexicon lexicon = context.lexicon();
        names = lexicon.words(WordList.PARAGRAPH_NAMES);
        listWords = lexicon.words(WordList.BETWEEN_NUMBERS);
        withinDocument = lexicon.words(WordList.WITHIN_DOCUMENT);
    }

    @Override
    public void apply(EditContext edit) {
        List<Integer> earlier = numbers(edit.earlier());
        List<Integer> later = numbers(edit.later());
        if (earlier.isEmpty() || earlier.size() != later.size()) {
            return;
        }
        earlier.forEach(edit.earlier()::markExplained);
        later.forEach(edit.later()::markExplained);
        if (later.stream().allMatch(i -> refersWithin(edit.later().analyzedText(), i))) {
            renumbered(edit, earlier, later);
        } else {
            edit.substantive(ChangeClass.CITATION, "");
        }
    }

    private void renumbered(EditContext edit, List<Integer> earlier, List<Integer> later) {
        List<String> followed = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            String before = paragraph(edit.earlier(), earlier.get(i));
            String after = paragraph(edit.later(), later.get(i));
            Optional<ParagraphId> now = Optional.ofNullable(context.continued().get(new ParagraphId(before)));
            now.map(ParagraphId::value)
                    .ifPresent(id -> (id.equals(after) ? followed : astray).add(before + " is " + id));
        }
        if (!astray.isEmpty()) {
            edit.substantive(ChangeClass.RENUMBERED, "points elsewhere: " + String.join(", ", astray));
        } else if (followed.size() == earlier.size()) {
            edit.routine(
                    ChangeClass.RENUMBERED,
                    (followed.size() == 1 ? "follows the paragraph: " : "follows the paragraphs: ")
                            + String.join(", ", followed));
        } else {
            edit.routine(ChangeClass.RENUMBERED, "");
        }
    }

    private static String paragraph(EditSide side, int index) {
        return "OP" + side.analyzedText().word(index);
    }

    private List<Integer> numbers(EditSide side) {
        return side.unexplained(
                i -> side.analyzedText().token(i).kind() == TokenKind.NUMBER && followsName(side.analyzedText(), i));
    }

    /** "Paragraphs 3, 5 and 7": back over the list to its name. */
    private boolean followsName(AnalyzedText reading, int index) {
        int before = index - 1;
        while (before > 0
                && (isBetweenNumbers(reading.word(before))
                        || reading.token(before).kind() == TokenKind.NUMBER)) {
            before--;
        }
        return names.contains(reading.word(before));
    }

    private boolean isBetweenNumbers(String word) {
        return word.equals(",") || word.equals("-") || listWords.contains(word);
    }

    private boolean refersWithin(AnalyzedText reading, int index) {
        for (int next = index + 1; next <= index + REACH; next++) {
            if (withinDocument.contains(reading.word(next))) {
                return true;
            }
        }
        return false;
    }
}
