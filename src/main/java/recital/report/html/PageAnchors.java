package recital.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.align.Link;
import recital.lineage.Place;
import recital.model.ParagraphId;
import recital.report.phrases.TextSanitizer;

/** Hands out the anchors of a page, each once. */
final class PageAnchors {

    /** Before the id of an earlier paragraph that has no later one. */
    static final String REMOVED = "removed-";

    private final Set<String> taken = new HashSet<>();

    /** The anchors of a link: the ids of its later paragraphs, {@code removed-OP9} where it has none. */
    List<String> of(Link link) {
        List<String> anchors = new ArrayList<>();
        for (ParagraphId id : link.later()) {
            anchors.add(unused(id.value()));
        }
        if (anchors.isEmpty()) {
            link.earlier().forEach(id -> anchors.add(unused(REMOVED + id.value())));
        }
        return anchors;
    }

    /** The anchor of a place, {@code 73/218-OP16}. */
    String unused(Place place) {
        return unused(place.document() + "-" + place.paragraph());
    }

    /** The name as one word, which an address can hold as it is; where it was taken before, with a number. */
    String unused(String name) {
        String word = word(name);
        String anchor = word;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = word + "-" + n;
        }
        return anchor;
    }

    /** The name as one word. */
    static String word(String name) {
        return TextSanitizer.onOneLine(name).replaceAll("[\\s#]+", "_");
    }
}
