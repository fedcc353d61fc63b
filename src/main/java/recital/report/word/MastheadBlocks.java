package recital.report.word;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WhiteSpace;
import recital.model.Note;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.phrases.MastheadLines;
import recital.report.word.DocumentBlocks.MarkCounter;
import recital.report.word.TextBlock.PlacedMark;

/** Lays out what stands before the first paragraph of a document, its title in one paragraph. */
final class MastheadBlocks {

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
        MastheadLines lines = MastheadLines.of(document);
        List<TextBlock> blocks = new ArrayList<>();
        lines.before().forEach(line -> blocks.add(line(line, stray)));
        if (!lines.title().isEmpty() || !lines.contain(document.title())) {
            blocks.add(TextBlock.plain(BlockStyle.TITLE, lines.number(), document.title()));
        }
        lines.part().forEach(line -> blocks.add(line(line, stray)));
        lines.formula().forEach(line -> blocks.add(TextBlock.plain(BlockStyle.FORMULA, "", WhiteSpace.collapse(line))));
        return blocks;
    }

    private TextBlock line(String printed, List<Note> stray) {
        String line = WhiteSpace.collapse(printed);
        for (Iterator<Note> notes = stray.iterator(); notes.hasNext(); ) {
            Note note = notes.next();
            Optional<Matcher> found = MastheadLines.mark(note, line);
            if (found.isPresent()) {
                notes.remove();
                String before = line.substring(0, found.get().start()).stripTrailing();
                return new TextBlock(
                        style(line),
                        Optional.empty(),
                        "",
                        before + line.substring(found.get().end()),
                        0,
                        List.of(new PlacedMark(before.length(), counter.next(note.mark(), Optional.of(note)))));
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
