package recital.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.model.Fragment;
import recital.model.Fragment.FragmentKind;
import recital.model.Notice;
import recital.parse.DocumentPhrases.NumberedNote;
import recital.text.LinePatterns;

/**
 * Reads the notes of a document from the regions at the foot of its pages.
 *
 * <p>In extracted text the numbers of the notes often stand apart from their texts: several numbers, then
 * several texts, or a number after its text. Notes are numbered through the document, so the numbers
 * that a region must hold are known; its texts, each closed by a full stop, are given to them in order.
 */
final class PageNoteReader {

    private static final Pattern STAR = Pattern.compile("(\\*)\\s*(.*)");

    /** So many notes may have been missed between two that are told. */
    private static final int MOST_NOT_TOLD = 3;

    private final List<DraftNote> notes = new ArrayList<>();
    private final List<Fragment> furniture;
    private final List<Notice> notices;
    private final DocumentPhrases phrases;
    private int next = 1;

    /** A note that is not yet mended. */
    record DraftNote(String mark, int page, List<TextRow> rows, List<String> texts, List<TextRow> label) {

        String source() {
            List<String> parts = new ArrayList<>();
            label.forEach(r -> parts.add(r.text()));
            rows.forEach(r -> parts.add(r.text()));
            return String.join("\n", parts);
        }
    }

    PageNoteReader(List<Fragment> furniture, List<Notice> notices, DocumentPhrases phrases) {
        this.phrases = phrases;
        this.furniture = furniture;
        this.notices = notices;
    }

    List<DraftNote> read(List<PageRegions.NoteRegion> regions) {
        regions.forEach(this::readRegion);
        return notes;
    }

    private void readRegion(PageRegions.NoteRegion region) {
        TreeMap<Integer, TextRow> numbers = new TreeMap<>();
        List<Chunk> chunks = new ArrayList<>();
        List<TextRow> spare = new ArrayList<>();
        boolean numberBefore = false;
        for (TextRow row : region.rows()) {
            Matcher star = STAR.matcher(row.text());
            if (star.matches()) {
                chunks.add(new Chunk(row, star.group(2), true, "*"));
                continue;
            }
            if (LinePatterns.isLoneInteger(row.text())) {
                TextRow taken = numbers.putIfAbsent(Integer.parseInt(row.text()), row);
                if (taken != null) {
                    spare.add(row);
                }
                numberBefore = true;
                continue;
            }
            String text = row.text();
            Optional<NumberedNote> begun = phrases.numberedNote(text);
            if (begun.isPresent()) {
                int number = Integer.parseInt(begun.get().number());
                if (number >= next && number < next + 100 && !numbers.containsKey(number)) {
                    numbers.put(number, row.withText(""));
                    text = begun.get().text();
                    numberBefore = true;
                }
            }
            Chunk last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
            // What no number stands before goes on with its note, and under a star even behind a stop.
            if (!numberBefore && last != null && (!last.closed() || last.mark.equals("*"))) {
                last.add(row, text);
            } else {
                chunks.add(new Chunk(row, text, numberBefore, ""));
            }
            numberBefore = false;
        }
        assign(region.page(), numbers, chunks, spare);
    }

