package recital.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import recital.diff.Edit;
import recital.diff.TextDiff;
import recital.report.Passage;
import recital.report.Safe;

/**
 * A text with its edits as {@code del} and {@code ins}.
 *
 * <p>The content of these elements is the text to the letter; what stands in {@code span} elements
 * besides {@code mark} and {@code words} is there to be heard or seen: what a screen reader says around an edit, and the
 * sign where a paragraph ends. Space around the words of an edit stands outside their marks.
 */
final class EditedText implements Content {

    private final TextDiff text;

    EditedText(TextDiff text) {
        this.text = text;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (Passage passage : Passage.of(text)) {
            if (passage.isKept()) {
                passage.edits().forEach(edit -> kept(edit, output));
            }
            element("del", "deleted", passage.went(), output);
            element("ins", "inserted", passage.came(), output);
        }
    }

    /** The two sides of a quiet edit stand there for programs; people see the later one. */
    private static void kept(Edit edit, TemplateOutput output) {
        if (edit.operation() == Edit.Operation.KEEP) {
            words(edit.later(), output);
        } else {
            output.writeContent("<del class=\"quiet\">");
            words(edit.earlier(), output);
            output.writeContent("</del><ins class=\"quiet\">");
            words(edit.later(), output);
            output.writeContent("</ins>");
        }
    }

    private static void element(String name, String heard, String content, TemplateOutput output) {
        if (content.isEmpty()) {
            return;
        }
        String words = content.strip();
        boolean space = words.isEmpty() || content.indexOf('\n') >= 0;
        int start = space ? 0 : content.indexOf(words);
        int end = space ? content.length() : start + words.length();
        output.writeContent("<" + name + "><span class=\"heard\"> [" + heard + ": </span>");
        output.writeContent(content.substring(0, start));
        output.writeContent(content.isBlank() ? "<span class=\"mark space\">" : "<span class=\"mark\">");
        output.writeContent("<span class=\"words\">");
        words(content.substring(start, end), output);
        output.writeContent(
                "</span></span>" + content.substring(end) + "<span class=\"heard\">] </span></" + name + ">");
    }

    private static void words(String content, TemplateOutput output) {
        String[] paragraphs = content.split(TextDiff.PARAGRAPH_BREAK, -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                output.writeContent("<span class=\"break\">\u00b6</span>\n");
            }
            output.writeUserContent(Safe.line(paragraphs[i]));
        }
    }
}
