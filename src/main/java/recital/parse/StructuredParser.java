package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Language;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.source.Structured;
import recital.source.Structured.Block;
import recital.source.Structured.Block.Kind;

/** Parses a document whose format names its parts. */
final class StructuredParser {

    private final Structured structured;
    private final ParagraphNames names;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Fragment> furniture = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    /** What was printed without words of its own and goes with the next paragraph. */
    private String carried = "";

    private StructuredParser(Structured structured) {
        this.structured = structured;
        this.names = new ParagraphNames(structured.blocks().stream()
                .filter(block -> block.kind() == Kind.NUMBERED)
                .map(Block::number)
                .toList());
    }

    static Resolution parse(Structured structured, String name) throws ParseException {
        if (structured.blocks().size() > LinesParser.MOST_PARAGRAPHS) {
            throw new ParseException("more than " + LinesParser.MOST_PARAGRAPHS + " paragraphs");
        }
        return new StructuredParser(structured).parse(name);
    }

    private Resolution parse(String name) throws ParseException {
        notices.addAll(structured.notices());
        for (Block block : structured.blocks()) {
            add(block);
        }
        if (paragraphs.isEmpty()) {
            throw new ParseException("no paragraph in it: is it a resolution?");
        }
        if (!carried.isEmpty()) {
            furniture.add(new Fragment(Fragment.Kind.UNPLACED, 0, 0, carried));
        }
        furniture.addAll(structured.furniture());
        Structured.Description described = structured.description();
        Optional<Symbol> symbol = symbol(described).or(() -> Symbol.parse(name));
        return new Resolution(
                symbol.map(Symbol::value).orElse(name),
                symbol,
                described.title(),
                described.adopted(),
                session(described, symbol),
                described.agendaItem(),
                Language.ENGLISH, EditionLine.edition(structured.masthead()),
                structured.format(),
                structured.masthead(),
                paragraphs,
                structured.notes(),
                structured.closing(),
                furniture,
                notices);
    }

    private void add(Block block) {
        boolean shows = !block.text().isBlank();
        boolean named = shows || block.kind() == Kind.NUMBERED || block.kind() == Kind.POINT;
        Optional<ParagraphId> id = named ? Optional.of(idOf(block)) : Optional.empty();
        String source = carried.isEmpty() ? block.source() : carried + "\n" + block.source();
        if (shows) {
            paragraphs.add(
                    new Paragraph(id.orElseThrow(), block.text(), source, block.marks(), block.page(), block.line()));
        }
        carried = shows ? "" : source;
    }

    private ParagraphId idOf(Block block) {
        return switch (block.kind()) {
            case PREAMBULAR -> names.preambular();
            case NUMBERED -> names.numbered(block.number(), block.text());
            case UNNUMBERED -> names.unnumbered(block.text());
            case POINT -> names.point(block.depth(), block.number());
            case HEADING -> names.heading(block.text());
            case ANNEXED -> names.annexed();
        };
    }

    private Optional<Symbol> symbol(Structured.Description described) {
        Optional<Symbol> symbol = described.symbol().flatMap(Symbol::parse);
        if (symbol.isEmpty() && described.symbol().isPresent()) {
            notices.add(new Notice(
                    Notice.Kind.DOUBTFUL,
                    0,
                    0,
                    "\"" + described.symbol().get() + "\" stands where the symbol is expected"));
        }
        return symbol;
    }

    private static OptionalInt session(Structured.Description described, Optional<Symbol> symbol) {
        return described.session().isPresent()
                ? described.session()
                : symbol.map(Symbol::session).orElse(OptionalInt.empty());
    }
}