    private void assign(int page, TreeMap<Integer, TextRow> numbers, List<Chunk> chunks, List<TextRow> spare) {
        List<Chunk> numbered = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.mark.equals("*")) {
                notes.add(chunk.note("*", page, List.of()));
            } else {
                numbered.add(chunk);
            }
        }
        if (isRunFromLater(numbers, numbered)) {
            notices.add(new Notice(
                    Notice.NoticeKind.DOUBTFUL,
                    page,
                    numbered.get(0).rows.get(0).line(),
                    "no note " + next + " stands before note " + numbers.firstKey()));
            next = numbers.firstKey();
        }
        int last = next - 1;
        while (numbers.containsKey(last + 1)) {
            last++;
        }
        // A page number can continue the run of note numbers: then there is one text too few.
        if (last - next + 1 > numbered.size() && last == page && !numbered.isEmpty()) {
            last--;
        }
        for (var entry : numbers.entrySet()) {
            if (entry.getKey() < next || entry.getKey() > last) {
                spare.add(entry.getValue());
            }
        }
        int wanted = last - next + 1;
        if (numbered.size() > wanted) {
            mergeDownTo(Math.max(1, wanted), numbered);
        }
        if (wanted != numbered.size()) {
            int line = numbered.isEmpty() ? 0 : numbered.get(0).rows.get(0).line();
            notices.add(new Notice(
                    Notice.NoticeKind.DOUBTFUL,
                    page,
                    line,
                    "the numbers and the texts of the notes on this page do not match: " + wanted + " numbers, "
                            + numbered.size() + " texts"));
        }
        for (Chunk chunk : numbered) {
            TextRow label = numbers.get(next);
            boolean mine = label != null && next <= last && !label.text().isEmpty();
            notes.add(chunk.note(String.valueOf(next), page, mine ? List.of(label) : List.of()));
            next++;
        }
        for (; next <= last; next++) {
            spare.add(numbers.get(next));
        }
        for (TextRow row : spare) {
            if (!row.text().isEmpty()) {
                boolean pageNumber = Math.abs(Integer.parseInt(row.text()) - page) <= 1;
                furniture.add(new Fragment(
                        pageNumber ? FragmentKind.PAGE_NUMBER : FragmentKind.UNPLACED, page, row.line(), row.text()));
            }
        }
    }

    /** Whether the numbers each stand before their text and go on from a later one: those before it were not told apart. */
    private boolean isRunFromLater(TreeMap<Integer, TextRow> numbers, List<Chunk> numbered) {
        return !numbers.isEmpty()
                && numbers.size() == numbered.size()
                && numbers.firstKey() > next
                && numbers.firstKey() <= next + MOST_NOT_TOLD
                && (numbers.size() > 1
                        || phrases.opensNote(numbered.get(0).texts.get(0)))
                && numbers.lastKey() - numbers.firstKey() == numbered.size() - 1
                && numbered.stream().allMatch(chunk -> chunk.afterNumber);
    }

    /** Joins texts until no more are left than there are numbers: first those that begin least like a note. */
    private void mergeDownTo(int wanted, List<Chunk> chunks) {
        int[] strengths =
                chunks.stream().mapToInt(chunk -> chunk.strength(phrases)).toArray();
        // The first has none before it to be joined to; of equals the last goes first.
        Set<Integer> joined = IntStream.range(1, chunks.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> strengths[i]).thenComparing(Comparator.reverseOrder()))
                .limit(Math.max(0, chunks.size() - wanted))
                .collect(Collectors.toSet());
        List<Chunk> left = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (joined.contains(i)) {
                left.get(left.size() - 1).addAll(chunks.get(i));
            } else {
                left.add(chunks.get(i));
            }
        }
        chunks.clear();
        chunks.addAll(left);
    }

    /** A text that a full stop closes. */
    private static final class Chunk {
        private final List<TextRow> rows = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final boolean afterNumber;
        private final String mark;

        Chunk(TextRow row, String text, boolean afterNumber, String mark) {
            add(row, text);
            this.afterNumber = afterNumber;
            this.mark = mark;
        }

        void add(TextRow row, String text) {
            rows.add(row);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }

        void addAll(Chunk other) {
            rows.addAll(other.rows);
            texts.addAll(other.texts);
        }

        boolean closed() {
            return !texts.isEmpty() && texts.get(texts.size() - 1).endsWith(".");
        }

        int strength(DocumentPhrases phrases) {
            boolean opening = phrases.opensNote(texts.get(0));
            return (afterNumber ? 2 : 0) + (opening ? 1 : 0);
        }

        DraftNote note(String mark, int page, List<TextRow> label) {
            return new DraftNote(mark, page, List.copyOf(rows), List.copyOf(texts), label);
        }
    }
}
