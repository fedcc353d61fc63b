package recital.report.word;

import java.util.List;
import java.util.Optional;
import recital.report.word.Atom.PrintedMark;

/** Writes the pieces of a paragraph as runs, those that have one fate inside one element. */
final class RunWriter {

    private final WordXml xml;
    private final Revisions revisions;
    private final Footnotes notes;

    RunWriter(WordXml xml, Revisions revisions, Footnotes notes) {
        this.xml = xml;
        this.revisions = revisions;
        this.notes = notes;
    }

    void write(List<Piece> pieces) {
        write(pieces, false);
    }

    /**
     * Writes the pieces of a paragraph.
     *
     * @param fromLeft whether they are written from left to right in a document that is written the other way
     */
    void write(List<Piece> pieces, boolean fromLeft) {
        Track open = Track.KEPT;
        for (Piece piece : pieces) {
            if (piece.track() != open) {
                close(open);
                open = piece.track();
                open(open);
            }
            write(piece, fromLeft);
        }
        close(open);
    }

    /** Opens the element of a fate that is none of staying. */
    void open(Track track) {
        if (track != Track.KEPT) {
            xml.open(track.element(), revisions.attributes());
        }
    }

    void close(Track track) {
        if (track != Track.KEPT) {
            xml.close();
        }
    }

    private void write(Piece piece, boolean fromLeft) {
        if (piece.atom() instanceof Atom.Mark mark) {
            write(mark, piece.track());
            return;
        }
        xml.open("r");
        if (piece.atom() instanceof Atom.Words words) {
            properties(words.italic(), fromLeft);
            words(words.text(), piece.track());
        } else if (piece.atom() instanceof Atom.Label label) {
            properties(/* italic= */ false, fromLeft);
            words(label.text(), piece.track());
        } else {
            xml.empty("tab");
        }
        xml.close();
    }

    private void properties(boolean italic, boolean fromLeft) {
        if (!italic && !fromLeft) {
            return;
        }
        xml.open("rPr");
        if (italic) {
            // Scripts that are written from right to left have an italic of their own.
            xml.empty("i").empty("iCs");
        }
        if (fromLeft) {
            xml.empty("rtl", "val", "0");
        }
        xml.close();
    }

    private void words(String text, Track track) {
        xml.text(track == Track.DELETED ? "delText" : "t", text);
    }

    private void write(Atom.Mark mark, Track track) {
        Optional<PrintedMark> earlier = mark.earlier().filter(m -> track.inEarlier());
        Optional<PrintedMark> later = mark.later().filter(m -> track.inLater());
        PrintedMark shown = later.or(() -> earlier).orElseThrow();
        xml.open("r").open("rPr").empty("rStyle", "val", "FootnoteReference").close();
        if (shown.note().isPresent()) {
            String id = notes.add(earlier, later);
            if (shown.counted()) {
                xml.empty("footnoteReference", "id", id);
            } else {
                xml.empty("footnoteReference", "customMarkFollows", "1", "id", id);
            }
        }
        if (!shown.counted()) {
            words(shown.sign(), track);
        }
        xml.close();
    }
}
