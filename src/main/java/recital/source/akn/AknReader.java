package recital.source.akn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Note;
import recital.source.AnnotatedText;
import recital.source.FormatReader;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.XmlCursor;

/**
 * Reads Akoma Ntoso XML as the United Nations publishes it (AKN4UN).
 *
 * <p>A document may hold several preambles and bodies in turn, one a section, or preambles inside its body; they are
 * read in order.
 * Note marks are the raised numbers of a page: those that the file has as text ({@code sup}) are told from
 * other raised numbers by an earlier note of that mark.
 *
 * @see <a href="https://unsceb-hlcm.github.io/">AKN4UN, the guidelines of the United Nations</a>
 */
public final class AknReader implements FormatReader {

    static final String METADATA = "meta";

    private static final int HEAD = 4096;
    private static final int LONGEST_END = 256;
    private static final Pattern END = Pattern.compile("</(?:[\\w.-]+:)?akomaNtoso\\s*>\\s*$");
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?akomaNtoso[\\s>/]");

    @Override
    public boolean accepts(byte[] bytes) {
        // Every second byte of UTF-16 is nought here.
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return ROOT.matcher(head.replace("\0", "")).find();
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        return new AknWalk(new XmlCursor(bytes, limits, Set.of(METADATA)), Integer.MAX_VALUE).read();
    }

    @Override
    public Optional<Source> readBeginning(byte[] bytes, Limits limits, int characters) throws SourceException {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!isWhole(file)) {
            return Optional.empty();
        }
        AknWalk walk = new AknWalk(new XmlCursor(bytes, limits, Set.of(METADATA)), characters);
        ParagraphStream beginning = walk.read();
        return Optional.<Source>of(beginning)
                .filter(read -> walk.metadata.isTold())
                .filter(read -> beginning
                        .description()
                        .flatMap(ParagraphStream.Description::adopted)
                        .filter(date -> isOnlyAdoption(date, file))
                        .isPresent());
    }

    /** Whether a file, its bytes taken for characters, is one of bytes, and was not cut off. */
    private static boolean isWhole(String file) {
        return file.lastIndexOf('\0', HEAD) < 0
                && END.matcher(file.substring(Math.max(0, file.length() - LONGEST_END)))
                        .find();
    }

    /** The date of adoption stands at the end of the body too, and is believed there before all other places. */
    private static boolean isOnlyAdoption(LocalDate date, String file) {
        String attribute = "date=\"" + date + "\"";
        for (int at = file.indexOf(AknMetadata.ADOPTION_DATE);
                at >= 0;
                at = file.indexOf(AknMetadata.ADOPTION_DATE, at + 1)) {
            int end = file.indexOf('>', at);
            if (end < 0 || !file.substring(file.lastIndexOf('<', at) + 1, end).contains(attribute)) {
                return false;
            }
        }
        return true;
    }

    /** One document in the reading. */
    private static final class AknWalk {

        private final XmlCursor xml;
        private final AknMetadata metadata = new AknMetadata();
        private final List<Note> notes = new ArrayList<>();
        private final Set<String> marks = new HashSet<>();
        private final List<ParagraphStream.Piece> pieces = new ArrayList<>();
        private final List<Fragment> unplaced = new ArrayList<>();
        private final AnnotatedText masthead = new AnnotatedText();
        private final AnnotatedText closing = new AnnotatedText();
        private final AknText front;
        private final AknBody body;

        /** @param enough after so many visible characters what follows a paragraph is left unread */
        AknWalk(XmlCursor xml, int enough) {
            this.xml = xml;
            front = new AknText(xml, notes, marks, Optional.of(metadata));
            body = new AknBody(xml, new AknText(xml, notes, marks, Optional.empty()), pieces, enough);
        }

        ParagraphStream read() throws SourceException {
            readParts();
            unplaced.addAll(body.leftOver());
            addLines(ParagraphStream.Role.MASTHEAD, masthead);
            addLines(ParagraphStream.Role.CLOSING, closing);
            notes.forEach(note -> pieces.add(new ParagraphStream.Piece(
                    ParagraphStream.Role.NOTE, note.mark(), note.text(), note.source(), List.of(), 0)));
            return new ParagraphStream(
                    Format.AKOMA_NTOSO,
                    Optional.of(metadata.description()),
                    pieces,
                    unplaced,
                    Optional.empty(),
                    List.of(),
                    xml.visible());
        }

        private void addLines(ParagraphStream.Role role, AnnotatedText lines) {
            if (!lines.source().isEmpty()) {
                pieces.add(new ParagraphStream.Piece(role, "", lines.text(), lines.source(), List.of(), 0));
            }
        }

        private void readParts() throws SourceException {
            while (true) {
                switch (xml.next()) {
                    case TEXT -> addUnplaced(xml.text().strip());
                    case START -> readPart();
                    case END -> {
                        return;
                    }
                }
            }
        }

        private void readPart() throws SourceException {
            switch (xml.name()) {
                case METADATA -> readMetadata();
                case "coverPage", "preface" -> readLines(masthead);
                case "preamble" -> readPreamble();
                case "body", "mainBody" -> body.readBody();
                case "conclusions" -> readLines(closing);
                case "attachments", "annexes" -> body.readAnnexed();
                // The root, the statement, and whatever a file may wrap these in.
                default -> readParts();
            }
        }

        private void addUnplaced(String text) {
            if (!text.isEmpty()) {
                unplaced.add(new Fragment(Fragment.FragmentKind.UNPLACED, 0, xml.line(), text));
            }
        }

        private void readLines(AnnotatedText lines) throws SourceException {
            lines.newBlock();
            front.readInto(lines);
        }

        private void readMetadata() throws SourceException {
            while (true) {
                switch (xml.next()) {
                    case TEXT -> {}
                    case START -> {
                        AknText.Element element = AknText.Element.at(xml);
                        if (element.name().equals("FRBRdate")) {
                            metadata.addRecordedDate(element);
                        } else if (element.name().equals("FRBRlanguage")) {
                            metadata.addLanguage(element.language());
                        } else if (element.name().equals("FRBRalias")) {
                            metadata.addAlias(element.label(), element.value());
                        }
                        readMetadata();
                    }
                    case END -> {
                        return;
                    }
                }
            }
        }

        private void readPreamble() throws SourceException {
            while (true) {
                switch (xml.next()) {
                    case TEXT -> addUnplaced(xml.text().strip());
                    case START -> {
                        switch (xml.name()) {
                            case "formula" -> readLines(masthead);
                            default -> body.readPreambular();
                        }
                    }
                    case END -> {
                        return;
                    }
                }
            }
        }
    }
}
