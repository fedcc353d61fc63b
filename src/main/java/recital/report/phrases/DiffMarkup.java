package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import recital.diff.NoteDiff;
import recital.diff.TextDiff;
import recital.language.GoverningVerb;
import recital.language.GoverningVerbs;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.model.Language;
import recital.report.phrases.StyledText.Style;

/** Turns edits to styled text with signs, and cuts long passages without a change to their context. */
public final class DiffMarkup {

    /** What shows an edit that is nothing but space. */
    private static final String SPACE = "\u2423";

    private static final String BREAK = "\u00b6";
    private static final String CUT = " \u2026 ";

    /** Words that stay before an edit, after one, and at the beginning of a paragraph, which names its verb. */
    private static final int CONTEXT = 8;

    /** The same of a passage that stands elsewhere. */
    private static final int CONTEXT_OF_MOVED = 5;

    /** Fewer words than these are not worth a cut. */
    private static final int WORTH = 6;

    /** So many words behind a verb tell who is asked, or of what it is. */
    private static final int BEHIND_VERB = 4;

    private final boolean signs;
    private final boolean full;
    private final Optional<GoverningVerbs> acts;

    /**
     * A way of marking.
     *
     * @param signs whether edits are marked with {@code [-signs-]} and {@code {+signs+}}
     * @param full whether long passages without a change stay whole
     */
    public DiffMarkup(boolean signs, boolean full) {
        this(signs, full, Optional.empty());
    }

    private DiffMarkup(boolean signs, boolean full, Optional<GoverningVerbs> acts) {
        this.signs = signs;
        this.full = full;
        this.acts = acts;
    }

    /** The same for texts in a language, the verbs of which are shown: what an edit changes, its verb governs. */
    public DiffMarkup in(Language language) {
        return new DiffMarkup(signs, full, Optional.of(Lexicon.of(language).verbs()));
    }

    /** The marked text, long passages without a change cut where that is asked for. */
    public List<StyledText> excerpted(TextDiff text) {
        return excerpted(text, full);
    }

    /** What stands before the text of a note, {@code note 1: }. */
    public static StyledText name(NoteDiff note) {
        return new StyledText(ChangePhrases.note(note) + ": ", Style.QUIET);
    }

    /** The marked text of a note after its name. */
    public List<StyledText> note(NoteDiff note) {
        List<StyledText> spans = new ArrayList<>();
        spans.add(name(note));
        spans.addAll(excerpted(note.text()));
        return spans;
    }

    /** The marked text to the letter. */
    public List<StyledText> whole(TextDiff text) {
        return excerpted(text, true);
    }

    /** The earlier text alone, what went from it marked, cut as {@link #excerpted(TextDiff)} is. */
    public List<StyledText> earlier(TextDiff text) {
        return side(text, DiffSegment::earlier, Style.DELETED);
    }

    /** The later text alone, what came into it marked, cut as {@link #excerpted(TextDiff)} is. */
    public List<StyledText> later(TextDiff text) {
        return side(text, DiffSegment::later, Style.INSERTED);
    }

    private List<StyledText> side(TextDiff text, Function<DiffSegment, String> words, Style style) {
        List<StyledText> spans = new ArrayList<>();
        List<DiffSegment> passages = DiffSegment.of(text);
        Supplier<List<GoverningVerb>> verbs =
                verbs(() -> passages.stream().map(words).collect(Collectors.joining()));
        int start = 0;
        for (int i = 0; i < passages.size(); i++) {
            DiffSegment passage = passages.get(i);
            String shown = words.apply(passage);
            if (passage.isKept()) {
                int from = start;
                spans.add(StyledText.plain(
                        full ? shown : context(shown, i == passages.size() - 1, () -> shifted(verbs.get(), -from))));
            } else if (!shown.isEmpty()) {
                markWords(shown(shown, passage, full), style, true, passage, spans);
            }
            start += shown.length();
        }
        return spans;
    }

    /** Those of a text, looked for where one of its passages is cut. */
    private Supplier<List<GoverningVerb>> verbs(Supplier<String> text) {
        return new Lazy<>(() -> acts.map(all -> all.of(text.get())).orElse(List.of()));
    }

    private List<StyledText> excerpted(TextDiff text, boolean whole) {
        List<StyledText> spans = new ArrayList<>();
        List<DiffSegment> passages = DiffSegment.of(text);
        Supplier<List<GoverningVerb>> verbs = verbs(text::later);
        int start = 0;
        for (int i = 0; i < passages.size(); i++) {
            DiffSegment passage = passages.get(i);
            int from = start;
            start += passage.later().length();
            if (passage.isKept()) {
                spans.add(StyledText.plain(
                        whole
                                ? passage.kept()
                                : context(
                                        passage.kept(), i == passages.size() - 1, () -> shifted(verbs.get(), -from))));
            } else if (passage.inserted().isEmpty()) {
                markWords(shown(passage.deleted(), passage, whole), Style.DELETED, false, passage, spans);
            } else if (passage.deleted().isEmpty()) {
                markWords(shown(passage.inserted(), passage, whole), Style.INSERTED, true, passage, spans);
            } else {
                replace(passage.deleted(), passage.inserted(), spans);
            }
        }
        return spans;
    }

