package recital.source.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Notice;
import recital.model.Notice.NoticeKind;
import recital.source.AnnotatedText;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.SourceException;
import recital.source.TableGrid;
import recital.source.TrackedChanges;
import recital.text.Interruption;

/** Walks the body of a page and cuts what it shows into pieces. */
final class HtmlWalk {

    private static final Set<String> UNSEEN = Set.of(
            "audio",
            "canvas",
            "datalist",
            "head",
            "iframe",
            "math",
            "noscript",
            "object",
            "script",
            "style",
            "svg",
            "template",
            "video");
    private static final Set<String> AROUND =
            Set.of("aside", "button", "footer", "header", "nav", "select", "textarea");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern NOTE_SIGN = Pattern.compile("[\\[(]?(\\d{1,3}|\\*{1,4}|[ivxl]{1,6})[\\])]?");
    private static final Pattern NOTE_LINK = Pattern.compile("(?i)#.*(?:note|fn|ftn|ref|cite).*");
    /** What a note ends with, or begins with, to lead back to its mark. */
    private static final Pattern WAY_BACK = Pattern.compile("[\u21a9\u21b5\u2191\u23ce^][\ufe0e\ufe0f]?");

    private static final Pattern NOTE_ITEM = Pattern.compile("(?i).*(?:note|fn|ftn|cite).*");

    private final Limits limits;
    private List<Piece> pieces = new ArrayList<>();
    private final StringBuilder visible = new StringBuilder();
    private final Deque<ListCount> lists = new ArrayDeque<>();
    private Map<String, String> styles = Map.of();
    private AnnotatedText words = new AnnotatedText();
    private String label = "";
    private boolean heading;
    private int around;
    /** How many elements are open whose blocks are all one piece. */
    private int joined;

    private @Nullable TableGrid table;
    private int tables;

    private boolean deleted;
    private boolean struck;

    private int depth;

    HtmlWalk(Limits limits) {
        this.limits = limits;
    }

    ParagraphStream read(Element body) throws SourceException {
        if (body.ownerDocument() != null) {
            styles = ListCount.styles(body.ownerDocument());
        }
        readChildren(body);
        end();
        endLabel();
        return ParagraphStream.of(Format.HTML, pieces, Fragment.FragmentKind.WEB_PAGE, notices(), visible.toString());
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (deleted) {
            notices.add(new Notice(NoticeKind.TRACKED, 0, 0, "what it marks as deleted is left out"));
        }
        if (struck) {
            notices.add(new Notice(NoticeKind.TRACKED, 0, 0, TrackedChanges.STRUCK_OUT));
        }
        return notices;
    }

