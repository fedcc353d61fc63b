package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.language.PhrasePattern;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.Notice;
import recital.model.Sponsors;
import recital.model.Symbol;
import recital.parse.Block.BlockKind;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Description;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.LineEnd;
import recital.text.LinePatterns;
import recital.text.ParagraphLabels;
import recital.text.PrintedLabel;

/**
 * Tells what each paragraph of a stream is: masthead, preamble, operative part, closing, annex, note.
 *
 * <p>What its producer knows is believed; the rest is told by its words and its place.
 *
 * <p>rule: the formula "The General Assembly," opens the preamble, whose paragraphs begin with a participle;
 * the operative part begins with the first number or the first operative verb; the meeting and its date
 * close it; what is annexed follows.
 */
final class ParagraphSorter {

    private static final String SEMICOLONS = ";\u061b\uff1b";
    private static final Pattern OPENING_BRACKETS = Pattern.compile("^[\\[{<(]+");
    private static final Pattern PART_LETTER = Pattern.compile("[B-Z](?![\\p{L}\\p{N}'\u2019])");
    /** In pieces: the letter, the title, a rubric, the formula. */
    private static final int LONGEST_TITLE = 4;

    /** The words of a name before the full form of a symbol: "United Nations A/C.2/78/L.9". */
    private static final Pattern NAME_BEFORE_SYMBOL =
            Pattern.compile("^(?:\\p{Lu}\\p{L}*\\s+){1,6}(?=[A-Z]{1,2}/\\S+$)");

    private final ParagraphStream stream;
    private final DocumentPhrases phrases;
    private final PieceLabels labels;
    private final List<Piece> masthead = new ArrayList<>();
    /** Of the parts of a resolution after its first. */
    private final List<Piece> furtherMastheads = new ArrayList<>();

    /** What is set aside after the closing and looks like the text of a resolution. */
    private final List<Piece> doubtfulAfter = new ArrayList<>();

    private final List<Piece> unsorted = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<Fragment> furniture = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean recitalsAreLabelled;
    private final OperativeLabels operative = new OperativeLabels();
    private final AnnexLabels annexed = new AnnexLabels();
    private int number;
    private boolean inVote;
    private SortingState part = SortingState.PREAMBLE;

    private ParagraphSorter(ParagraphStream stream, DocumentPhrases phrases) {
        this.stream = stream;
        this.phrases = phrases;
        labels = new PieceLabels(phrases);
        notices.addAll(stream.notices());
    }

    /** The parts of a document after its masthead, in their order; a section may have a preamble of its own. */
    private enum SortingState {
        PREAMBLE,
        OPERATIVE,
        CLOSING,
        AFTER,
        ANNEX
    }

    /**
     * A document of which every paragraph has its kind.
     *
     * @param description what the document says of itself
     * @param masthead what stands before the body, lines separated by a line feed
     * @param sponsors who submitted it, as far as the masthead tells
     * @param blocks the text in reading order
     * @param notes the footnotes in reading order
     * @param closing the meeting and date at the end, lines separated by a line feed
     * @param furniture page furniture, and what belongs to none of these
     * @param notices what the user should know of the reading
     */
    record SortedDocument(
            Description description,
            String masthead,
            Sponsors sponsors,
            List<Block> blocks,
            List<Note> notes,
            String closing,
            List<Fragment> furniture,
            List<Notice> notices) {}

    /** @throws ParseException where nothing tells where the body begins */
    static SortedDocument sort(ParagraphStream stream, DocumentPhrases phrases) throws ParseException {
        ResolutionBuilder.refuseMoreThanMost(stream.pieces().stream()
                .filter(piece -> piece.role() != Role.NOTE)
                .count());
        return new ParagraphSorter(stream, phrases).sort();
    }

