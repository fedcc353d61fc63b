package recital.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Symbol;
import recital.source.Flow;
import recital.source.Flow.Piece;
import recital.source.Flow.Role;
import recital.source.Lines;
import recital.source.Structured;
import recital.source.Structured.Block;
import recital.source.Structured.Block.Kind;
import recital.language.Dates;

/**
 * Tells what each paragraph of a flow is: masthead, preamble, operative part, closing, annex, note.
 *
 * <p>rule: the formula "The General Assembly," opens the preamble, whose paragraphs begin with a participle;
 * the operative part begins with the first number or the first operative verb; the meeting and its date
 * close it; what is annexed follows.
 */
final class FlowSorter {

    private static final Pattern FORMULA_BEFORE_WORDS =
            Pattern.compile("\\s*(" + Shapes.FORMULA.pattern() + ")\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDED = Pattern.compile(".*[.;:][\\p{P}\\s]*");
    private static final Pattern UNTITLED = Pattern.compile("\\[.*|.*\\bDistr\\..*|[A-Z]/\\S+|.* draft resolution");

    private final Flow flow;
    private final Points points = new Points();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Fragment> furniture = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int number;
    private Part part = Part.PREAMBLE;

    FlowSorter(Flow flow) {
        this.flow = flow;
        notices.addAll(flow.notices());
    }

    /** The parts of a document after its masthead, in their order; a section may have a preamble of its own. */
    private enum Part {
        PREAMBLE,
        OPERATIVE,
        CLOSING,
        AFTER,
        ANNEX
    }

    Structured sort() throws ParseException {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : flow.pieces()) {
            setAside(piece, pieces);
        }
        partFormula(pieces);
        int start = start(pieces);
        List<Piece> front = pieces.subList(0, start);
        pieces.subList(start, pieces.size()).forEach(this::place);
        String close = String.join("\n", closing);
        return new Structured(
                flow.format(),
                description(front, close),
                lines(front),
                blocks,
                notes,
                close,
                furniture,
                notices,
                flow.visibleText());
    }

    /** Takes notes and furniture out of the way, wherever they stand. */
    private void setAside(Piece piece, List<Piece> rest) {
        switch (piece.role()) {
            case NOTE -> notes.add(new Note(piece.label(), piece.text(), piece.source()));
            case MARGIN -> addFurniture(margin(piece.text()), piece);
            case AROUND -> addFurniture(Fragment.Kind.WEB_PAGE, piece);
            case TEXT, HEADING, TABLE -> {
                if (!piece.marks().isEmpty()
                        && piece.marks().get(0).offset() == 0
                        && !piece.text().isEmpty()) {
                    // No paragraph begins with a note mark, but a note does.
                    notes.add(new Note(piece.marks().get(0).mark(), piece.text(), piece.source()));
                } else {
                    rest.add(piece);
                }
            }
        }
    }

    private static Fragment.Kind margin(String text) {
        if (Shapes.rule(text)) {
            return Fragment.Kind.NOTE_RULE;
        }
        boolean symbol = text.indexOf('/') > 0
                && Symbol.parse(text)
                        .filter(s -> s.isResolution() || s.isDraft())
                        .isPresent();
        return symbol ? Fragment.Kind.PAGE_SYMBOL : Shapes.furniture(text).orElse(Fragment.Kind.PAGE_MARGIN);
    }

    private void addFurniture(Fragment.Kind kind, Piece piece) {
        furniture.add(new Fragment(kind, piece.page(), piece.line(), piece.source()));
    }

