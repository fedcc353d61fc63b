package recital.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** The paragraphs of a document for those who take a table among operative paragraphs for one of them. */
final class JoinedTables {

    private static final Pattern CELL = Pattern.compile("(.*OP.*)/R\\d+C\\d+");

    private JoinedTables() {}

    static List<Paragraph> in(Resolution official) {
        List<Paragraph> pasted = new ArrayList<>();
        Map<String, List<Paragraph>> tables = new LinkedHashMap<>();
        for (Paragraph paragraph : official.paragraphs()) {
            Matcher cell = CELL.matcher(paragraph.id().value());
            if (cell.matches()) {
                tables.computeIfAbsent(cell.group(1), t -> new ArrayList<>()).add(paragraph);
                pasted.removeIf(table -> table.id().value().equals(cell.group(1)));
                pasted.add(joined(new ParagraphId(cell.group(1)), tables.get(cell.group(1))));
            } else {
                pasted.add(paragraph);
            }
        }
        return pasted;
    }

    private static Paragraph joined(ParagraphId id, List<Paragraph> cells) {
        StringBuilder text = new StringBuilder();
        List<NoteMark> marks = new ArrayList<>();
        for (Paragraph cell : cells) {
            text.append(text.length() == 0 ? "" : " ");
            int offset = text.length();
            cell.marks().forEach(mark -> marks.add(new NoteMark(offset + mark.offset(), mark.mark())));
            text.append(cell.text());
        }
        return new Paragraph(id, text.toString(), text.toString(), marks, 0, 0);
    }
}
