package recital.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.model.Note;
import recital.report.word.Atom.PrintedMark;

/** Gathers the notes in the order of their marks and writes the part that holds them. */
final class Footnotes {

    /** Below are the two lines that part notes from the text; source: ECMA-376, part 1, 17.11.9. */
    private static final int FIRST = 1;

    private final NotePairs pairs;
    private final Revisions revisions;
    private final List<Footnote> footnotes = new ArrayList<>();

    Footnotes(NotePairs pairs, Revisions revisions) {
        this.pairs = pairs;
        this.revisions = revisions;
    }

    /** A note of either document or both. */
    private record Footnote(Optional<PrintedMark> earlier, Optional<PrintedMark> later) {

        Track track() {
            return earlier.isEmpty() ? Track.INSERTED : later.isEmpty() ? Track.DELETED : Track.KEPT;
        }

        PrintedMark mark() {
            return later.or(() -> earlier).orElseThrow();
        }
    }

    /** Adds the next note and gives its id. */
    String add(Optional<PrintedMark> earlier, Optional<PrintedMark> later) {
        footnotes.add(new Footnote(earlier, later));
        return String.valueOf(footnotes.size() - 1 + FIRST);
    }

    byte[] part() {
        WordXml xml = new WordXml("footnotes");
        separator(xml, "-1", "separator");
        separator(xml, "0", "continuationSeparator");
        RunWriter runs = new RunWriter(xml, revisions, this);
        for (int i = 0; i < footnotes.size(); i++) {
            Footnote footnote = footnotes.get(i);
            xml.open("footnote", "id", String.valueOf(i + FIRST)).open("p");
            xml.open("pPr").empty("pStyle", "val", BlockStyle.NOTE.id()).close();
            runs.open(footnote.track());
            sign(xml, footnote);
            runs.close(footnote.track());
            runs.write(pieces(footnote));
            xml.close().close();
        }
        return xml.bytes();
    }

    private static void separator(WordXml xml, String id, String kind) {
        xml.open("footnote", "type", kind, "id", id).open("p").open("r");
        xml.empty(kind).close().close().close();
    }

    /** The sign before the words, which Word counts up or not. */
    private static void sign(WordXml xml, Footnote footnote) {
        String text = footnote.track() == Track.DELETED ? "delText" : "t";
        xml.open("r").open("rPr").empty("rStyle", "val", "FootnoteReference").close();
        if (footnote.mark().counted()) {
            xml.empty("footnoteRef");
        } else {
            xml.text(text, footnote.mark().sign());
        }
        xml.close().open("r").text(text, " ").close();
    }

    private List<Piece> pieces(Footnote footnote) {
        Optional<Note> earlier = footnote.earlier().flatMap(PrintedMark::note);
        Optional<Note> later = footnote.later().flatMap(PrintedMark::note);
        return TextWeaver.weave(pairs.text(earlier, later), joined(earlier, false), joined(later, true), pairs);
    }

    private static JoinedText joined(Optional<Note> note, boolean later) {
        return note.map(one -> new JoinedText(List.of(TextBlock.plain(BlockStyle.NOTE, "", one.text())), later))
                .orElse(JoinedText.NONE);
    }
}
