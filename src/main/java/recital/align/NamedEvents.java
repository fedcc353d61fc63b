package recital.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.References;
import recital.language.References.ReferenceKind;
import recital.model.Organ;

/** The conferences, summits and days that paragraphs name, by the words of their names that have capitals. */
final class NamedEvents {

    /** One word alone names no event: "the Conference". */
    private static final int WORDS = 3;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final References references;

    /** By text: each is held against several others. */
    private final Map<String, List<Set<String>>> names = new HashMap<>();

    NamedEvents(References references) {
        this.references = references;
    }

    /** Whether both texts name an event whose name in one has all words of its name in the other. */
    boolean areShared(String earlier, String later) {
        return names(earlier).stream().anyMatch(one -> names(later).stream()
                .anyMatch(other -> one.containsAll(other) || other.containsAll(one)));
    }

    private List<Set<String>> names(String text) {
        return names.computeIfAbsent(text, key -> references.of(key, Organ.GENERAL_ASSEMBLY).stream()
                .filter(reference -> reference.kind() == ReferenceKind.EVENT)
                .map(reference -> capitalized(key.substring(reference.start(), reference.end())))
                .filter(words -> words.size() >= WORDS)
                .toList());
    }

    private static Set<String> capitalized(String name) {
        return Arrays.stream(NO_LETTER.split(name))
                .filter(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
    }
}
