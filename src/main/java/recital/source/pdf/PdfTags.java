package recital.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;

/**
 * Reads paragraphs by the tags of a file: the structure tree, whose leaves name marked content of the pages.
 *
 * <p>source: ISO 32000-1, 14.7 and 14.8. Word writes a paragraph as {@code P} or {@code H1}..{@code H6}, a note as
 * {@code Note} inside the paragraph that carries its mark, and headers and footers as artifacts outside
 * the tree.
 */
final class PdfTags {

    /** What one takes in a list of kids, in bytes, as PDFBox makes it. */
    private static final int KID = 64;

    private static final Set<String> PARAGRAPHS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "TOCI", "Title", "LBody", "BibEntry");
    private static final Set<String> INLINE = Set.of(
            "Span",
            "Quote",
            "Reference",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Em",
            "Strong",
            "Sub",
            "Lbl",
            "Form",
            "Formula");

    private final PdfBudget budget;
    private final int deepest;
    private final Map<String, Object> roles;
    private final Map<Long, List<PdfGlyph>> contents = new HashMap<>();
    private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final List<PdfParagraph> notes = new ArrayList<>();
    private final List<PdfGlyph> open = new ArrayList<>();
    private @Nullable List<List<PdfLine>> cells;
    private @Nullable List<PdfGlyph> note;
    private int depth;

    private PdfTags(
            PDDocument document,
            Map<String, Object> roles,
            List<List<PdfGlyph>> glyphs,
            PdfBudget budget,
            int deepest) {
        this.roles = roles;
        this.budget = budget;
        this.deepest = deepest;
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), ++number);
        }
        glyphs.forEach(this::addContents);
    }

    private void addContents(List<PdfGlyph> page) {
        int last = -1;
        List<PdfGlyph> content = List.of();
        for (PdfGlyph glyph : page) {
            if (glyph.content() >= 0 && !glyph.artifact()) {
                if (glyph.content() != last) {
                    last = glyph.content();
                    content = contents.computeIfAbsent(key(glyph.page(), last), k -> new ArrayList<>());
                }
                content.add(glyph);
            }
        }
    }

    private static long key(int page, int content) {
        return (long) page << 32 | content;
    }

    /**
     * The paragraphs and notes of a tagged file in reading order; nothing where it has no tags or they leave
     * out some of what is shown.
     *
     * @throws SourceException where the tree is nested too deep
     */
    static Optional<List<PdfParagraph>> read(
            PDDocument document, List<List<PdfGlyph>> glyphs, PdfBudget budget, Limits limits)
            throws SourceException, IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        PdfTags tags = new PdfTags(document, root.getRoleMap(), glyphs, budget, limits.depth());
        tags.readKids(root.getKids(), null, 0);
        tags.endParagraph(PdfParagraphKind.TEXT);
        return tags.leftOut(glyphs) ? Optional.empty() : Optional.of(tags.inReadingOrder());
    }

    /**
     * Some versions of Word close each paragraph with its page; what goes on after that is one with it again. Others,
     * LibreOffice and browsers do not, and have paragraphs on two pages. Notes come last.
     */
    private List<PdfParagraph> inReadingOrder() {
        boolean whole = paragraphs.stream()
                .anyMatch(paragraph ->
                        paragraph.kind() == PdfParagraphKind.TEXT && paragraph.firstPage() < paragraph.lastPage());
        float size = PdfLayout.bodySize(
                List.of(paragraphs.stream().flatMap(one -> one.lines().stream()).toList()));
        List<PdfParagraph> starred =
                paragraphs.stream().filter(one -> isStarredNote(one, size)).toList();
        List<PdfParagraph> others =
                paragraphs.stream().filter(one -> !isStarredNote(one, size)).toList();
        List<PdfParagraph> all = new ArrayList<>(PdfParagraphMerger.merged(others, whole));
        PdfNotes foot = new PdfNotes();
        Stream.concat(starred.stream(), notes.stream())
                .sorted(Comparator.comparingInt(PdfParagraph::firstPage))
                .forEach(note -> note.lines().forEach(foot::add));
        all.addAll(foot.paragraphs());
        return all;
    }

    /** Word tags what stands in a frame at the foot of a page, the note of the sponsors of a draft, as running text. */
    private static boolean isStarredNote(PdfParagraph paragraph, float size) {
        PdfLine first = paragraph.lines().get(0);
        return paragraph.kind() == PdfParagraphKind.TEXT
                && first.size() < PageZones.SMALL * size
                && PdfText.noteMark(List.of(first)).startsWith("*");
    }

    /** Whether something shown is neither furniture nor in the tree. */
    private boolean leftOut(List<List<PdfGlyph>> glyphs) {
        for (List<PdfGlyph> page : glyphs) {
            for (PdfGlyph glyph : page) {
                if (glyph.content() < 0 && !glyph.artifact() && !glyph.space()) {
                    return true;
                }
            }
        }
        return contents.values().stream().flatMap(List::stream).anyMatch(g -> !g.space());
    }

    private void readKids(List<Object> kids, @Nullable PDPage parentPage, int level)
            throws SourceException, IOException {
        budget.checkTime();
        // Elements may share the array of their kids, of which each level makes a list of its own.
        budget.bytes((long) kids.size() * KID);
        if (level > deepest) {
            throw SourceException.limitExceeded(Limit.DEPTH, "tags nested more than " + deepest + " deep");
        }
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                // A tree that bites its own tail, or names one element twice.
                if (seen.add(element.getCOSObject())) {
                    readElement(element, level);
                }
            } else if (kid instanceof Integer content) {
                take(parentPage, content);
            } else if (kid instanceof PDMarkedContentReference reference) {
                take(reference.getPage() == null ? parentPage : reference.getPage(), reference.getMCID());
            }
        }
    }

    private void take(@Nullable PDPage page, int content) {
        Integer number = page == null ? null : pages.get(page.getCOSObject());
        List<PdfGlyph> glyphs = number == null ? null : contents.remove(key(number, content));
        if (glyphs != null) {
            (note == null ? open : note).addAll(glyphs);
        }
    }

    private void readElement(PDStructureElement element, int level) throws SourceException, IOException {
        String type = standardType(element);
        if (type.equals("Note")) {
            readNote(element, level);
        } else if (type.equals("Table")) {
            readTable(element, level);
        } else if (INLINE.contains(type) || note != null) {
            readKids(element.getKids(), element.getPage(), level + 1);
        } else if (type.equals("TD") || type.equals("TH")) {
            readCell(element, level);
        } else if (PARAGRAPHS.contains(type)) {
            readParagraph(element, level);
        } else if (type.equals("LI") && cells == null) {
            readItem(element, level);
        } else {
            // Groups, and whatever else there may be: only its kids can show something.
            readKids(element.getKids(), element.getPage(), level + 1);
        }
    }

    /**
     * The type in the names of the standard, which a file's own names are mapped to.
     *
     * <p>PDFBox looks for the map by way of the parents; in a damaged file an element may be its own ancestor.
     */
    private String standardType(PDStructureElement element) {
        String type = String.valueOf(element.getStructureType());
        return roles.get(type) instanceof String standard ? standard : type;
    }

    private void readParagraph(PDStructureElement element, int level) throws SourceException, IOException {
        String type = standardType(element);
        boolean afterLabel = type.equals("LBody") || level > 0 && depth > 0;
        if (!afterLabel) {
            endParagraph(PdfParagraphKind.TEXT);
        }
        depth += type.equals("LBody") ? 1 : 0;
        readKids(element.getKids(), element.getPage(), level + 1);
        depth -= type.equals("LBody") ? 1 : 0;
        endParagraph(type.startsWith("H") ? PdfParagraphKind.HEADING : PdfParagraphKind.TEXT);
    }

    /** Browsers have no body in an item of a list, only its label and words. */
    private void readItem(PDStructureElement element, int level) throws SourceException, IOException {
        endParagraph(PdfParagraphKind.TEXT);
        readKids(element.getKids(), element.getPage(), level + 1);
        endParagraph(PdfParagraphKind.TEXT);
    }

    private void readNote(PDStructureElement element, int level) throws SourceException, IOException {
        if (note != null) {
            readKids(element.getKids(), element.getPage(), level + 1);
            return;
        }
        List<PdfGlyph> read = new ArrayList<>();
        note = read;
        readKids(element.getKids(), element.getPage(), level + 1);
        if (!read.isEmpty()) {
            notes.add(PdfParagraph.of(PdfParagraphKind.NOTE, PdfLine.inOrder(read)));
        }
        note = null;
    }

    private void readTable(PDStructureElement element, int level) throws SourceException, IOException {
        if (cells != null) {
            readKids(element.getKids(), element.getPage(), level + 1);
            return;
        }
        endParagraph(PdfParagraphKind.TEXT);
        List<List<PdfLine>> read = new ArrayList<>();
        cells = read;
        readKids(element.getKids(), element.getPage(), level + 1);
        endCell();
        cells = null;
        add(new PdfParagraph(PdfParagraphKind.TABLE, read));
    }

    private void readCell(PDStructureElement element, int level) throws SourceException, IOException {
        endCell();
        readKids(element.getKids(), element.getPage(), level + 1);
        endCell();
    }

    private void endCell() {
        if (!open.isEmpty() && cells != null) {
            cells.add(PdfLine.inOrder(open));
            open.clear();
        }
    }

    private void endParagraph(PdfParagraphKind kind) {
        if (cells != null) {
            endCell();
            return;
        }
        if (!open.isEmpty()) {
            add(PdfParagraph.of(kind, PdfLine.inOrder(open)));
            open.clear();
        }
    }

    private void add(PdfParagraph paragraph) {
        if (!paragraph.blank()) {
            paragraphs.add(paragraph);
        }
    }
}
