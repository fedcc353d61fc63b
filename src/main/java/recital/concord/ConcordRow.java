package recital.concord;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.model.Language;

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

    /** What it is called: by the English name where there is one, else by that of the first language. */
    public String name() {
        return in(Language.ENGLISH)
                .or(() -> passages.values().stream().findFirst())
                .map(Passage::name)
                .orElse("");
    }
}
