package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import recital.source.ParagraphStream.Role;
import recital.text.LineEnd;

/** A paragraph, point or heading of a printed page while its rows are gathered. */
final class PrintedParagraph {

    final Role role;
    /** The printed number or letter, without stops and brackets; empty where there is none. */
    final String number;

    final List<TextRow> rows = new ArrayList<>();
    /** The rows without numbers. */
    final List<String> texts = new ArrayList<>();

    PrintedParagraph(Role role, String number) {
        this.role = role;
        this.number = number;
    }

    void add(TextRow row, String text) {
        rows.add(row);
        if (!text.isEmpty()) {
            texts.add(row.cut() ? text + WordRepair.LOST_HYPHEN : text);
        }
    }

    /** How its last row so far ends; as a paragraph does where it has none. */
    LineEnd end() {
        return texts.isEmpty() ? LineEnd.STOP : LineEnd.of(lastText());
    }

    /** Its last row without its number, if it has one. */
    String lastText() {
        return texts.get(texts.size() - 1);
    }

    /** Its rows joined, not yet mended. */
    String text(DocumentPhrases phrases) {
        return phrases.join(texts);
    }

    /** Its rows as extracted, numbers included. */
    String source() {
        return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
    }

    /** The page on which it begins. */
    int firstPage() {
        return rows.stream().mapToInt(TextRow::page).min().orElse(1);
    }

    /** The page on which it ends. */
    int lastPage() {
        return rows.stream().mapToInt(TextRow::page).max().orElse(1);
    }
}
