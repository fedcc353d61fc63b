package recital.report.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.report.phrases.PrintedLabels;
import recital.text.PrintedLabel;

/** Writes paragraphs under their headings, and points under their paragraphs. */
final class AknOperative {

    /** The number after which a paragraph is called, apart from its section and from a count of equal ones. */
    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{1,8}\\.)?OP([0-9A-Za-z]+)(?:-\\d{1,5})?");

    private static final Pattern POINT = Pattern.compile("\\([0-9A-Za-z]*\\)[a-z0-9]*(?:-\\d{1,5})?");

    private static final Pattern SIGNS = Pattern.compile("[^0-9A-Za-z]");

    private final AknTable table;
    private final AknText text;
    private final AknXml xml;
    private boolean inSection;

    AknOperative(AknTable table, AknText text, AknXml xml) {
        this.table = table;
        this.text = text;
        this.xml = xml;
    }

    /**
     * A paragraph or point with the points under it.
     *
     * @param id its name, which a number without words of its own has too
     * @param words what it says; empty of a number that has none
     * @param label what is printed before it; empty where nothing is
     */
    private record Node(String id, Optional<Paragraph> words, String label, List<Node> points) {}

    /** Writes paragraphs and headings; the section of the last heading stays open for what follows. */
    void write(List<Paragraph> paragraphs) {
        List<Paragraph> stretch = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.id().part() == Part.HEADING || paragraph.cell().isPresent()) {
                nodes(stretch).forEach(this::paragraph);
                stretch.clear();
                apart(paragraph);
            } else {
                stretch.add(paragraph);
            }
        }
        nodes(stretch).forEach(this::paragraph);
    }

    private void apart(Paragraph paragraph) {
        if (paragraph.id().part() == Part.HEADING) {
            endSection();
            heading(paragraph);
        } else if (!table.isWritten(paragraph)) {
            String name = text.nameOf("para", paragraph.id());
            xml.line("paragraph", "eId", name).line("content", "eId", name + "__content");
            table.writeAt(paragraph);
            xml.close().close();
        }
    }

    private void heading(Paragraph heading) {
        String name = text.nameOf("sec", heading.id());
        xml.line("section", "eId", name);
        List<String> labels = PrintedLabels.of(heading);
        if (!labels.isEmpty()) {
            xml.line("num").text(labels.get(labels.size() - 1)).close();
        }
        xml.line("heading", "eId", name + "__heading");
        text.inline(heading);
        xml.close();
        inSection = true;
    }

    /** Ends the section that is open. */
    void endSection() {
        if (inSection) {
            xml.close();
        }
        inSection = false;
    }

    /** The paragraphs, each point under what its name says. */
    private List<Node> nodes(List<Paragraph> paragraphs) {
        List<Node> nodes = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<String> labels = PrintedLabels.of(paragraph);
            List<String> path = path(paragraph.id());
            int known = 0;
            while (known < path.size() - 1
                    && known < open.size()
                    && open.get(known).id().equals(path.get(known))) {
                known++;
            }
            open.subList(known, open.size()).clear();
            for (int i = known; i < path.size() - 1; i++) {
                int fromEnd = path.size() - 1 - i;
                boolean printed = labels.size() > fromEnd;
                add(
                        new Node(
                                path.get(i),
                                Optional.empty(),
                                printed ? number(path.get(i), labels.get(labels.size() - 1 - fromEnd)) : "",
                                new ArrayList<>()),
                        open,
                        nodes);
            }
            String printed = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
            String id = path.get(path.size() - 1);
            add(new Node(id, Optional.of(paragraph), number(id, printed), new ArrayList<>()), open, nodes);
        }
        return nodes;
    }

    private static void add(Node node, List<Node> open, List<Node> nodes) {
        (open.isEmpty() ? nodes : open.get(open.size() - 1).points()).add(node);
        open.add(node);
    }

    /** The names of all under which a paragraph stands, outermost first, and its own: OP2, OP2(a), OP2(a)(i). */
    private static List<String> path(ParagraphId id) {
        List<String> path = new ArrayList<>();
        Matcher points = POINT.matcher(id.value());
        int end = id.value().indexOf('(');
        path.add(end < 0 ? id.value() : id.value().substring(0, end));
        while (points.find()) {
            path.add(id.value().substring(0, points.end()));
        }
        return path;
    }

    /** The label that gives a paragraph its name: as it is printed where that does, else as it is called. */
    private static String number(String id, String printed) {
        String called = called(id);
        // Signs are not asked for a name.
        String signs = SIGNS.matcher(printed).replaceAll("");
        if (called.isEmpty() || PrintedLabel.of(signs).number().equals(called)) {
            return printed;
        }
        return id.indexOf('(') >= 0 ? "(" + called + ")" : printed.isEmpty() ? "" : called + ".";
    }

    /** The number or letter after which a paragraph is called; empty where it has none of its own. */
    private static String called(String id) {
        int point = id.lastIndexOf('(');
        if (point >= 0) {
            return id.substring(point).replaceFirst("-\\d{1,5}$", "").replaceAll("[()]", "");
        }
        Matcher number = NUMBER.matcher(id);
        return number.matches() ? number.group(1) : "";
    }

    private void paragraph(Node node) {
        node("paragraph", "para", node);
    }

    private void node(String element, String prefix, Node node) {
        String name = text.nameOf(prefix, new ParagraphId(node.id()));
        xml.line(element, "eId", name);
        if (!node.label().isEmpty()) {
            xml.line("num").text(node.label()).close();
        }
        if (node.points().isEmpty()) {
            content("content", name, node);
        } else {
            xml.line("list", "eId", name + "__list");
            content("intro", name + "__list", node);
            node.points().forEach(point -> node("point", "point", point));
            xml.close();
        }
        xml.close();
    }

    private void content(String element, String parent, Node node) {
        node.words().ifPresent(words -> {
            xml.line(element, "eId", parent + "__" + element);
            text.block(words);
            xml.close();
        });
    }
}
