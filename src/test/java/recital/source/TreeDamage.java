package recital.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Damages XML so that it stays well-formed: elements go, move, double, nest, and take others' names and attributes. */
final class TreeDamage implements Damage {

    private static final List<String> VALUES = List.of(
            "", "0", "-1", "1", "8", "9", "99", "999999", "2147483648", "true", "none", "\u202e", "%1%2%9", "(%1)");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0",
            "1.",
            "(a)",
            "(i)",
            "I",
            "Annex",
            "The General Assembly,",
            "Recalling",
            "45th plenary meeting",
            "\u0301",
            "\ufffd",
            "\ud83d\udd4a",
            "*",
            "12",
            "A/RES/99/1",
            "____________");
    private static final int DEEP = 150;

    @Override
    public byte[] damaged(byte[] file, Random random) {
        Document document = Jsoup.parse(new String(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        for (int wounds = 1 + random.nextInt(6); wounds > 0; wounds--) {
            wound(document, random);
        }
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void wound(Document document, Random random) {
        List<Element> elements = document.getAllElements();
        if (elements.size() < 3) {
            return;
        }
        Element one = elements.get(1 + random.nextInt(elements.size() - 1));
        Element other = elements.get(1 + random.nextInt(elements.size() - 1));
        switch (random.nextInt(10)) {
            case 0 -> one.remove();
            case 1 -> one.after(one.clone());
            case 2 -> one.appendChild(other.clone());
            case 3 -> {
                if (!one.equals(other)
                        && !other.parents().contains(one)
                        && !one.parents().contains(other)) {
                    one.after(other);
                }
            }
            case 4 -> one.unwrap();
            // A tag without a namespace has no other name.
            case 5 -> {
                if (!one.tag().namespace().isEmpty()) {
                    one.tagName(other.tagName());
                }
            }
            case 6 -> nest(one, other.tagName(), 1 + random.nextInt(DEEP));
            case 7 -> repeat(one, 1 + random.nextInt(300));
            case 8 -> alterAttribute(one, other, random);
            default -> alterText(one, random);
        }
    }

    private static void nest(Element element, String name, int levels) {
        Node inner = element;
        for (int i = 0; i < levels; i++) {
            Element outer = new Element(name);
            inner.replaceWith(outer);
            outer.appendChild(inner);
            inner = outer;
        }
    }

    private static void repeat(Element element, int times) {
        if (element.getAllElements().size() > 20) {
            return;
        }
        for (int i = 0; i < times; i++) {
            element.after(element.clone());
        }
    }

    private static void alterAttribute(Element element, Element other, Random random) {
        List<Attribute> attributes = element.attributes().asList();
        if (attributes.isEmpty()) {
            other.attributes().forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
            return;
        }
        String key = attributes.get(random.nextInt(attributes.size())).getKey();
        if (random.nextInt(4) == 0) {
            element.removeAttr(key);
        } else {
            element.attr(key, VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    private static void alterText(Element element, Random random) {
        List<TextNode> texts = element.textNodes();
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        if (texts.isEmpty()) {
            element.appendText(text);
        } else {
            texts.get(random.nextInt(texts.size())).text(text);
        }
    }
}
