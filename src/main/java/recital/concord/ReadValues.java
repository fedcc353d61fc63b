package recital.concord;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.model.Language;

/** The values of the texts of one resolution, each text read once. */
final class ReadValues {

    private final Map<Language, Map<String, List<StatedValue>>> byText = new EnumMap<>(Language.class);

    /** The values of a text, in their order. */
    List<StatedValue> of(Language language, String text) {
        return Objects.requireNonNull(byText.computeIfAbsent(language, any -> new HashMap<>())
                .computeIfAbsent(
                        text, any -> List.copyOf(ValueReader.of(language).read(text))));
    }
}
