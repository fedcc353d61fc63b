package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Link;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.reading.AnnotationPipeline;
import recital.reading.TextReading;

/**
 * The paragraphs of a link in the order in which their texts are joined and compared.
 *
 * @param earlier the earlier paragraphs
 * @param later the later paragraphs
 * @param doubtful whether they may not belong together
 */
record LinkSides(List<Paragraph> earlier, List<Paragraph> later, boolean doubtful) {

    /** All orders of more paragraphs than this are too many to try; they keep the order of the document. */
    private static final int MOST_REORDERED = 4;

    private static final Pattern NUMERAL = Pattern.compile("(?:[IVXL]+|\\p{Lu}|\\d+)\\.?");

    LinkSides {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** Takes the order, on the side that has several paragraphs, that leaves the least text edited. */
    static LinkSides of(
            Link link,
            Map<ParagraphId, Paragraph> earlier,
            Map<ParagraphId, Paragraph> later,
            AnnotationPipeline reader) {
        LinkSides inOrder =
                new LinkSides(paragraphs(earlier, link.earlier()), paragraphs(later, link.later()), link.doubtful());
        LinkSides best = inOrder;
        int least = Integer.MAX_VALUE;
        Map<String, TextReading> analyzed = new HashMap<>();
        // The order of the document comes first and is kept where no other is better.
        for (LinkSides sides : inOrder.reordered()) {
            int edited = sides.edited(text -> analyzed.computeIfAbsent(text, t -> reader.read(t)));
            if (edited < least) {
                least = edited;
                best = sides;
            }
        }
        return best;
    }

    /** Whether it is the numeral of a heading that came or went, whose words stand in the next. */
    boolean isNumeral() {
        return Stream.concat(earlier.stream(), later.stream())
                .allMatch(paragraph -> paragraph.id().part() == Part.HEADING
                        && NUMERAL.matcher(paragraph.text()).matches());
    }

    String earlierText() {
        return joined(earlier);
    }

    String laterText() {
        return joined(later);
    }

    /** The paragraph in which an offset of the earlier text lies. */
    ParagraphId earlierAt(int offset) {
        return at(earlier, offset);
    }

    /** The paragraph in which an offset of the later text lies. */
    ParagraphId laterAt(int offset) {
        return at(later, offset);
    }

    private static ParagraphId at(List<Paragraph> paragraphs, int offset) {
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            end += paragraph.text().length() + TextDiff.PARAGRAPH_BREAK.length();
            if (offset < end) {
                return paragraph.id();
            }
        }
        return paragraphs.get(paragraphs.size() - 1).id();
    }

    /** Where in the earlier text all marks of a note stand. */
    List<Integer> earlierMarks(Note note) {
        return marks(earlier, note);
    }

    /** Where in the later text they stand. */
    List<Integer> laterMarks(Note note) {
        return marks(later, note);
    }

    private static List<Integer> marks(List<Paragraph> paragraphs, Note note) {
        List<Integer> marks = new ArrayList<>();
        int start = 0;
        for (Paragraph paragraph : paragraphs) {
            for (NoteMark mark : paragraph.marks()) {
                if (mark.mark().equals(note.mark())) {
                    marks.add(start + mark.offset());
                }
            }
            start += paragraph.text().length() + TextDiff.PARAGRAPH_BREAK.length();
        }
        return marks;
    }

    List<ParagraphId> earlierIds() {
        return earlier.stream().map(Paragraph::id).toList();
    }

    List<ParagraphId> laterIds() {
        return later.stream().map(Paragraph::id).toList();
    }

    /** The number of characters that came or went. */
    private int edited(Function<String, TextReading> analyzed) {
        return WordDiff.runs(analyzed.apply(earlierText()), analyzed.apply(laterText())).stream()
                .filter(run -> !run.kept())
                .mapToInt(run -> run.earlierEnd() - run.earlierStart() + run.laterEnd() - run.laterStart())
                .sum();
    }

    private List<LinkSides> reordered() {
        if (earlier.size() > 1 && earlier.size() <= MOST_REORDERED) {
            return orders(earlier).stream()
                    .map(order -> new LinkSides(order, later, doubtful))
                    .toList();
        }
        if (later.size() > 1 && later.size() <= MOST_REORDERED) {
            return orders(later).stream()
                    .map(order -> new LinkSides(earlier, order, doubtful))
                    .toList();
        }
        return List.of();
    }

    private static List<List<Paragraph>> orders(List<Paragraph> paragraphs) {
        if (paragraphs.size() < 2) {
            return List.of(paragraphs);
        }
        List<List<Paragraph>> orders = new ArrayList<>();
        for (int first = 0; first < paragraphs.size(); first++) {
            List<Paragraph> rest = new ArrayList<>(paragraphs);
            Paragraph head = rest.remove(first);
            for (List<Paragraph> tail : orders(rest)) {
                List<Paragraph> order = new ArrayList<>(List.of(head));
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }

    private static List<Paragraph> paragraphs(Map<ParagraphId, Paragraph> document, List<ParagraphId> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(document.get(id))
                        .orElseThrow(() -> new IllegalArgumentException("the document has no " + id)))
                .toList();
    }

    private static String joined(List<Paragraph> paragraphs) {
        return paragraphs.size() == 1
                ? paragraphs.get(0).text()
                : paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(TextDiff.PARAGRAPH_BREAK));
    }
}
