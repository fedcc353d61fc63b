package recital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Makes resolutions of a few lines for tests:
 *
 * <pre>{@code
 * resolution("72/901")
 *         .preamble("Noting the wells[1] of the north,")
 *         .operative(1, "Urges all to dig:")
 *         .point("OP1(a)", "By hand;")
 *         .note("1", "See A/71/5.")
 *         .build()
 * }</pre>
 *
 * <p>A mark of a note stands in a text as {@code [1]}. A resolution is an official text of the session of its symbol,
 * adopted on the twentieth of December; a draft is of that session and was not adopted.
 */
public final class Resolutions {

    private static final Pattern MARK = Pattern.compile("\\[([^]]+)]");

    /** Session n opens in 1945 + n. */
    private static final int YEAR_BEFORE_FIRST_SESSION = 1945;

    private final String name;
    private final Optional<Symbol> symbol;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String title = "Wells";
    private String masthead = "";
    private Optional<LocalDate> adopted = Optional.empty();
    private OptionalInt session = OptionalInt.empty();
    private Edition edition = Edition.OFFICIAL;
    private Language language = Language.ENGLISH;
    private int preambular;

    private Resolutions(String name, Optional<Symbol> symbol) {
        this.name = name;
        this.symbol = symbol;
    }

    /** A resolution or draft with that symbol, in its long or short form. */
    public static Resolutions resolution(String symbol) {
        Symbol parsed = Symbol.of(symbol);
        Resolutions resolution = new Resolutions(parsed.value(), Optional.of(parsed));
        resolution.session = parsed.session();
        if (!parsed.isDraft() && parsed.session().isPresent()) {
            int year = YEAR_BEFORE_FIRST_SESSION + parsed.session().getAsInt();
            resolution.adopted = Optional.of(LocalDate.of(year, 12, 20));
        }
        return resolution;
    }

    /** A document without a symbol, called after its file. */
    public static Resolutions file(String name) {
        return new Resolutions(name, Optional.empty());
    }

    public Resolutions title(String title) {
        this.title = title;
        return this;
    }

    /** The lines before the first paragraph. */
    public Resolutions masthead(String... lines) {
        masthead = String.join("\n", lines);
        return this;
    }

    public Resolutions language(Language language) {
        this.language = language;
        return this;
    }

    public Resolutions edition(Edition edition) {
        this.edition = edition;
        return this;
    }

    /** The next preambular paragraph. */
    public Resolutions preamble(String text) {
        return paragraph("PP" + ++preambular, text);
    }

    public Resolutions operative(int number, String text) {
        return paragraph("OP" + number, text);
    }

    /** A point under an operative paragraph, by its whole id. */
    public Resolutions point(String id, String text) {
        return paragraph(id, text);
    }

    /** Any paragraph by its id; its source is the text with its marks. */
    public Resolutions paragraph(String id, String marked) {
        List<NoteMark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            marks.add(new NoteMark(text.length(), mark.group(1)));
        }
        mark.appendTail(text);
        return paragraph(new Paragraph(new ParagraphId(id), text.toString(), marked, marks, 0, 0));
    }

    public Resolutions paragraph(Paragraph paragraph) {
        paragraphs.add(paragraph);
        return this;
    }

    public Resolutions note(String mark, String text) {
        notes.add(new Note(mark, text, mark + " " + text));
        return this;
    }

    /** Lines as {@code OP1 text[1]} and {@code note 1 text}. */
    public Resolutions lines(String... lines) {
        for (String line : lines) {
            String[] words = line.split("[ \\t]", 2);
            if (words[0].equals("note")) {
                String[] note = words[1].split(" ", 2);
                note(note[0], note[1]);
            } else {
                paragraph(words[0], words[1]);
            }
        }
        return this;
    }

    public Resolution build() {
        return new Resolution(
                name,
                symbol,
                title,
                adopted,
                session,
                Optional.empty(),
                language,
                edition,
                Format.TEXT,
                masthead,
                paragraphs,
                notes,
                "",
                List.of(),
                List.of());
    }
}
