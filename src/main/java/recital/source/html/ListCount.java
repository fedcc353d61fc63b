package recital.source.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import recital.source.ListCounter;

/** Counts the items of a list as a browser does. */
final class ListCount {

    private final Element list;
    private int value;

    ListCount(Element list) {
        this.list = list;
        this.value = number(list.attr("start")).orElse(1) - 1;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What a browser prints before the next item of a counted list; nothing is counted in another. */
    String next(Element item) {
        if (!list.normalName().equals("ol")) {
            return "";
        }
        value = number(item.attr("value")).orElse(value + 1);
        return ListCounter.of(list.attr("type").isEmpty() ? "1" : list.attr("type"))
                        .print(value) + ".";
    }
}
