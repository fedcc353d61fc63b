package recital.corpus.cache;

import java.time.LocalDate;
import java.util.Optional;
import recital.model.Cell;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Sponsors;
import recital.model.Symbol;
import recital.source.Limit;

/** Read forms as bytes. */
final class ReadFormCodec {

    private static final int DOCUMENT = 0;
    private static final int UNREADABLE = 1;
    private static final int WITHOUT_RESOLUTION = 2;

    private static final Edition[] EDITIONS = Edition.values();
    private static final Format[] FORMATS = Format.values();
    private static final Fragment.FragmentKind[] FRAGMENTS = Fragment.FragmentKind.values();
    private static final Language[] LANGUAGES = Language.values();
    private static final Limit[] LIMITS = Limit.values();
    private static final Notice.NoticeKind[] NOTICES = Notice.NoticeKind.values();

    private ReadFormCodec() {}

    static void write(ReadForm form, BinaryWriter out) {
        if (form instanceof ReadForm.Document document) {
            out.number(DOCUMENT);
            write(document.resolution(), out);
        } else if (form instanceof ReadForm.Unreadable unreadable) {
            out.number(UNREADABLE);
            out.text(unreadable.message());
            out.optional(unreadable.limit(), out::constant);
        } else if (form instanceof ReadForm.WithoutResolution without) {
            out.number(WITHOUT_RESOLUTION);
            out.text(without.message());
        }
    }

    static ReadForm read(BinaryReader in) {
        return switch (in.integer()) {
            case DOCUMENT -> new ReadForm.Document(resolution(in));
            case UNREADABLE -> new ReadForm.Unreadable(in.text(), in.optional(() -> in.constant(LIMITS)));
            case WITHOUT_RESOLUTION -> new ReadForm.WithoutResolution(in.text());
            default -> throw new IllegalArgumentException("no read form");
        };
    }

    private static void write(Resolution resolution, BinaryWriter out) {
        out.text(resolution.name());
        out.optional(resolution.symbol().map(Symbol::value), out::text);
        out.text(resolution.title());
        out.optional(resolution.adopted().map(LocalDate::toEpochDay), out::number);
        out.optionalNumber(resolution.session());
        out.optional(resolution.agendaItem(), out::text);
        out.constant(resolution.language());
        out.constant(resolution.edition());
        out.constant(resolution.format());
        out.text(resolution.masthead());
        out.list(resolution.sponsors().names(), out::text);
        out.text(resolution.sponsors().behalf());
        out.list(resolution.paragraphs(), paragraph -> write(paragraph, out));
        out.list(resolution.notes(), note -> {
            out.text(note.mark());
            out.text(note.text());
            out.text(note.source());
        });
        out.text(resolution.closing());
        out.list(resolution.furniture(), fragment -> write(fragment, out));
        out.list(resolution.notices(), notice -> {
            out.constant(notice.kind());
            out.number(notice.page());
            out.number(notice.line());
            out.text(notice.message());
        });
    }

    static void write(Fragment fragment, BinaryWriter out) {
        out.constant(fragment.kind());
        out.number(fragment.page());
        out.number(fragment.line());
        out.text(fragment.text());
    }

    static Fragment fragment(BinaryReader in) {
        return new Fragment(in.constant(FRAGMENTS), in.integer(), in.integer(), in.text());
    }

    private static void write(Paragraph paragraph, BinaryWriter out) {
        out.text(paragraph.id().value());
        out.text(paragraph.text());
        // Much of what was extracted needed no mending.
        boolean mended = !paragraph.source().equals(paragraph.text());
        out.optional(Optional.of(paragraph.source()).filter(source -> mended), out::text);
        out.list(paragraph.marks(), mark -> {
            out.number(mark.offset());
            out.text(mark.mark());
        });
        out.number(paragraph.page());
        out.number(paragraph.line());
        out.optional(paragraph.cell(), cell -> write(cell, out));
    }

    private static void write(Cell cell, BinaryWriter out) {
        out.number(cell.table());
        out.number(cell.row());
        out.number(cell.column());
        out.number(cell.rows());
        out.number(cell.columns());
        out.number(cell.header() ? 1 : 0);
    }

    private static Resolution resolution(BinaryReader in) {
        return new Resolution(
                in.text(),
                in.optional(in::text).map(Symbol::new),
                in.text(),
                in.optional(in::number).map(LocalDate::ofEpochDay),
                in.optionalNumber(),
                in.optional(in::text),
                in.constant(LANGUAGES),
                in.constant(EDITIONS),
                in.constant(FORMATS),
                in.text(),
                new Sponsors(in.list(in::text), in.text()),
                in.list(() -> paragraph(in)),
                in.list(() -> new Note(in.text(), in.text(), in.text())),
                in.text(),
                in.list(() -> fragment(in)),
                in.list(() -> new Notice(in.constant(NOTICES), in.integer(), in.integer(), in.text())));
    }

    private static Paragraph paragraph(BinaryReader in) {
        ParagraphId id = new ParagraphId(in.text());
        String text = in.text();
        return new Paragraph(
                id,
                text,
                in.optional(in::text).orElse(text),
                in.list(() -> new NoteMark(in.integer(), in.text())),
                in.integer(),
                in.integer(),
                in.optional(() -> cell(in)));
    }

    private static Cell cell(BinaryReader in) {
        return new Cell(in.integer(), in.integer(), in.integer(), in.integer(), in.integer(), in.integer() == 1);
    }
}
