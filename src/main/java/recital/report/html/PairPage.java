package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recital.diff.Significance;
import recital.report.phrases.ChangePhrases.KindPhrase;

/**
 * What the page of a pair shows; every text in it is for people.
 *
 * @param tour what leads to the other pages of the site; empty where it stands alone
 * @param links the comparisons before and after it on the site
 * @param filter by what the changes were chosen, and how many it keeps from view; empty where there is no filter
 * @param switches what can be switched off or chosen
 * @param notes the notes of no paragraph that changed
 * @param key what matters, in a few lines
 * @param more how much more there is; empty where there is not
 * @param warning what must be said where a text is paraphrased; empty otherwise
 * @param unmarked how many edits of character style are not marked; empty where there are none
 * @param unchanged whether the documents do not differ
 */
record PairPage(
        PageCode code,
        List<Linked> tour,
        List<Linked> links,
        Document earlier,
        Document later,
        MarkedText title,
        List<Noted> notes,
        String warning,
        List<Count> counts,
        String significance,
        String unmarked,
        String filter,
        Switches switches,
        List<KeyLine> key,
        String more,
        boolean unchanged,
        List<PairSection> sections) {

    void write(Writer out) throws IOException {
        Templates.write("pair.jte", this, out);
    }

    /** What the window is called. */
    String heading() {
        return earlier.dated() + " \u2192 " + later.dated() + ": how the wording changed";
    }

    /**
     * One of the two documents; its year and its address are empty where they are not known.
     *
     * @param page its page on the site; empty where there is none
     */
    record Document(String name, String year, String date, String edition, String address, String page) {

        /** The name and the year, {@code A/RES/72/200 (2017)}. */
        String dated() {
            return year.isEmpty() ? name : name + " (" + year + ")";
        }
    }

    /**
     * What of the page can be switched off or chosen; a switch that would do nothing is not shown.
     *
     * @param routine the number of routine changes
     * @param notes the number of notes that changed
     * @param unchanged the number of unchanged paragraphs
     * @param full whether unchanged paragraphs are shown at first
     * @param kinds the kinds of change that there are
     */
    record Switches(long routine, long notes, long unchanged, boolean full, List<KindCount> kinds) {}

    /** A kind of change as it is asked for, and how many items of the page are of it. */
    record KindCount(String code, long number) {

        /** Those of the kinds that there are, in their order; of each item the codes stand in one text. */
        static List<KindCount> of(Stream<String> kinds, Stream<String> items) {
            List<String> codes =
                    items.flatMap(all -> Stream.of(all.split(" ")).distinct()).toList();
            return kinds.distinct()
                    .map(kind -> new KindCount(kind, Collections.frequency(codes, kind)))
                    .filter(kind -> kind.number() > 0)
                    .toList();
        }
    }

    /** What happened to a paragraph, with the anchor of the change. */
    record KeyLine(String kind, String anchor, String ids, String note, MarkedText words) {}

    /** One row of the summary. */
    record Count(String name, String meaning, long number) {}

    /** A part of the later document. */
    record PairSection(String anchor, String name, List<Item> items) {}

    /**
     * A change, unchanged paragraphs that follow one another, or the old place of a paragraph.
     *
     * @param name what it is called in the navigation, {@code OP16}
     * @param label its first words; may be empty
     * @param heard what happened, in words
     * @param kind what happened, as the style sheet calls it
     * @param significance its weight in a word; empty where nothing changed
     * @param codes the kinds of change, as they are asked for, with spaces between
     * @param change null where nothing changed, or a table
     * @param table null where no table changed
     * @param unchanged empty where there is a change
     * @param count what stands above the unchanged paragraphs or at an old place; empty where there is a change
     */
    record Item(
            String anchor,
            String name,
            String label,
            String heard,
            String kind,
            String significance,
            String codes,
            @Nullable Changed change,
            @Nullable PairTable table,
            List<Unchanged> unchanged,
            String count) {

        /** What the style sheet goes by. */
        String classes() {
            return significance.isEmpty() ? kind : kind + (isRoutine() ? " routine" : " substantive");
        }

        /** The kinds of change that the style sheet does not go by. */
        String further() {
            List<String> known = List.of(classes().split(" "));
            return Stream.of(codes.split(" "))
                    .filter(code -> !known.contains(code))
                    .collect(Collectors.joining(" "));
        }

        /** Whether something changed and none of it is substantive; of a table, in any of its cells. */
        boolean isRoutine() {
            return !significance.isEmpty() && !List.of(codes.split(" ")).contains(Significance.SUBSTANTIVE.label());
        }

        /** Whether it tells where a paragraph stood that is in another part now. */
        boolean signpost() {
            return change == null && table == null && unchanged.isEmpty();
        }

        /** The notes in it that changed. */
        List<Noted> notes() {
            return change != null ? change.notes() : table != null ? table.notes() : List.of();
        }
    }

    /** An unchanged paragraph; its name leads to the page of its provision. */
    record Unchanged(String anchor, Linked ids, String citation, MarkedText text) {}

    /**
     * A change.
     *
     * @param anchors the further anchors, besides the item's own, that lead here
     * @param kinds the classes of change in words
     * @param earlier the earlier text alone, to stand beside the later; null where there is but one, or where
     *     the script takes it from the other
     * @param lives the pages of the provisions of its later paragraphs, or of the earlier where it has none
     * @param counterpart where a paragraph that was removed or added may belong to; may be empty
     * @param reason why the link was made; may be empty
     * @param earlierCitation empty where there is no earlier paragraph
     * @param laterCitation empty where there is no later paragraph
     */
    record Changed(
            List<String> anchors,
            String ids,
            String what,
            List<KindPhrase> kinds,
            boolean doubtful,
            List<Linked> lives,
            String counterpart,
            String reason,
            MarkedText text,
            @Nullable MarkedText earlier,
            List<Noted> notes,
            String earlierCitation,
            String laterCitation) {

        /** Whether both sides can be cited. */
        boolean cited() {
            return !earlierCitation.isEmpty() && !laterCitation.isEmpty();
        }
    }

    /** A changed note. */
    record Noted(String name, MarkedText text) {}

    /**
     * A table in which something changed.
     *
     * @param caption what it is called
     * @param what what happened in it
     * @param unchanged how many rows did not change, in words; empty where there are none
     * @param head the rows that head its columns
     * @param rows the other rows
     * @param notes what changed in notes of its cells
     */
    record PairTable(
            String ids,
            String caption,
            String what,
            String unchanged,
            List<PairRow> head,
            List<PairRow> rows,
            List<Noted> notes) {

        /** By what the changes of its cells are called the anchors of the cells. */
        Map<String, String> anchors() {
            Map<String, String> anchors = new HashMap<>();
            Stream.of(head, rows)
                    .flatMap(List::stream)
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> cell.ids()
                            .forEach(ids -> anchors.put(ids, cell.anchors().get(0))));
            return anchors;
        }
    }

    /**
     * A row.
     *
     * @param kind as the style sheet calls it
     * @param cells left to right; what is empty has no text
     */
    record PairRow(String kind, String address, List<PairCell> cells) {}

    /**
     * A cell.
     *
     * @param anchors those of its changes
     * @param ids what the paragraphs of its changes are called
     * @param kind as the style sheet calls it
     * @param label whether it heads the row
     * @param from where it stood in the earlier table; empty where it did not move
     */
    record PairCell(
            List<String> anchors,
            List<String> ids,
            String kind,
            boolean label,
            int columns,
            List<MarkedText> texts,
            String from) {

        /** What its paragraphs are called, in a line. */
        String name() {
            return String.join("; ", ids);
        }
    }
}
