package recital.concord;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import recital.model.Language;
import recital.model.ParagraphId;

/** The passages that say the same in the languages of a resolution; a language that has none is not there. */
public record ConcordRow(Map<Language, Passage> passages) implements Serializable {

    public ConcordRow {
        Map<Language, Passage> all = new EnumMap<>(Language.class);
        all.putAll(passages);
        passages = Collections.unmodifiableMap(all);
    }

    static ConcordRow of(List<Passage> passages) {
        Map<Language, Passage> all = new EnumMap<>(Language.class);
        passages.forEach(passage -> all.put(passage.language(), passage));
        return new ConcordRow(all);
    }

    public Optional<Passage> in(Language language) {
        return Optional.ofNullable(passages.get(language));
    }

    /** Whether the paragraph, or a point of it, stands here in one of the languages. */
    public boolean has(ParagraphId paragraph) {
        return passages.values().stream()
                .flatMap(passage -> passage.names().stream())
                .flatMap(name -> ParagraphId.parse(name).stream())
                .anyMatch(paragraph::includes);
    }

    /**
     * The sum of what the other passages measure, each with its weight; a language that is not there is made up for by the
     * rest.
     *
     * @param weights by the place of a language in its enum
     */
    double weighed(Language language, double[] weights, ToDoubleBiFunction<Language, String> measure) {
        double sum = 0;
        double there = 0;
        double all = 0;
        for (Language other : Language.values()) {
            double weight = weights[other.ordinal()];
            all += weight;
            if (other != language && in(other).isPresent()) {
                sum += weight
                        * measure.applyAsDouble(other, in(other).orElseThrow().text());
                there += weight;
            }
        }
        return sum * all / there;
    }

    /** What it is called: by the English name where there is one, else by that of the first language. */
    public String name() {
        return in(Language.ENGLISH)
                .or(() -> passages.values().stream().findFirst())
                .map(Passage::name)
                .orElse("");
    }
}
