package recital.source.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import recital.model.Format;
import recital.model.Fragment;
import recital.source.AnnotatedText;
import recital.source.FormatReader;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.TrackedChanges;

/**
 * Reads Word files of the present form ({@code .docx}).
 *
 * <p>The parts are read as XML rather than through a library's model of them, for what counts here lies
 * between the lines: numbers that are counted up, notes, and changes that are tracked but not yet accepted.
 *
 * <p>source: ECMA-376, Office Open XML, part 1, 17 (WordprocessingML).
 */
public final class DocxReader implements FormatReader {

    private static final byte[] ZIP = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

    private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

    private final TrackedChanges tracked;

    public DocxReader(TrackedChanges tracked) {
        this.tracked = tracked;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return bytes.length >= ZIP.length && Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        WordPackage parts = new WordPackage(bytes, limits);
        String main = parts.document()
                .orElseThrow(
                        () -> new SourceException(
                                parts.part(OPEN_DOCUMENT).isPresent()
                                        ? "in OpenDocument format: save it as .docx and try again"
                                        : "an archive without a Word document in it: unpack it, or save the document as .docx"));
        Map<String, WordPackage.Relationship> relations = parts.relations(main);
        Optional<byte[]> styles = related(parts, relations, "styles");
        Optional<byte[]> numbering = related(parts, relations, "numbering");
        Parts context = new Parts(
                styles.isPresent() ? new WordStyles(styles.get(), limits) : new WordStyles(),
                numbering.isPresent() ? new WordNumbering(numbering.get(), limits) : new WordNumbering(),
                new HashMap<>(),
                limits,
                new TrackedChangeNotices(tracked));
        for (String kind : List.of("footnote", "endnote")) {
            Optional<byte[]> notes = related(parts, relations, kind + "s");
            if (notes.isPresent()) {
                DocxWalk.readNotes(notes.get(), kind, context);
            }
        }
        DocxWalk body = new DocxWalk(parts.part(main).orElseThrow(), context, ParagraphStream.Role.TEXT);
        body.read();
        return withMargins(body, parts, relations, context);
    }

    private static Optional<byte[]> related(
            WordPackage parts, Map<String, WordPackage.Relationship> relations, String type) {
        return relations.values().stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .flatMap(r -> parts.part(r.target()));
    }

    private static ParagraphStream withMargins(
            DocxWalk body, WordPackage parts, Map<String, WordPackage.Relationship> relations, Parts context)
            throws SourceException {
        List<Piece> pieces = body.pieces();
        StringBuilder visible = new StringBuilder(body.visible());
        Set<String> margins = body.margins().stream()
                .map(relations::get)
                .filter(r -> r != null)
                .map(WordPackage.Relationship::target)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String margin : margins) {
            Optional<byte[]> part = parts.part(margin);
            if (part.isPresent()) {
                DocxWalk walk = new DocxWalk(part.get(), context, ParagraphStream.Role.MARGIN);
                walk.read();
                pieces.addAll(walk.pieces());
                visible.append('\n').append(walk.visible());
            }
        }
        return ParagraphStream.of(
                Format.DOCX,
                pieces,
                Fragment.FragmentKind.UNPLACED,
                context.tracking().notices(),
                visible.toString());
    }

    /**
     * What the parts of a document have in common.
     *
     * @param notes the words of footnotes and endnotes by kind and id
     */
    record Parts(
            WordStyles styles,
            WordNumbering numbering,
            Map<String, NoteWords> notes,
            Limits limits,
            TrackedChangeNotices tracking) {}

    /**
     * The words of a note.
     *
     * @param words its text, with its own mark at the beginning where that is typed
     * @param visible what is visible of it
     */
    record NoteWords(AnnotatedText words, String visible) {

        Piece ofMark(String mark) {
            return new Piece(ParagraphStream.Role.NOTE, mark, words.text(), mark + " " + words.source(), List.of(), 0);
        }

        /** The words after a mark that is typed before them; LibreOffice writes such a mark twice. */
        Piece ofOwnMark(String mark) {
            String text = words.text();
            if (text.startsWith(mark + mark)) {
                text = text.substring(2 * mark.length()).strip();
            } else if (text.startsWith(mark)) {
                text = text.substring(mark.length()).strip();
            }
            return new Piece(ParagraphStream.Role.NOTE, mark, text, words.source(), List.of(), 0);
        }
    }
}