    /** "The General Assembly, Recalling": the formula apart from the first words that stand in one paragraph with it. */
    private static void partFormula(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Matcher text = FORMULA_BEFORE_WORDS.matcher(piece.text());
            Matcher source = FORMULA_BEFORE_WORDS.matcher(piece.source());
            if (text.lookingAt() && source.lookingAt() && opens(piece.text().substring(text.end()))) {
                pieces.set(
                        i,
                        new Piece(
                                piece.role(),
                                "",
                                piece.text().substring(text.end()),
                                piece.source().substring(source.end()),
                                Labelled.moved(piece.marks(), -text.end()),
                                piece.page(),
                                piece.line()));
                pieces.add(
                        i,
                        new Piece(
                                piece.role(),
                                piece.label(),
                                text.group(1),
                                source.group(1),
                                List.of(),
                                piece.page(),
                                piece.line()));
                return;
            }
        }
    }

    private int start(List<Piece> pieces) throws ParseException {
        BodyStart start = BodyStart.of(pieces.stream().map(Piece::text).toList());
        if (start.formulaMissing()) {
            Piece recital = pieces.get(start.index());
            notices.add(BodyStart.missing(recital.page(), recital.line()));
        }
        return start.index();
    }

    private static boolean opens(String text) {
        return BodyStart.beginsRecital(text) || beginsOperative(text);
    }

    private static boolean beginsOperative(String text) {
        return !BodyStart.beginsRecital(text)
                && recital.language.Lexicon.of(recital.model.Language.ENGLISH).operativeVerbs().opening(text).isPresent();
    }

    private void place(Piece piece) {
        if (part != Part.ANNEX && closes(piece)) {
            part = Part.CLOSING;
            closing.add(piece.source());
        } else if (part != Part.PREAMBLE
                && Shapes.ANNEX.matcher(firstLine(piece)).matches()) {
            part = Part.ANNEX;
            addAnnexed(piece);
        } else {
            switch (part) {
                case PREAMBLE -> placeInPreamble(Labelled.of(piece));
                case OPERATIVE -> placeInOperative(Labelled.of(piece));
                case CLOSING, AFTER -> placeAfter(piece);
                case ANNEX -> addAnnexed(piece);
            }
        }
    }

    private boolean closes(Piece piece) {
        return Shapes.MEETING.matcher(firstLine(piece)).matches()
                || part == Part.CLOSING && recital.language.Lexicon.of(recital.model.Language.ENGLISH).dates().parse(piece.text()).isPresent();
    }

    private static String firstLine(Piece piece) {
        return piece.source().lines().findFirst().orElse("").replace('\u00a0', ' ');
    }

    private void placeAfter(Piece piece) {
        if (flow.format() == Format.TEXT) {
            part = Part.ANNEX;
            addAnnexed(piece);
        } else {
            part = Part.AFTER;
            addFurniture(flow.format() == Format.HTML ? Fragment.Kind.WEB_PAGE : Fragment.Kind.UNPLACED, piece);
        }
    }

    private void placeInPreamble(Labelled labelled) {
        if (labelled.isNumber() || labelled.label().isEmpty() && beginsOperative(labelled.text())) {
            part = Part.OPERATIVE;
            placeInOperative(labelled);
        } else if (labelled.isPoint() && lastIs(Kind.PREAMBULAR) || continuesLast(labelled)) {
            joinToLast(labelled);
        } else if (labelled.role() == Role.HEADING || headsSection(labelled)) {
            add(Kind.UNNUMBERED, labelled, 0);
        } else {
            add(Kind.PREAMBULAR, labelled, 0);
        }
    }

    /** Only where nothing precedes does a short line head a section; after a recital it is one more. */
    private boolean headsSection(Labelled labelled) {
        return !BodyStart.beginsRecital(labelled.text()) && ParagraphNames.isHeading(labelled.text());
    }

    private void placeInOperative(Labelled labelled) {
        if (labelled.isNumber()) {
            points.paragraph();
            checkNumber(labelled);
            add(Kind.NUMBERED, labelled, 0);
        } else if (labelled.isPoint()) {
            add(Kind.POINT, labelled, points.depth(labelled.number()));
        } else if (labelled.role() == Role.HEADING) {
            points.paragraph();
            // What text has for a heading was told by its place; the length of any other still counts.
            add(flow.format() == Format.TEXT ? Kind.HEADING : Kind.UNNUMBERED, labelled, 0);
        } else if (continuesLast(labelled)) {
            joinToLast(labelled);
        } else if (BodyStart.beginsRecital(labelled.text()) && labelled.text().endsWith(",")) {
            // A section with recitals of its own.
            part = Part.PREAMBLE;
            add(Kind.PREAMBULAR, labelled, 0);
        } else {
            points.paragraph();
            add(Kind.UNNUMBERED, labelled, 0);
        }
    }

    /** Paragraphs are numbered through; a section may begin with 1 again. */
    private void checkNumber(Labelled labelled) {
        int next = Integer.parseInt(labelled.number());
        if (next != number + 1 && next != 1) {
            notices.add(Labels.outOfOrder(next, number, labelled.page(), labelled.line()));
        }
        number = next;
    }

    private boolean lastIs(Kind kind) {
        return !blocks.isEmpty() && last().kind() == kind;
    }

    private Block last() {
        return blocks.get(blocks.size() - 1);
    }

    /** Whether this is the rest of the paragraph before, which a line break in the file has cut off. */
    private boolean continuesLast(Labelled labelled) {
        return !blocks.isEmpty()
                && labelled.label().isEmpty()
                && labelled.role() == Role.TEXT
                && !labelled.text().isEmpty()
                && Character.isLowerCase(labelled.text().charAt(0))
                && !lastIs(Kind.POINT)
                && !lastIs(Kind.HEADING)
                && !ENDED.matcher(last().text()).matches();
    }

    private void joinToLast(Labelled labelled) {
        Block last = blocks.remove(blocks.size() - 1);
        String joint = last.text() + " " + (labelled.label().isEmpty() ? "" : labelled.label() + " ");
        List<NoteMark> marks = new ArrayList<>(last.marks());
        labelled.marks().forEach(m -> marks.add(new NoteMark(m.offset() + joint.length(), m.mark())));
        blocks.add(new Block(
                last.kind(),
                last.number(),
                last.depth(),
                joint + labelled.text(),
                last.source() + "\n" + labelled.source(),
                marks,
                last.page(),
                last.line()));
    }

    /** In an annex, whose paragraphs are named in order, the letter of a point is a part of its text. */
    private void addAnnexed(Piece piece) {
        Labelled labelled = Labelled.of(piece);
        add(Kind.ANNEXED, labelled.isPoint() ? labelled.unsplit() : labelled, 0);
    }

    private void add(Kind kind, Labelled labelled, int depth) {
        blocks.add(new Block(
                kind,
                labelled.number(),
                depth,
                labelled.text(),
                labelled.source(),
                labelled.marks(),
                labelled.page(),
                labelled.line()));
    }

    private static String lines(List<Piece> pieces) {
        return String.join("\n", pieces.stream().map(Piece::source).toList());
    }

    private Structured.Description description(List<Piece> front, String close) {
        List<Row> rows = lines(front)
                .lines()
                .map(line -> Row.of(new Lines.Line(0, 0, line.replaceAll("[\\t\\u00a0]+", " ")), false))
                .filter(row -> !row.text().isEmpty()
                        && !Shapes.FORMULA.matcher(row.text()).matches())
                .toList();
        Masthead masthead = Masthead.read(rows);
        boolean adopted = masthead.symbol()
                .or(this::symbolInMargins)
                .filter(Symbol::isResolution)
                .isPresent();
        Optional<LocalDate> closed =
                recital.language.Lexicon.of(recital.model.Language.ENGLISH).dates().all(close).stream().flatMap(d -> d.day().stream()).findFirst();
        return new Structured.Description(
                masthead.symbol().or(this::symbolInMargins).map(Object::toString),
                masthead.title().isEmpty() ? lastLine(front) : masthead.title(),
                masthead.adopted().or(() -> adopted ? closed : Optional.empty()),
                masthead.session(),
                masthead.agendaItem());
    }

    /** Templates have the symbol in the header of the first page. */
    private Optional<Symbol> symbolInMargins() {
        return furniture.stream()
                .filter(fragment -> fragment.kind() == Fragment.Kind.PAGE_MARGIN)
                .flatMap(fragment -> fragment.text().lines())
                .flatMap(line -> Symbol.parse(line).stream())
                .filter(symbol -> symbol.isResolution() || symbol.isDraft())
                .findFirst();
    }

    /** A draft has its title right before the formula, without a number. */
    private static String lastLine(List<Piece> front) {
        for (int i = front.size() - 1; i >= 0; i--) {
            Matcher formula = Shapes.FORMULA.matcher(front.get(i).text());
            if (!formula.matches()) {
                String text = front.get(i).text();
                return UNTITLED.matcher(text).matches() ? "" : text;
            }
        }
        return "";
    }
}
