package recital.report.phrases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.TextDiff;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

/** What of a paragraph went between preamble and operative part, where some of it stayed. */
final class OtherPart {

    /** So many words that stayed tell what went to another part. */
    private static final int TELLING = 5;

    private static final Pattern FIRST_SIGNS = Pattern.compile("^[\\s,;:.)]+");

    private OtherPart() {}

    /** What of a change went there: of paragraphs put together those that did so whole, {@code OP12(e)}, or else {@code in part}. */
    static String what(Change change) {
        return change.link()
                .newPartOfSome()
                .filter(part -> change.link().later().size() == 1)
                .map(part -> change.link().earlier().stream()
                        .filter(id -> id.part() != part)
                        .toList())
                .filter(went -> went.stream().noneMatch(change.partial()::contains))
                .map(ChangePhrases::joined)
                .orElse("in part");
    }

    /** Where some of it went to another part, what of it stands there, or stood there; new words beside it did not go. */
    static Optional<String> clause(Change change) {
        Optional<Part> part = change.link().newPartOfSome();
        boolean split = change.laterOrder().size() > 1;
        List<ParagraphId> ids = split ? change.laterOrder() : change.earlierOrder();
        String text = split ? change.text().later() : change.text().earlier();
        String[] paragraphs = text.split(TextDiff.PARAGRAPH_BREAK, -1);
        if (part.isEmpty() || paragraphs.length != ids.size()) {
            return Optional.empty();
        }
        int start = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            String paragraph = paragraphs[i];
            int end = start + paragraph.length();
            if ((ids.get(i).part() == part.get()) == split) {
                if (!split && !change.partial().contains(ids.get(i))) {
                    return Optional.of(paragraph);
                }
                return Optional.of(longestKept(change.text(), split ? Edit::later : Edit::earlier, start, end)
                        .filter(kept -> new WordCut(kept).words() >= TELLING)
                        .map(kept -> paragraph.startsWith(kept)
                                ? kept
                                : "\u2026 " + FIRST_SIGNS.matcher(kept).replaceFirst(""))
                        .orElse(paragraph));
            }
            start = end + TextDiff.PARAGRAPH_BREAK.length();
        }
        return Optional.empty();
    }

    /** Of the text of one side between two offsets the longest passage that stayed. */
    private static Optional<String> longestKept(TextDiff text, Function<Edit, String> side, int start, int end) {
        return text.kept(side, start, end).stream().map(String::strip).max(Comparator.comparingInt(String::length));
    }
}