    private SortedDocument sort() throws ParseException {
        List<Piece> labelled = stream.pieces().stream().map(labels::told).toList();
        for (int i = 0; i < labelled.size(); i++) {
            placeByRole(labelled.get(i), i + 1 < labelled.size() ? PieceLabels.label(labelled.get(i + 1)) : "");
        }
        if (stream.description().isEmpty()) {
            List<Piece> pieces = BodyStart.withFormulaApart(unsorted, phrases);
            int start = start(pieces);
            masthead.addAll(pieces.subList(0, start));
            placeBody(pieces.subList(start, pieces.size()));
        }
        Masthead read = Masthead.of(masthead, phrases);
        masthead.addAll(furtherMastheads);
        Description description = stream.description()
                .map(told -> read.completed(told, phrases))
                .orElseGet(() -> read.description(symbolInMargins()));
        furniture.addAll(stream.furniture());
        if (!doubtfulAfter.isEmpty()) {
            Piece first = doubtfulAfter.get(0);
            notices.add(new Notice(
                    Notice.NoticeKind.DOUBTFUL,
                    first.page(),
                    first.line(),
                    "set aside after the closing: "
                            + (doubtfulAfter.size() == 1
                                    ? "a paragraph that begins"
                                    : doubtfulAfter.size() + " paragraphs that begin")
                            + " as those of a resolution do"));
        }
        noticeOfNoOperative();
        return new SortedDocument(
                description,
                String.join("\n", masthead.stream().map(Piece::source).toList()),
                SponsorLine.read(masthead, notes, phrases.lexicon()),
                blocks,
                notes,
                String.join("\n", closing),
                furniture,
                notices);
    }

    /** Recitals that end as operative paragraphs do, where there is none of these, have numbers that nobody here knows. */
    private void noticeOfNoOperative() {
        List<Block> ended = blocks.stream()
                .filter(block -> block.kind() == BlockKind.PREAMBULAR
                        && !block.text().isEmpty()
                        && SEMICOLONS.indexOf(block.text().charAt(block.text().length() - 1)) >= 0)
                .toList();
        boolean none = blocks.stream()
                .noneMatch(block -> block.kind() == BlockKind.NUMBERED
                        || block.kind() == BlockKind.POINT
                        || block.kind() == BlockKind.UNNUMBERED);
        if (ended.size() > 1 && none) {
            notices.add(new Notice(
                    Notice.NoticeKind.DOUBTFUL,
                    ended.get(0).page(),
                    ended.get(0).line(),
                    "no operative paragraph was found, though " + ended.size()
                            + " of those read as recitals end with a semicolon"));
        }
    }

    /** Takes what its role places; the rest waits. */
    private void placeByRole(Piece piece, String nextLabel) {
        switch (piece.role()) {
            case MASTHEAD -> masthead.add(piece);
            case PREAMBULAR -> {
                if (isNumbered(piece) || PieceLabels.introducesFirst(piece, nextLabel)) {
                    addOperative(PieceLabels.apart(piece).as(Role.OPERATIVE), nextLabel);
                } else {
                    blocks.add(preambular(piece));
                }
            }
            case OPERATIVE, POINT -> {
                if (isRecital(piece)) {
                    blocks.add(Block.of(BlockKind.PREAMBULAR, piece));
                } else if (isRestOfLast(piece)) {
                    joinToLast(NumberedParagraph.of(piece));
                } else if (isMeetingLine(piece)) {
                    addFurniture(Fragment.FragmentKind.UNPLACED, piece);
                } else {
                    addOperative(piece, nextLabel);
                }
            }
            case HEADING -> blocks.add(Block.of(BlockKind.HEADING, piece));
            case CLOSING -> closing.add(piece.source());
            case ANNEXED -> blocks.add(annexed.block(piece));
            case NOTE -> {
                if (piece.label().isEmpty()) {
                    addFurniture(Fragment.FragmentKind.UNPLACED, piece);
                } else {
                    notes.add(new Note(piece.label(), piece.text(), piece.source()));
                }
            }
            case MARGIN -> addFurniture(margin(piece.text()), piece);
            case PAGE_FRAME -> addFurniture(Fragment.FragmentKind.WEB_PAGE, piece);
            case TOP_OF_PAGE -> placeTop(piece);
            case TEXT, HEADING_BY_STYLE, HEADING_BY_PLACE, TABLE -> {
                if (beginsWithMark(piece)) {
                    // No paragraph begins with a note mark, but a note does.
                    notes.add(new Note(piece.marks().get(0).mark(), piece.text(), piece.source()));
                } else {
                    unsorted.add(piece);
                }
            }
        }
    }

