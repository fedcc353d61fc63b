package recital.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Cell;
import recital.model.FileName;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.Block.BlockKind;
import recital.parse.ParagraphSorter.SortedDocument;
import recital.source.ParagraphStream.Description;

/** Makes the resolution of a sorted document: its paragraphs get their names, and the document its symbol and date. */
final class ResolutionBuilder {

    /** More than any document has, and what a paragraph's name can count. */
    static final int MOST_PARAGRAPHS = 99_999;

    private final SortedDocument sorted;
    private final Language language;
    private final Numbering numbering;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Fragment> furniture = new ArrayList<>();
    private final List<Notice> notices;
    private final Pattern draftOfReport;
    private final Map<Integer, Integer> tables = new HashMap<>();
    /** What was printed without words of its own and goes with the next paragraph. */
    private String carried = "";

    /** Of the paragraphs of a text that is taken for a resolution one in so many begins with a verb that is known. */
    private static final int FEW = 4;

    /** Of fewer paragraphs nothing can be told. */
    private static final int ENOUGH = 8;

    private ResolutionBuilder(SortedDocument sorted, Language language) {
        this.sorted = sorted;
        this.language = language;
        this.numbering = new Numbering(sorted.blocks());
        this.notices = new ArrayList<>(sorted.notices());
        this.draftOfReport = Lexicon.of(language).pattern(PhrasePattern.DRAFT_OF_REPORT);
    }

    /**
     * Builds a resolution.
     *
     * @param name what the document is called where its text gives no symbol
     * @throws ParseException where it has no paragraph, or more than can be named
     */
    static Resolution build(SortedDocument sorted, Format format, Language language, String name)
            throws ParseException {
        refuseMoreThanMost(sorted.blocks().size());
        return new ResolutionBuilder(sorted, language).build(format, name);
    }

    /** Asked before they are put in order too, since many that continue one another take long to join. */
    static void refuseMoreThanMost(long paragraphs) throws ParseException {
        if (paragraphs > MOST_PARAGRAPHS) {
            throw new ParseException("more than " + MOST_PARAGRAPHS + " paragraphs");
        }
    }

    private Resolution build(Format format, String name) throws ParseException {
        List<Block> blocks = sorted.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1).number() : "");
        }
        if (paragraphs.isEmpty()) {
            throw new ParseException("no paragraph in it: is it a resolution?");
        }
        if (!carried.isEmpty()) {
            furniture.add(new Fragment(Fragment.FragmentKind.UNPLACED, 0, 0, carried));
        }
        furniture.addAll(sorted.furniture());
        Description described = sorted.description();
        Optional<Symbol> printed = symbol(described);
        if (printed.isEmpty() && !readsAsResolution()) {
            throw new ParseException("no resolution in it: few of its paragraphs begin as those of a resolution do");
        }
        Optional<Symbol> symbol = printed.or(() -> Symbol.parse(FileName.withoutEnding(name)));
        return new Resolution(
                symbol.map(Symbol::value).orElse(name),
                symbol,
                described.title(),
                described.adopted().or(() -> printed.filter(Symbol::isResolution)
                        .flatMap(s -> closingDate())),
                session(described, symbol),
                described.agendaItem(),
                language,
                EditionLine.edition(sorted.masthead()),
                format,
                sorted.masthead(),
                sorted.sponsors(),
                paragraphs,
                sorted.notes(),
                sorted.closing(),
                furniture,
                notices);
    }

    /** A text that is anything else may have a sentence that begins with "Recalling". */
    private boolean readsAsResolution() {
        Lexicon lexicon = Lexicon.of(language);
        List<Paragraph> whole = paragraphs.stream()
                .filter(one -> !one.id().isPoint() && one.cell().isEmpty())
                .filter(one -> switch (one.id().part()) {
                    case PREAMBLE, OPERATIVE -> true;
                    case HEADING, ANNEX -> false;
                })
                .toList();
        long known = whole.stream()
                .filter(one -> lexicon.opening(one.text(), one.id().part()).isPresent())
                .count();
        return whole.size() < ENOUGH || known * FEW >= whole.size();
    }

    private void add(Block block, String next) {
        boolean shows = !block.text().isBlank();
        boolean named = shows || block.kind() == BlockKind.NUMBERED || block.kind() == BlockKind.POINT;
        Optional<ParagraphId> id = named ? Optional.of(numbering.assignId(block, next)) : Optional.empty();
        String source = carried.isEmpty() ? block.source() : carried + "\n" + block.source();
        if (shows) {
            boolean heading = id.orElseThrow().part() == ParagraphId.Part.HEADING;
            if (heading && draftOfReport.matcher(block.text()).matches()) {
                notices.add(new Notice(
                        Notice.NoticeKind.DOUBTFUL,
                        block.page(),
                        block.line(),
                        "\"" + block.text()
                                + "\" begins another text, which is read on as if it were of the one before: "
                                + "give each a file of its own"));
            }
            Block shown = heading ? block.withoutSection() : block;
            paragraphs.add(new Paragraph(
                    id.orElseThrow(),
                    shown.text(),
                    source,
                    shown.marks(),
                    shown.page(),
                    shown.line(),
                    shown.cell().map(this::numbered)));
        }
        carried = shows ? "" : source;
    }

    /** Tables are counted where they stand in the text: one in a masthead is none of them. */
    private Cell numbered(Cell cell) {
        return cell.inTable(tables.computeIfAbsent(cell.table(), t -> tables.size() + 1));
    }

    private Optional<LocalDate> closingDate() {
        return Lexicon.of(language).dates().all(sorted.closing()).stream()
                .flatMap(date -> date.day().stream())
                .findFirst();
    }

    private Optional<Symbol> symbol(Description described) {
        Optional<Symbol> symbol = described.symbol().flatMap(Symbol::parse);
        if (symbol.isEmpty() && described.symbol().isPresent()) {
            notices.add(new Notice(
                    Notice.NoticeKind.DOUBTFUL,
                    0,
                    0,
                    "\"" + described.symbol().get() + "\" stands where the symbol is expected"));
        }
        return symbol;
    }

    /** The symbol has it in digits; the words of a masthead may be those of the year before. */
    private static OptionalInt session(Description described, Optional<Symbol> symbol) {
        OptionalInt ofSymbol = symbol.map(Symbol::session).orElse(OptionalInt.empty());
        return ofSymbol.isPresent() ? ofSymbol : described.session();
    }
}
