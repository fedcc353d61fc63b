package recital.report.word;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Note;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.word.DocumentBlocks.MarkCounter;
import recital.report.word.TextBlock.PlacedMark;

/** Lays out what stands before the first paragraph of a document, its title in one paragraph. */
final class MastheadBlocks {

    /** "72/200." or nothing. */
    private static final Pattern NUMBER = Pattern.compile("(?:[\\w-]{1,6}/\\d{1,4}\\.)?");

    /** Behind a title the letter of a part, with the mark of a note or without: "B1". */
    private static final Pattern PART = Pattern.compile("[A-Z] ?\\d{0,2}");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final Resolution document;
    private final Lexicon lexicon;
    private final MarkCounter counter;
    private boolean adopted;

    MastheadBlocks(Resolution document, Lexicon lexicon, MarkCounter counter) {
        this.document = document;
        this.lexicon = lexicon;
        this.counter = counter;
    }

    /**
     * The lines in order.
     *
     * @param stray the notes that no paragraph has; those that a line has are taken out
     */
    List<TextBlock> of(List<Note> stray) {
        List<String> lines = document.masthead()
                .lines()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).endsWith(",")) {
            end--;
        }
        int titleEnd = end > 0 && PART.matcher(lines.get(end - 1)).matches() ? end - 1 : end;
        int title = titleStart(lines.subList(0, titleEnd));
        List<TextBlock> blocks = new ArrayList<>();
        lines.subList(0, title).forEach(line -> blocks.add(line(line, stray)));
        if (title < titleEnd) {
            String label = beforeTitle(String.join(" ", lines.subList(title, titleEnd)));
            blocks.add(TextBlock.plain(BlockStyle.TITLE, label, document.title()));
        } else if (!letters(document.masthead()).contains(letters(document.title()))) {
            blocks.add(TextBlock.plain(BlockStyle.TITLE, "", document.title()));
        }
        lines.subList(titleEnd, end).forEach(line -> blocks.add(line(line, stray)));
        lines.subList(end, lines.size()).forEach(line -> blocks.add(TextBlock.plain(BlockStyle.FORMULA, "", line)));
        return blocks;
    }

    /** The line with which the title begins, its number included; the end where it cannot be told. */
    private int titleStart(List<String> lines) {
        String title = letters(document.title());
        for (int start = lines.size() - 1; start >= 0 && !title.isEmpty(); start--) {
            String joined = String.join(" ", lines.subList(start, lines.size()));
            if (letters(joined).endsWith(title)
                    && NUMBER.matcher(beforeTitle(joined)).matches()) {
                boolean numberAlone = start > 0
                        && beforeTitle(joined).isEmpty()
                        && NUMBER.matcher(lines.get(start - 1)).matches();
                return numberAlone ? start - 1 : start;
            }
        }
        return lines.size();
    }

    /** What stands before the letters of the title, which end a line. */
    private String beforeTitle(String line) {
        int letters = letters(document.title()).length();
        int start = line.length();
        while (letters > 0) {
            start--;
            letters -= Character.isLetterOrDigit(line.charAt(start)) ? 1 : 0;
        }
        return line.substring(0, start).strip();
    }

    /** A source may break words of the title that were mended since. */
    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    private TextBlock line(String line, List<Note> stray) {
        for (Iterator<Note> notes = stray.iterator(); notes.hasNext(); ) {
            Note note = notes.next();
            Matcher mark = Pattern.compile("(?<=[\\p{L}:;])" + Pattern.quote(note.mark()) + "(?![\\p{L}\\p{N}/*])")
                    .matcher(line);
            if (mark.find()) {
                notes.remove();
                return new TextBlock(
                        style(line),
                        Optional.empty(),
                        "",
                        line.substring(0, mark.start()) + line.substring(mark.end()),
                        0,
                        List.of(new PlacedMark(mark.start(), counter.next(note.mark(), Optional.of(note)))));
            }
        }
        return TextBlock.plain(style(line), "", line);
    }

    /** What follows the sentence of adoption goes on with it, or says in brackets on whose report. */
    private BlockStyle style(String line) {
        adopted |= lexicon.pattern(PhrasePattern.ADOPTION_LINE).matcher(line).lookingAt();
        if (adopted) {
            return line.startsWith("[") ? BlockStyle.REPORT : BlockStyle.ADOPTION;
        }
        return Symbol.parse(line).isPresent() ? BlockStyle.SYMBOL : BlockStyle.MASTHEAD;
    }
}
