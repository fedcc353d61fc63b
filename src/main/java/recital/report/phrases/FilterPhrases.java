package recital.report.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.model.ParagraphId;
import recital.report.Filter;

/** Says by what a view was chosen. */
public final class FilterPhrases {

    private FilterPhrases() {}

    /**
     * The conditions of a filter, {@code Chosen by the kinds figure, verb; by the words “digital divide”; by the
     * paragraph OP16}; empty where it has none.
     */
    public static String of(Filter filter) {
        List<String> conditions = new ArrayList<>();
        named("kind", filter.only(), Filter.Only::code, conditions);
        filter.grep().ifPresent(words -> conditions.add("by the words \u201c" + words + "\u201d"));
        named("paragraph", filter.paragraphs(), ParagraphId::value, conditions);
        return conditions.isEmpty() ? "" : "Chosen " + String.join("; ", conditions);
    }

    private static <T> void named(String noun, Collection<T> all, Function<T, String> name, List<String> conditions) {
        if (!all.isEmpty()) {
            conditions.add("by the " + noun + (all.size() == 1 ? " " : "s ")
                    + all.stream().map(name).collect(Collectors.joining(", ")));
        }
    }
}
