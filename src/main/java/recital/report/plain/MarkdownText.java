package recital.report.plain;

import java.util.regex.Pattern;
import recital.diff.TextDiff;
import recital.report.phrases.DiffSegment;
import recital.report.phrases.TextSanitizer;

/**
 * Turns texts into Markdown.
 *
 * <p>Edits are {@code <del>} and {@code <ins>} elements, which CommonMark passes through and which, other
 * than its asterisks and tildes, may begin and end anywhere.
 */
final class MarkdownText {

    /** Everything that CommonMark, or GitHub's tables and strike-through, could take for a sign. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>&~|#!@$]");

    /** What begins a list or a heading where it stands first on a line. */
    private static final Pattern BLOCK = Pattern.compile("^(\\d+)([.)])|^([-+=])");

    /** A space at the beginning or end of a text, which CommonMark would take away. */
    private static final Pattern EDGE = Pattern.compile("^ | $");

    private MarkdownText() {}

    /** The one place where text becomes Markdown. */
    static String escaped(String text) {
        return SIGNS.matcher(TextSanitizer.clean(text)).replaceAll("\\\\$0").replace("\n", "\u00b6<br>");
    }

    /** A text with its edits. */
    static String marked(TextDiff text) {
        StringBuilder marked = new StringBuilder();
        for (DiffSegment passage : DiffSegment.of(text)) {
            marked.append(escaped(passage.kept()))
                    .append(element("del", passage.deleted()))
                    .append(element("ins", passage.inserted()));
        }
        return EDGE.matcher(marked).replaceAll("&#32;");
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    /** What stands at the beginning of a line, so that it begins neither a list nor a heading. */
    static String block(String marked) {
        return BLOCK.matcher(marked).replaceFirst("$1\\\\$2$3");
    }
}
