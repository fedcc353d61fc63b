package recital.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recital.language.Act;
import recital.language.Opening;

/**
 * The acts of a text that have one verb, in whichever form, and what they are about.
 *
 * @param acts in the order of the text
 * @param objects what they are about; the empty one where nothing is told of one
 * @param objectWords the words of these
 */
record VerbActs(List<Act> acts, Set<String> objects, Set<String> objectWords) {

    static final VerbActs NONE = new VerbActs(List.of(), Set.of(), Set.of());

    /** Those of a text by the roots of their verbs, which are compared by the thousand where a paragraph has as many. */
    static Map<String, VerbActs> byRoot(Collection<Act> acts) {
        Map<String, List<Act>> grouped =
                acts.stream().collect(Collectors.groupingBy(act -> act.opening().root()));
        Map<String, VerbActs> byRoot = new HashMap<>();
        grouped.forEach((root, all) -> byRoot.put(root, of(all)));
        return byRoot;
    }

    private static VerbActs of(List<Act> acts) {
        Set<String> objects = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Act act : acts) {
            objects.add(act.opening().object());
            words.addAll(act.opening().objectWords());
        }
        return new VerbActs(acts, objects, words);
    }

    /** How many there are. */
    int number() {
        return acts.size();
    }

    boolean isEmpty() {
        return acts.isEmpty();
    }

    /** Whether one of them is about this object. */
    boolean haveObject(String object) {
        return objects.contains(object);
    }

    /** Whether one of them shares an object with another. */
    boolean shareObject(Opening other) {
        return !Collections.disjoint(objectWords, other.objectWords());
    }
}