    /** What begins as no paragraph does is the rest of the one before. */
    private void placeTop(Piece piece) {
        Optional<Piece> before = unsorted.isEmpty() ? Optional.empty() : Optional.of(unsorted.get(unsorted.size() - 1));
        boolean begins =
                before.filter(text -> text.role() == Role.TEXT && text.cell().isEmpty())
                                .isEmpty()
                        || !NumberedParagraph.written(piece).label().isEmpty()
                        || phrases.beginsRecital(piece.text())
                        || phrases.beginsOperative(piece.text());
        if (begins) {
            unsorted.add(piece.as(Role.TEXT));
        } else {
            unsorted.set(unsorted.size() - 1, before.get().and(piece));
        }
    }

    /** What the mark-up has among the recitals though it has the next number or the first, and does not end as a recital does. */
    private boolean isNumbered(Piece piece) {
        String label = PieceLabels.label(piece);
        int count = PrintedLabel.of(label).count();
        return piece.cell().isEmpty()
                && PieceLabels.isCount(label)
                && (count == number + 1 || count == 1)
                && !endsWithComma(piece.text());
    }

    /** What the mark-up has cut off from its number, or in the middle of a sentence. */
    private boolean isRestOfLast(Piece piece) {
        return piece.role() == Role.OPERATIVE
                && PieceLabels.label(piece).isEmpty()
                && piece.cell().isEmpty()
                && (lastIs(BlockKind.NUMBERED) || lastIs(BlockKind.POINT))
                && (lastIsNumberAlone() || isCutOff(last().text()) && goesOn(piece.text()));
    }

    private boolean lastIsNumberAlone() {
        return lastIs(BlockKind.NUMBERED) && last().text().isEmpty();
    }

    private static boolean isCutOff(String text) {
        return LineEnd.of(text) == LineEnd.OPEN;
    }

