package recital.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import recital.diff.TextDiff;
import recital.report.Passage;
import recital.report.Plain;

/**
 * A text with its edits as {@code del} and {@code ins}.
 *
 * <p>The content of these elements is the text to the letter; what stands in {@code span} elements
 * besides is there to be heard or seen: the words that a screen reader says around an edit, and the
 * sign where a paragraph ends.
 */
final class MarkedText implements Content {

    private final TextDiff text;

    MarkedText(TextDiff text) {
        this.text = text;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (Passage passage : Passage.of(text)) {
            words(passage.kept(), output);
            element("del", "deleted", passage.went(), output);
            element("ins", "inserted", passage.came(), output);
        }
    }

    private static void element(String name, String heard, String content, TemplateOutput output) {
        if (content.isEmpty()) {
            return;
        }
        boolean space = content.isBlank() && content.indexOf('\n') < 0;
        output.writeContent("<" + name + (space ? " class=\"space\"" : "") + "><span class=\"heard\"> [" + heard + ": </span>");
        words(content, output);
        output.writeContent("<span class=\"heard\">] </span></" + name + ">");
    }

    private static void words(String content, TemplateOutput output) {
        String[] paragraphs = content.split(TextDiff.PARAGRAPH_BREAK, -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                output.writeContent("<span class=\"break\">\u00b6</span>\n");
            }
            output.writeUserContent(Plain.line(paragraphs[i]));
        }
    }
}
