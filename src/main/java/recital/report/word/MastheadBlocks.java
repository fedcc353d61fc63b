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
        int title = titleStart(lines.subList(0, end));
        List<TextBlock> blocks = new ArrayList<>();
        lines.subList(0, title).forEach(line -> blocks.add(line(line, stray)));
        if (title < end) {
            String joined = String.join(" ", lines.subList(title, end));
            String label =
                    joined.substring(0, joined.length() - wordsAtEnd(joined)).strip();
            blocks.add(TextBlock.plain(BlockStyle.TITLE, label, document.title()));
        } else if (!squeezed(document.masthead()).contains(squeezed(document.title()))) {
            blocks.add(TextBlock.plain(BlockStyle.TITLE, "", document.title()));
        }
        lines.subList(end, lines.size()).forEach(line -> blocks.add(TextBlock.plain(BlockStyle.FORMULA, "", line)));
        return blocks;
    }

    /** The line with which the title begins, its number included; the end where it cannot be told. */
    private int titleStart(List<String> lines) {
        for (int start = lines.size() - 1; start >= 0; start--) {
            String joined = squeezed(String.join("", lines.subList(start, lines.size())));
            String title = squeezed(document.title());
            if (!title.isEmpty()
                    && joined.endsWith(title)
                    && NUMBER.matcher(joined.substring(0, joined.length() - title.length()))
                            .matches()) {
                boolean numberAlone = start > 0 && joined.equals(title) && isNumber(lines.get(start - 1));
                return numberAlone ? start - 1 : start;
            }
        }
        return lines.size();
    }

    private static boolean isNumber(String line) {
        return !line.isEmpty() && NUMBER.matcher(line).matches();
    }

    /** The length of the end of a line that has the letters of the title. */
    private int wordsAtEnd(String line) {
        int letters = squeezed(document.title()).length();
        int start = line.length();
        while (letters > 0) {
            start--;
            letters -= line.charAt(start) == ' ' ? 0 : 1;
        }
        return line.length() - start;
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
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
