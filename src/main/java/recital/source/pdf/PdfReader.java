package recital.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import recital.model.Format;
import recital.model.Fragment;
import recital.source.FormatReader;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.TableGrid;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;

/**
 * Reads PDF files, by their tags where they have them and by the places and sizes of their glyphs otherwise.
 *
 * <p>A file is read in memory alone: no temporary file is written, and no font of the machine is
 * looked for.
 */
public final class PdfReader implements FormatReader {

    /** A system property that is true where nothing else in the process uses PDFBox. */
    public static final String ALONE = "recital.pdf.alone";

    private static final int HEAD = 1024;

    private final boolean byTags;

    public PdfReader() {
        this(true);
    }

    /** @param byTags whether tags are followed; without them files are read by their layout alone */
    PdfReader(boolean byTags) {
        this.byTags = byTags;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        // Something else may stand before it, but not a page that speaks of it.
        return head.contains("%PDF-") && !head.stripLeading().startsWith("<");
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        return read(bytes, limits, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Source> readBeginning(byte[] bytes, Limits limits, int characters) throws SourceException {
        return Optional.of(read(bytes, limits, characters));
    }

    /** @param enough after so many glyphs no further page is read */
    private Source read(byte[] bytes, Limits limits, int enough) throws SourceException {
        PdfBudget budget = new PdfBudget(limits);
        try (PdfBoxSetup setup = PdfBoxSetup.enter()) {
            // The file itself is held for as long as it is read.
            budget.bytes(bytes.length);
            return load(bytes, budget, limits, enough);
        } catch (InvalidPasswordException | PdfParser.LockedException e) {
            throw new SourceException(
                    "a PDF that is locked with a password or certificate: save it without one and try again", e);
        } catch (PdfBudget.BudgetExceeded e) {
            throw e.refusal();
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox lets many faults of broken files out as they come.
            throw new SourceException("a PDF that is broken" + what(e) + ": open it in a viewer and print it anew", e);
        } catch (StackOverflowError e) {
            throw new SourceException("a PDF whose parts are nested too deep", e);
        } catch (OutOfMemoryError e) {
            throw new SourceException("a PDF that needs more memory than there is", e);
        }
    }

    private Source load(byte[] bytes, PdfBudget budget, Limits limits, int enough) throws SourceException, IOException {
        try (PDDocument document = new PdfParser(bytes, budget).parse()) {
            return read(document, budget, limits, enough);
        }
    }

    /** What PDFBox says of the file; what Java says of the program is of no use to a reader. */
    private static String what(Exception e) {
        return e instanceof IOException && !(e.getCause() instanceof RuntimeException) && e.getMessage() != null
                ? " (" + e.getMessage().lines().findFirst().orElse("").replaceFirst("\\.$", "") + ")"
                : "";
    }

    private Source read(PDDocument document, PdfBudget budget, Limits limits, int enough)
            throws SourceException, IOException {
        List<List<PdfGlyph>> pages = PdfDirection.fromLeft(pages(document, budget, limits, enough));
        Optional<List<PdfParagraph>> tagged = byTags ? PdfTags.read(document, pages, budget, limits) : Optional.empty();
        List<PdfParagraph> paragraphs = new ArrayList<>();
        if (tagged.isPresent()) {
            paragraphs.addAll(PdfLayout.furniture(pages));
            paragraphs.addAll(tagged.get());
        } else {
            paragraphs.addAll(PdfLayout.paragraphs(pages));
        }
        return ParagraphStream.of(
                Format.PDF,
                pieces(paragraphs, PdfText.drawsSpaces(pages)),
                Fragment.FragmentKind.UNPLACED,
                List.of(),
                visible(pages));
    }

    private static List<List<PdfGlyph>> pages(PDDocument document, PdfBudget budget, Limits limits, int enough)
            throws SourceException, IOException {
        if (document.getNumberOfPages() > limits.pages()) {
            throw SourceException.limitExceeded(Limit.PAGES, "more than " + limits.pages() + " pages");
        }
        List<List<PdfGlyph>> pages = new ArrayList<>();
        PdfFonts fonts = new PdfFonts(budget);
        int glyphs = 0;
        for (PDPage page : document.getPages()) {
            budget.checkTime();
            if (pages.size() == limits.pages()) {
                throw SourceException.limitExceeded(Limit.PAGES, "more than " + limits.pages() + " pages");
            }
            List<PdfGlyph> shown = PdfPage.glyphs(page, pages.size() + 1, budget, fonts);
            pages.add(shown);
            glyphs += shown.size();
            if (glyphs >= enough) {
                break;
            }
        }
        if (pages.stream().flatMap(List::stream).allMatch(PdfGlyph::space)) {
            throw new SourceException("a PDF without text, such as a scan: find one that has text");
        }
        return pages;
    }

    private static List<Piece> pieces(List<PdfParagraph> paragraphs, boolean spacesDrawn) {
        Set<String> marks = new HashSet<>();
        paragraphs.stream().filter(PdfReader::isNote).forEach(p -> marks.add(PdfText.noteMark(p.lines())));
        PdfText text = new PdfText(spacesDrawn, marks);
        List<Piece> pieces = new ArrayList<>();
        int tables = 0;
        for (PdfParagraph paragraph : paragraphs) {
            switch (isNote(paragraph) ? PdfParagraphKind.NOTE : paragraph.kind()) {
                case TEXT -> pieces.add(text.piece(Role.TEXT, paragraph.lines()));
                case TOP_OF_PAGE -> pieces.add(text.piece(Role.TOP_OF_PAGE, paragraph.lines()));
                case HEADING -> pieces.add(text.piece(Role.HEADING_BY_STYLE, paragraph.lines()));
                case MARGIN -> pieces.add(text.piece(Role.MARGIN, paragraph.lines()));
                case NOTE -> pieces.add(text.note(paragraph.lines()));
                case TABLE -> pieces.addAll(table(++tables, paragraph.cells(), text));
            }
        }
        return pieces;
    }

    /** Notes of a printed web page are paragraphs at its end; no other paragraph begins with a mark. */
    private static boolean isNote(PdfParagraph paragraph) {
        return paragraph.kind() == PdfParagraphKind.NOTE
                || paragraph.kind() == PdfParagraphKind.TEXT
                        && PdfText.beginsRaised(paragraph.lines().get(0))
                        && !PdfText.noteMark(paragraph.lines()).isEmpty();
    }

    private static List<Piece> table(int number, List<List<PdfLine>> cells, PdfText text) {
        List<Piece> pieces =
                cells.stream().map(lines -> text.piece(Role.TEXT, lines)).toList();
        TableGrid grid = PdfTable.grid(cells, pieces);
        return grid.holdsData() ? grid.inCells(number) : List.of(text.cells(cells));
    }

    private static String visible(List<List<PdfGlyph>> pages) {
        StringBuilder visible = new StringBuilder();
        for (List<PdfGlyph> page : pages) {
            for (PdfGlyph glyph : page) {
                visible.append(glyph.text());
            }
        }
        return visible.toString();
    }
}