    private boolean goesOn(String text) {
        return text.codePoints().limit(1).allMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c))
                && !phrases.beginsOperative(text);
    }

    /** The line of the meeting, which the closing has as well. */
    private boolean isMeetingLine(Piece piece) {
        return PieceLabels.isBare(piece) && phrases.isMeeting(firstLine(piece));
    }

    private void addOperative(Piece piece, String nextLabel) {
        Piece labelled = labels.withBareNumber(piece, number);
        Block block = operative.block(labelled, nextLabel);
        if (block.kind() == BlockKind.NUMBERED && PieceLabels.isCount(labelled.label())) {
            checkNumber(labelled.label(), block.page(), block.line());
        }
        blocks.add(block);
    }

    /** A heading among the recitals, or one of them, whose text begins with a number only where it is under negotiation. */
    private Block preambular(Piece piece) {
        NumberedParagraph written = NumberedParagraph.written(piece);
        if (piece.label().isEmpty() && written.isPreambular()) {
            return Block.of(BlockKind.PREAMBULAR, written);
        }
        boolean heading = PieceLabels.isBare(piece) && headsSection(written);
        return Block.of(heading ? BlockKind.UNNUMBERED : BlockKind.PREAMBULAR, piece);
    }

    /**
     * What a format takes for an operative paragraph though it goes on with the recitals before it, or is the first of those
     * of a section.
     *
     * <p>rule: a recital ends with a comma, an operative paragraph has a number and ends with a semicolon (United Nations
     * Editorial Manual, "Resolutions and other formal decisions").
     */
    private boolean isRecital(Piece piece) {
        return piece.role() == Role.OPERATIVE
                && PieceLabels.isBare(piece)
                && endsWithComma(piece.text())
                && (lastIs(BlockKind.PREAMBULAR)
                        ? !phrases.beginsOperative(piece.text())
                        // In some languages one word opens both.
                        : phrases.beginsRecital(piece.text()) && !phrases.beginsWithOperativeVerb(piece.text()));
    }

    private static boolean beginsWithMark(Piece piece) {
        return piece.cell().isEmpty()
                && piece.raised().isEmpty()
                && !piece.marks().isEmpty()
                && piece.marks().get(0).offset() == 0
                && !piece.text().isEmpty();
    }

    private Fragment.FragmentKind margin(String text) {
        if (LinePatterns.isRule(text)) {
            return Fragment.FragmentKind.NOTE_RULE;
        }
        boolean symbol = text.indexOf('/') > 0
                && Symbol.parse(text).filter(Symbol::isText).isPresent();
        return symbol
                ? Fragment.FragmentKind.PAGE_SYMBOL
                : phrases.furniture(text).orElse(Fragment.FragmentKind.PAGE_MARGIN);
    }

    private void addFurniture(Fragment.FragmentKind kind, Piece piece) {
        furniture.add(new Fragment(kind, piece.page(), piece.line(), piece.source()));
    }

    private int start(List<Piece> pieces) throws ParseException {
        BodyStart start = BodyStart.of(pieces.stream().map(Piece::text).toList(), phrases);
        if (start.formulaMissing()) {
            Piece recital = pieces.get(start.index());
            notices.add(BodyStart.missing(recital.page(), recital.line()));
        }
        return start.index();
    }

    private void placeBody(List<Piece> pieces) {
        int next = 0;
        while (next < pieces.size()) {
            int formula = formulaOfNextPart(pieces, next);
            if (formula < 0) {
                place(pieces.get(next++));
            } else {
                furtherMastheads.addAll(pieces.subList(next, formula + 1));
                part = SortingState.PREAMBLE;
                next = formula + 1;
            }
        }
    }

    /**
     * Where the formula stands that opens a further part of the resolution, be it after the letter and title of that part;
     * negative where none begins here.
     *
     * <p>rule: resolutions A and B under one number and title have a letter each, and may each close with the meeting
     * (United Nations Editorial Manual, "Resolutions and other formal decisions").
     */
    private int formulaOfNextPart(List<Piece> pieces, int from) {
        if (part == SortingState.PREAMBLE || part == SortingState.ANNEX || closes(pieces.get(from))) {
            return -1;
        }
        boolean titled = part != SortingState.OPERATIVE
                || PART_LETTER.matcher(pieces.get(from).source()).lookingAt();
        int end = Math.min(pieces.size(), from + (titled ? LONGEST_TITLE : 1));
        for (int i = from; i < end; i++) {
            String text = pieces.get(i).text();
            if (titled ? phrases.isFormulaBehindTitle(text) : phrases.isFormula(text)) {
                return i;
            }
        }
        return -1;
    }

    private void place(Piece piece) {
        if (piece.cell().isPresent()) {
            placeCell(piece);
        } else if (part != SortingState.ANNEX && closes(piece)) {
            part = SortingState.CLOSING;
            closing.add(piece.source());
            inVote = tellsVote(piece) && !piece.text().endsWith("]");
        } else if (beginsAnnex(firstLine(piece))) {
            part = SortingState.ANNEX;
            blocks.add(annexed.block(piece));
        } else {
            switch (part) {
                case PREAMBLE -> placeInPreamble(NumberedParagraph.of(labels.withBareNumber(piece, number)));
                case OPERATIVE -> placeInOperative(NumberedParagraph.of(labels.withBareNumber(piece, number)));
                case CLOSING, AFTER -> placeAfter(piece);
                case ANNEX -> blocks.add(annexed.block(piece));
            }
        }
    }

    /** Before the closing words behind the heading may be those of a list that is quoted. */
    private boolean beginsAnnex(String line) {
        return switch (part) {
            case PREAMBLE -> false;
            case OPERATIVE -> phrases.isAnnexNumber(line);
            case CLOSING, AFTER, ANNEX -> phrases.isAnnexTitle(line);
        };
    }

    /** What stands in a table is told by the table's place, never by its words. */
    private void placeCell(Piece piece) {
        switch (part) {
            case PREAMBLE -> blocks.add(Block.of(BlockKind.PREAMBULAR, piece));
            case OPERATIVE -> blocks.add(Block.of(BlockKind.CELL, piece));
            case CLOSING, AFTER -> placeAfter(piece);
            case ANNEX -> blocks.add(Block.of(BlockKind.ANNEXED, piece));
        }
    }

    /** The meeting, its date, and the vote; a small letter goes on with the sentence that tells of both. */
    private boolean closes(Piece piece) {
        return phrases.isMeeting(firstLine(piece))
                || part == SortingState.CLOSING
                        && (tellsVote(piece)
                                || piece.text().codePoints().limit(1).anyMatch(Character::isLowerCase)
                                || phrases.lexicon().dates().parse(piece.text()).isPresent());
    }

    /** "[Adopted by a recorded vote ...", and the countries up to the bracket that closes it. */
    private boolean tellsVote(Piece piece) {
        return inVote || phrases.beginsVote(piece.text());
    }

    private static String firstLine(Piece piece) {
        return piece.source().lines().findFirst().orElse("").replace('\u00a0', ' ');
    }

    private void placeAfter(Piece piece) {
        if (stream.afterClosing().isPresent()) {
            part = SortingState.AFTER;
            addFurniture(stream.afterClosing().get(), piece);
            if (phrases.beginsRecital(piece.text())
                    || phrases.beginsOperative(NumberedParagraph.of(piece).text())) {
                doubtfulAfter.add(piece);
            }
        } else {
            part = SortingState.ANNEX;
            place(piece);
        }
    }

    private void placeInPreamble(NumberedParagraph labelled) {
        NumberedParagraph plain = labelled.withoutDash();
        if (isLabelledRecital(plain)) {
            recitalsAreLabelled = true;
            number = Math.max(number, PrintedLabel.of(plain.label()).count());
            add(BlockKind.PREAMBULAR, plain);
        } else if (labelled.isNumber() || labelled.label().isEmpty() && phrases.beginsOperative(labelled.text())) {
            part = SortingState.OPERATIVE;
            placeInOperative(labelled);
        } else if (labelled.isPreambular()) {
            add(BlockKind.PREAMBULAR, labelled);
        } else if (labelled.isPoint()
                        && lastIs(BlockKind.PREAMBULAR)
                        && last().cell().isEmpty()
                || continuesLast(labelled)) {
            joinToLast(labelled);
        } else if (labelled.isHeading() || headsSection(labelled)) {
            add(BlockKind.UNNUMBERED, labelled);
        } else {
            add(BlockKind.PREAMBULAR, labelled);
        }
    }

    /** Recitals may be numbered, too, from the first on: "(a) Recalling ...,". Later ones would be points. */
    private boolean isLabelledRecital(NumberedParagraph labelled) {
        return !labelled.label().isEmpty()
                && (blocks.isEmpty() || recitalsAreLabelled)
                && endsWithComma(labelled.text())
                && phrases.beginsRecital(labelled.text())
                && !phrases.beginsOperative(labelled.text());
    }

    /** "..., (agreed)" and "..., and" as well. */
    private boolean endsWithComma(String text) {
        String bare = LineEnd.withoutAside(text);
        return LineEnd.of(bare) == LineEnd.COMMA
                || phrases.lexicon()
                        .pattern(PhrasePattern.LINKED_END)
                        .matcher(bare)
                        .matches();
    }

    /** Only where nothing precedes does a short line head a section, or a longer one behind its numeral; after a recital it is one more. */
    private boolean headsSection(NumberedParagraph labelled) {
        // What is not agreed stands in brackets, be it the whole recital.
        String words = OPENING_BRACKETS.matcher(labelled.text()).replaceFirst("");
        boolean titles = lastIs(BlockKind.UNNUMBERED)
                && ParagraphLabels.isSectionAlone(last().text())
                && !LineEnd.of(labelled.text()).isClosed();
        return !phrases.beginsRecital(words) && (titles || ParagraphIdAssigner.isHeading(labelled.text()));
    }

    private void placeInOperative(NumberedParagraph labelled) {
        if (labelled.isNumber()) {
            checkNumber(labelled.label(), labelled.page(), labelled.line());
            add(BlockKind.NUMBERED, labelled);
        } else if (labelled.isPoint()) {
            add(BlockKind.POINT, labelled);
        } else if (labelled.isPreambular()) {
            part = SortingState.PREAMBLE;
            add(BlockKind.PREAMBULAR, labelled);
        } else if (labelled.isHeading()) {
            add(labelled.role() == Role.HEADING_BY_PLACE ? BlockKind.HEADING : BlockKind.UNNUMBERED, labelled);
        } else if (labelled.label().isEmpty() && lastIsNumberAlone() || continuesLast(labelled)) {
            joinToLast(labelled);
        } else if (phrases.beginsRecital(labelled.text()) && endsWithComma(labelled.text())) {
            // A section with recitals of its own.
            part = SortingState.PREAMBLE;
            add(BlockKind.PREAMBULAR, labelled);
        } else {
            add(BlockKind.UNNUMBERED, labelled);
        }
    }

    /** Paragraphs are numbered through; a section may begin with 1 again, and what is put in has a number that was. */
    private void checkNumber(String printed, int page, int line) {
        PrintedLabel label = PrintedLabel.of(printed);
        int next = label.count();
        if (next != number + 1 && next != 1 && !(label.isPutIn() && next == number)) {
            notices.add(Numbering.outOfOrder(next, number, page, line));
        }
        number = next;
    }

    private boolean lastIs(BlockKind kind) {
        return !blocks.isEmpty() && last().kind() == kind;
    }

    private Block last() {
        return blocks.get(blocks.size() - 1);
    }

    /** Whether this is the rest of the paragraph before, which a line break in the file has cut off. */
    private boolean continuesLast(NumberedParagraph labelled) {
        return !blocks.isEmpty()
                && labelled.label().isEmpty()
                && labelled.role() == Role.TEXT
                && phrases.mayContinueParagraph(labelled.text())
                && !lastIs(BlockKind.POINT)
                && !lastIs(BlockKind.HEADING)
                && last().cell().isEmpty()
                && LineEnd.of(last().text()) != LineEnd.STOP;
    }

    private void joinToLast(NumberedParagraph labelled) {
        blocks.set(blocks.size() - 1, last().and(labelled));
    }

    private void add(BlockKind kind, NumberedParagraph labelled) {
        blocks.add(Block.of(kind, labelled));
    }

    /** Templates have the symbol in the header of the first page. */
    private Optional<Symbol> symbolInMargins() {
        return furniture.stream()
                .filter(fragment -> fragment.kind() == Fragment.FragmentKind.PAGE_MARGIN
                        || fragment.kind() == Fragment.FragmentKind.PAGE_SYMBOL)
                .flatMap(fragment -> fragment.text().lines())
                // "United Nations", and the symbol at the end of the line; one that the line speaks of is another's.
                .map(line -> NAME_BEFORE_SYMBOL.matcher(line.strip()).replaceFirst(""))
                .flatMap(line -> Symbol.parse(line).stream())
                .filter(Symbol::isText)
                .findFirst();
    }
}
