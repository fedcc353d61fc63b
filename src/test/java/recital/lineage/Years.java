package recital.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Language;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Documents of a few lines, one a year from 2015 on: {@code OP1 text[1]} is a paragraph with the mark of a note, and
 * {@code note 1 text} a note.
 */
public final class Years {

    private static final Pattern MARK = Pattern.compile("\\[([^]]+)]");

    private final List<Resolution> documents = new ArrayList<>();

    public Years adopted(String... paragraphs) {
        int session = 70 + (int) documents.stream().filter(d -> !d.isDraft()).count();
        documents.add(document(session + "/901", session, paragraphs));
        return this;
    }

    public Years draft(String... paragraphs) {
        int session = 70 + (int) documents.stream().filter(d -> !d.isDraft()).count();
        documents.add(document("A/C.2/" + session + "/L.9", session, paragraphs));
        return this;
    }

    public Lineage woven() {
        return Lineage.of(documents);
    }

    List<Resolution> documents() {
        return documents;
    }

    private static Resolution document(String name, int session, String... lines) {
        Symbol symbol = Symbol.of(name);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            if (parts[0].equals("note")) {
                String[] note = parts[1].split(" ", 2);
                notes.add(new Note(note[0], note[1], parts[1]));
            } else {
                paragraphs.add(paragraph(parts[0], parts[1], line));
            }
        }
        Optional<LocalDate> adopted =
                symbol.isDraft() ? Optional.empty() : Optional.of(LocalDate.of(1945 + session, 12, 20));
        return new Resolution(
                symbol.value(),
                Optional.of(symbol),
                "Wells",
                adopted,
                OptionalInt.of(session),
                Optional.empty(),
                Language.ENGLISH, Edition.OFFICIAL,
                Format.TEXT,
                "",
                paragraphs,
                notes,
                "",
                List.of(),
                List.of());
    }

    private static Paragraph paragraph(String id, String printed, String line) {
        List<NoteMark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(printed);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            marks.add(new NoteMark(text.length(), mark.group(1)));
        }
        mark.appendTail(text);
        return new Paragraph(new ParagraphId(id), text.toString(), line, marks, 0, 0);
    }
}