    /** What stands elsewhere need not stand here in full. */
    private static String shown(String text, DiffSegment passage, boolean whole) {
        return whole || passage.elsewhere().isEmpty() ? text : cut(text, CONTEXT_OF_MOVED, CONTEXT_OF_MOVED);
    }

    private static void elsewhere(DiffSegment passage, List<StyledText> spans) {
        if (!passage.elsewhere().isEmpty()) {
            spans.add(new StyledText("\u2039" + passage.elsewhere() + "\u203a", Style.QUIET));
        }
    }

    /** The two halves of a replacement stand side by side; the space that both have stands outside. */
    private void replace(String earlier, String later, List<StyledText> spans) {
        int head = 0;
        int shortest = Math.min(earlier.length(), later.length());
        while (head < shortest && earlier.charAt(head) == ' ' && later.charAt(head) == ' ') {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && earlier.charAt(earlier.length() - 1 - tail) == ' '
                && later.charAt(later.length() - 1 - tail) == ' ') {
            tail++;
        }
        spans.add(StyledText.plain(" ".repeat(head)));
        mark(earlier.substring(head, earlier.length() - tail), Style.DELETED, false, spans);
        if (!signs) {
            spans.add(StyledText.plain(" "));
        }
        mark(later.substring(head, later.length() - tail), Style.INSERTED, true, spans);
        spans.add(StyledText.plain(" ".repeat(tail)));
    }

    /** Only words are marked; the space around them stays outside. */
    private void markWords(String text, Style style, boolean onLines, DiffSegment passage, List<StyledText> spans) {
        String words = text.strip();
        if (words.isEmpty() || text.indexOf('\n') >= 0) {
            mark(text, style, onLines, spans);
            elsewhere(passage, spans);
            return;
        }
        int start = text.indexOf(words);
        spans.add(StyledText.plain(text.substring(0, start)));
        mark(words, style, onLines, spans);
        elsewhere(passage, spans);
        spans.add(StyledText.plain(text.substring(start + words.length())));
    }

    /** @param onLines whether what stands after a paragraph's end begins a line */
    private void mark(String text, Style style, boolean onLines, List<StyledText> spans) {
        boolean space = text.isBlank() && text.indexOf('\n') < 0;
        String shown = space ? SPACE.repeat(text.length()) : text;
        if (onLines && shown.endsWith("\n")) {
            String words = shown.substring(0, shown.length() - 1);
            spans.add(new StyledText(signed(words.replace("\n", BREAK + "\n") + BREAK, style), style));
            spans.add(StyledText.plain("\n"));
        } else {
            spans.add(new StyledText(signed(shown.replace("\n", onLines ? BREAK + "\n" : BREAK), style), style));
        }
    }

    /** The text between its signs; a space parts them from a sign of its own at its beginning or end: {@code {+ + 20 +}}. */
    private String signed(String text, Style style) {
        String sign = style == Style.DELETED ? "-" : "+";
        String open = style == Style.DELETED ? "[" : "{";
        String close = style == Style.DELETED ? "]" : "}";
        String space = text.startsWith(sign) || text.endsWith(sign) ? " " : "";
        return signs ? open + sign + space + text + space + sign + close : text;
    }

    private static List<GoverningVerb> shifted(List<GoverningVerb> verbs, int by) {
        return verbs.stream().map(verb -> verb.shifted(by)).toList();
    }

    /** The kept passage with its middle cut out; it begins with an edit or the paragraph, and so it ends. */
    static String context(String kept, boolean last) {
        return context(kept, last, List::of);
    }

    private static String context(String kept, boolean last, Supplier<List<GoverningVerb>> verbs) {
        if (kept.indexOf('\n') >= 0) {
            return kept;
        }
        return cut(kept, CONTEXT, last ? 0 : CONTEXT, last ? List::of : verbs);
    }

    private static String cut(String text, int front, int back) {
        return cut(text, front, back, List::of);
    }

    /**
     * So many words from the front and from the back; none from the back are all from there on. The last verb between the
     * two is shown, or what follows would be read as the object of another.
     */
    private static String cut(String text, int front, int back, Supplier<List<GoverningVerb>> verbs) {
        WordCut words = new WordCut(text);
        int head = words.after(front);
        int tail = back == 0 ? text.length() : words.before(back);
        if (!isWorth(text, head, tail)) {
            return text;
        }
        Optional<GoverningVerb> hidden = verbs.get().stream()
                .filter(verb -> verb.verbStart() >= head && verb.verbStart() < tail)
                .reduce((one, later) -> later);
        if (hidden.isEmpty()) {
            return text.substring(0, head) + CUT + text.substring(tail);
        }
        int start = Math.max(head, hidden.get().start());
        int behind = Math.min(tail, Math.max(start, hidden.get().end()));
        int end = Math.min(tail, behind + new WordCut(text.substring(behind)).after(BEHIND_VERB));
        return (isWorth(text, head, start) ? text.substring(0, head) + CUT : text.substring(0, start))
                + (isWorth(text, end, tail)
                        ? text.substring(start, end) + CUT + text.substring(tail)
                        : text.substring(start));
    }

    /** Whether there is enough between two offsets to be left out. */
    private static boolean isWorth(String text, int start, int end) {
        return end > start && new WordCut(text.substring(start, end)).words() >= WORTH;
    }
}
