package recital.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.phrases.TextSanitizer;
import recital.report.phrases.UnchangedRuns;

/** Reads a comparison in Markdown as GitHub does, and holds both texts of each change against what is read. */
public final class MarkdownReadBack {

    /** Of edits of character style alone the earlier half is told where they are asked for. */
    private static final Filter ALL =
            new Filter(Filter.NONE.only(), Filter.NONE.grep(), Filter.NONE.paragraphs(), true);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private static final int OF_CHANGE = 3;

    private MarkdownReadBack() {}

    public static void of(ResolutionDiff diff) {
        Node document = PARSER.parse(Golden.rendered(new MarkdownDiff(ALL, false), diff));
        List<Change> changes = UnchangedRuns.of(diff, ALL.shownChanges(diff)).stream()
                .filter(run -> run.isChange() && run.table().isEmpty())
                .map(run -> run.changes().get(0))
                .toList();
        List<Paragraph> texts = children(document)
                .filter(node -> node instanceof Heading heading
                        && heading.getLevel() == OF_CHANGE
                        && !(heading.getNext() instanceof TableBlock))
                .map(heading -> (Paragraph) heading.getNext())
                .toList();
        assertThat(texts).hasSameSizeAs(changes);
        for (int i = 0; i < changes.size(); i++) {
            assertThat(side(texts.get(i), "ins"))
                    .isEqualTo(shown(changes.get(i).text().earlier()));
            assertThat(side(texts.get(i), "del"))
                    .isEqualTo(shown(changes.get(i).text().later()));
        }
    }

    private static String shown(String text) {
        return TextSanitizer.clean(text);
    }

    /** What is left where one kind of edit is dropped; nothing but text and edits may stand there. */
    private static String side(Paragraph paragraph, String dropped) {
        StringBuilder side = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (Node node : children(paragraph).toList()) {
            boolean kept = !open.contains(dropped);
            if (node instanceof Text text) {
                side.append(kept ? text.getLiteral() : "");
            } else {
                String tag = ((HtmlInline) node).getLiteral();
                switch (tag) {
                    case "<br>" -> {
                        if (kept) {
                            assertThat(side).endsWith("\u00b6");
                            side.setCharAt(side.length() - 1, '\n');
                        }
                    }
                    case "<ins>", "<del>" -> open.add(tag.substring(1, 4));
                    case "</ins>", "</del>" -> open.remove(tag.substring(2, 5));
                    default -> throw new AssertionError(tag);
                }
            }
        }
        return side.toString();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