    private void readChildren(Element parent) throws SourceException {
        depth++;
        if (depth > limits.depth()) {
            throw SourceException.limitExceeded(Limit.DEPTH, "elements nested more than " + limits.depth() + " deep");
        }
        Interruption.check();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                add(wellFormed(text.getWholeText()));
            } else if (node instanceof Element element && shows(element)) {
                readElement(element);
            }
        }
        depth--;
    }

    /** A reference to half of a character, {@code &#xD83D;}, is U+FFFD. source: HTML, 13.2.5.80. */
    private static String wellFormed(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static boolean shows(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !HIDDEN.matcher(element.attr("style")).find();
    }

    private void add(String text) throws SourceException {
        if (visible.length() + text.length() > limits.characters()) {
            throw SourceException.limitExceeded(Limit.CHARACTERS, "longer than " + limits.characters() + " characters");
        }
        visible.append(text);
        words.append(text);
    }

    private void readElement(Element element) throws SourceException {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "ol", "ul" -> readList(element);
            case "li" -> readItem(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                end();
                heading = true;
                readChildren(element);
                end();
            }
            case "del" -> deleted |= element.hasText();
            case "s", "strike" -> {
                struck |= element.hasText();
                readChildren(element);
            }
            case "sup" -> readRaised(element);
            case "a" -> readLink(element);
            case "table" -> readTable(element);
            case "tr" -> readRow(element);
            case "td", "th" -> readCell(element);
            default -> {
                if (AROUND.contains(name) && element.closest("article, main") == null) {
                    end();
                    around++;
                    readChildren(element);
                    end();
                    around--;
                } else if (element.isBlock()) {
                    readBlock(element);
                } else {
                    readChildren(element);
                }
            }
        }
    }

    private void readBlock(Element element) throws SourceException {
        if (joined > 0) {
            words.newBlock();
            readChildren(element);
            words.newBlock();
        } else {
            end();
            readChildren(element);
            end();
        }
    }

    /** A break may end a paragraph; whether what follows goes on with it, its words have to tell. */
    private void lineBreak() {
        boolean inHeading = heading;
        if (joined > 0) {
            words.newBlock();
        } else {
            end();
        }
        heading = inHeading;
    }

    private void readList(Element list) throws SourceException {
        if (joined == 0) {
            end();
        }
        lists.push(new ListCount(list, styles));
        readChildren(list);
        lists.pop();
        if (joined == 0) {
            end();
        }
    }

    private void readItem(Element item) throws SourceException {
        if (joined == 0) {
            end();
        }
        String printed = lists.isEmpty() ? "" : lists.peek().next(item);
        if (!printed.isEmpty()) {
            visible.append(' ').append(printed).append(' ');
            words.label(printed);
            label = printed;
        }
        boolean note = joined == 0
                && !printed.isEmpty()
                && NOTE_ITEM.matcher(item.id()).matches();
        if (note) {
            label = printed.replace(".", "");
        }
        joined += note ? 1 : 0;
        readChildren(item);
        joined -= note ? 1 : 0;
        if (note && !words.isEmpty()) {
            addPiece(Role.NOTE);
        } else if (joined == 0) {
            end();
            endLabel();
        }
    }

    /** A number that no words follow stands by itself. */
    private void endLabel() {
        if (!label.isEmpty()) {
            addPiece(around > 0 ? Role.PAGE_FRAME : Role.TEXT);
        }
    }

    private void readRaised(Element raised) throws SourceException {
        String shown = raised.wholeText().strip();
        Matcher sign = NOTE_SIGN.matcher(shown);
        if (sign.matches()
                && !Character.isLetter(sign.group(1).charAt(0))
                && (words.takesMark() || isInBrackets(raised))) {
            mark(sign.group(1), shown);
        } else if (raised.children().isEmpty()) {
            visible.append(shown);
            words.appendRaised(shown);
        } else {
            readChildren(raised);
        }
    }

    /** As marks are printed in Arabic, where the brackets may stand outside of what is raised. */
    private boolean isInBrackets(Element raised) {
        return words.endsWith('(')
                && raised.nextSibling() instanceof TextNode text
                && text.getWholeText().startsWith(")");
    }

    private void readLink(Element link) throws SourceException {
        String shown = link.wholeText().strip();
        Matcher sign = NOTE_SIGN.matcher(shown);
        if (sign.matches() && NOTE_LINK.matcher(link.attr("href")).matches()) {
            mark(sign.group(1), shown);
        } else if (!(link.attr("href").startsWith("#")
                && WAY_BACK.matcher(shown).matches())) {
            readChildren(link);
        }
    }

    private void mark(String mark, String shown) {
        visible.append(' ').append(shown).append(' ');
        words.mark(mark, shown);
    }

    /** In a note, and in page furniture, a table is words like others. */
    private void readTable(Element element) throws SourceException {
        if (joined > 0 || around > 0) {
            readBlock(element);
            return;
        }
        end();
        TableGrid outer = table;
        if (outer != null) {
            outer.nest();
        }
        TableGrid own = new TableGrid();
        table = own;
        readChildren(element);
        end();
        pieces.addAll(own.isTable() ? own.inCells(++tables) : own.plain());
        table = outer;
    }

    private void readRow(Element row) throws SourceException {
        if (table != null && joined == 0 && around == 0) {
            table.row();
        }
        readBlock(row);
    }

    private void readCell(Element cell) throws SourceException {
        if (table == null || joined > 0 || around > 0) {
            readBlock(cell);
            return;
        }
        end();
        TableGrid own = table;
        List<Piece> outer = pieces;
        pieces = new ArrayList<>();
        readChildren(cell);
        end();
        own.cell(
                TableGrid.span(cell.attr("rowspan")),
                TableGrid.span(cell.attr("colspan")),
                cell.normalName().equals("th"),
                pieces);
        pieces = outer;
    }

    private void end() {
        if (words.isEmpty() && words.marks().isEmpty()) {
            if (label.isEmpty()) {
                // What a block of no-break spaces has shown is no part of the next.
                words = new AnnotatedText();
            }
            // A number waits for its words.
            return;
        }
        Role role = heading ? Role.HEADING_BY_STYLE : Role.TEXT;
        addPiece(around > 0 ? Role.PAGE_FRAME : role);
    }

    private void addPiece(Role role) {
        pieces.add(Piece.of(role, label, 0, words, words.source(), 0));
        words = new AnnotatedText();
        label = "";
        heading = false;
    }
}
