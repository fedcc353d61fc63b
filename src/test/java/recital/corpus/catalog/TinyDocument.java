package recital.corpus.catalog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.corpus.cache.Cache;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.EditionLine;
import recital.parse.ParseException;
import recital.source.ReadOptions;

/**
 * A document of a few lines for tests: {@code symbol | date | title}, then one paragraph a line as
 * {@code PP1 text}, notes as {@code note 1 text}; a mark stands in a paragraph as {@code [1]}; a line
 * {@code xml} makes it a document with structure.
 */
public final class TinyDocument {

    private TinyDocument() {}

    public static final DocumentParser PARSER =
            (bytes, name) -> ParsedFile.kept(parse(new String(bytes, StandardCharsets.UTF_8), name));

    public static final DocumentReader READER = reader(PARSER);

    /** A reader that keeps nothing. */
    public static DocumentReader reader(DocumentParser parser) {
        return new DocumentReader(parser, ReadOptions.DEFAULT, Cache.NONE);
    }

    public static Resolution of(String... lines) {
        try {
            return parse(String.join("\n", lines), "tiny");
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    public static Resolution parse(String text, String name) throws ParseException {
        String[] lines = text.strip().split("\n");
        String[] head = lines[0].split("\\|", -1);
        if (head.length < 3) {
            throw new ParseException("no head");
        }
        Optional<Symbol> symbol = head[0].isBlank() ? Optional.empty() : Optional.of(Symbol.of(head[0]));
        Optional<LocalDate> adopted =
                head[1].isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(head[1].strip()));
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        StringBuilder masthead = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            String[] words = lines[i].split(" ", 2);
            if (words[0].equals("note")) {
                String[] note = words[1].split(" ", 2);
                notes.add(new Note(note[0], note[1], words[1]));
            } else if (words[0].equals("xml")) {
                continue;
            } else if (words[0].equals("mast")) {
                masthead.append('\n').append(words[1]);
            } else {
                paragraphs.add(paragraph(words[0], words[1]));
            }
        }
        OptionalInt session = symbol.map(Symbol::session).orElse(OptionalInt.empty());
        return new Resolution(
                symbol.map(Symbol::value).orElse(name),
                symbol,
                head[2].strip(),
                adopted,
                session,
                Optional.empty(),
                Language.ENGLISH,
                EditionLine.in(masthead.toString()).isPresent() ? Edition.PARAPHRASE : Edition.OFFICIAL,
                text.contains("\nxml") ? Format.AKOMA_NTOSO : Format.TEXT,
                masthead.toString(),
                paragraphs,
                notes,
                "",
                List.of(),
                List.of());
    }

    private static Paragraph paragraph(String id, String source) {
        List<NoteMark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String part : source.split("(?=\\[)|(?<=\\])")) {
            if (part.startsWith("[")) {
                marks.add(new NoteMark(text.length(), part.substring(1, part.length() - 1)));
            } else {
                text.append(part);
            }
        }
        return new Paragraph(new ParagraphId(id), text.toString(), source, marks, 0, 0);
    }
}
