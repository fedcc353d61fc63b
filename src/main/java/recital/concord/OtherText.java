package recital.concord;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * The language whose file holds another resolution, told by the documents that it cites: a text that is badly read lacks
 * some that the others cite, but cites none of its own.
 *
 * <p>rule: of what all others cite it has less than a quarter, and two at least that none of them cites. In the 3,900 texts of
 * the seventy-seventh and seventy-eighth sessions that are four, all of which hold another resolution.
 *
 * @param language whose text it is
 * @param lacking how many documents all others cite and it does not
 * @param own how many it cites and none of the others does
 */
public record OtherText(Language language, int lacking, int own) {

    private static final int SHARED = 4;
    private static final int FEWEST_OWN = 2;

    /** The text that cites the fewest of the documents of the others; none where all cite much the same. Two may be asked of. */
    public static Optional<OtherText> of(Map<Language, Resolution> texts) {
        return of(texts, new ReadValues());
    }

    static Optional<OtherText> of(Map<Language, Resolution> texts, ReadValues values) {
        Map<Language, Set<Set<String>>> cited = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> cited.put(language, cited(language, text, values)));
        return cited.keySet().stream()
                .flatMap(language -> of(language, cited).stream())
                .max(Comparator.comparingInt(other -> other.lacking + other.own));
    }

    private static Optional<OtherText> of(Language language, Map<Language, Set<Set<String>>> cited) {
        Set<Set<String>> any = new HashSet<>();
        cited.forEach((other, some) -> any.addAll(other == language ? Set.of() : some));
        Set<Set<String>> all = new HashSet<>(any);
        cited.forEach((other, some) -> all.removeIf(symbol -> other != language && !some.contains(symbol)));
        Set<Set<String>> own = new HashSet<>(cited.getOrDefault(language, Set.of()));
        long shared = all.stream().filter(own::contains).count();
        own.removeAll(any);
        return SHARED * shared < all.size() && own.size() >= FEWEST_OWN
                ? Optional.of(new OtherText(language, (int) (all.size() - shared), own.size()))
                : Optional.empty();
    }

    /** The parts of each symbol, for an Arabic text may have them in reversed order. */
    private static Set<Set<String>> cited(Language language, Resolution text, ReadValues values) {
        return Stream.concat(
                        text.paragraphs().stream().map(Paragraph::text),
                        text.notes().stream().map(Note::text))
                .flatMap(passage -> values.of(language, passage).stream())
                .map(StatedValue::value)
                .filter(value -> value.kind() == Value.ValueKind.SYMBOL)
                .map(value -> Stream.of(value.name().split("/")).collect(Collectors.toUnmodifiableSet()))
                .collect(Collectors.toSet());
    }

    /** What tells that it is another text. */
    String evidence() {
        return "it lacks " + lacking + " of the documents that all others cite, and cites " + own
                + " that none of them does";
    }
}
