package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.check.SeededDefects.Defect;

/** Makes texts with a slip of a text without it. */
final class DraftEditor {

    private final Resolution document;
    private final CheckedDraft checked;
    private final Random random;

    DraftEditor(Resolution document, CheckedDraft checked, Random random) {
        this.document = document;
        this.checked = checked;
        this.random = random;
    }

    private Resolution with(Paragraph paragraph, String text) {
        return document.withParagraphs(document.paragraphs().stream()
                .map(one -> one.equals(paragraph) ? retold(one, one.id(), text) : one)
                .toList());
    }

    static Paragraph retold(Paragraph one, ParagraphId id, String text) {
        return new Paragraph(
                id,
                text,
                one.source(),
                one.marks().stream()
                        .filter(mark -> mark.offset() <= text.length())
                        .toList(),
                one.page(),
                one.line(),
                one.cell());
    }

    Defect told(CheckRule rule, Paragraph paragraph, String text) {
        return new Defect(rule, Optional.of(paragraph.id()), with(paragraph, text));
    }

    <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    Optional<Defect> edited(
            CheckRule rule, Pattern pattern, Predicate<MatchResult> fits, Function<MatchResult, String> slip) {
        List<Defect> all = new ArrayList<>();
        for (Paragraph paragraph : checked.paragraphs()) {
            Matcher found = pattern.matcher(paragraph.text());
            while (found.find()) {
                MatchResult match = found.toMatchResult();
                boolean first = paragraph.text().indexOf(match.group(match.groupCount() > 0 ? 1 : 0)) >= match.start();
                if (first && fits.test(match)) {
                    all.add(told(
                            rule,
                            paragraph,
                            paragraph.text().substring(0, match.start())
                                    + slip.apply(match)
                                    + paragraph.text().substring(match.end())));
                }
            }
        }
        return any(all);
    }

    Defect appended(CheckRule rule, String text) {
        ParagraphId id = new ParagraphId("OP" + 900);
        List<Paragraph> all = new ArrayList<>(document.paragraphs());
        all.add(new Paragraph(id, text, text, List.of(), 0, 0));
        return new Defect(rule, Optional.of(id), document.withParagraphs(all));
    }
}
