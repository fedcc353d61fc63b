package recital.corpus.cache;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Symbol;
import recital.parse.Census;

/** The censuses of a cache. */
public final class Censuses {

    private static final String KIND = "census";

    private static final Language[] LANGUAGES = Language.values();
    private static final Edition[] EDITIONS = Edition.values();
    private static final Fragment.FragmentKind[] FRAGMENTS = Fragment.FragmentKind.values();

    private final Cache cache;

    public Censuses(Cache cache) {
        this.cache = cache;
    }

    /**
     * The census of a document, where it was kept.
     *
     * @param key all that its text depends on
     * @param symbol what its collection calls it
     * @param edition what its collection takes it for
     */
    public Optional<Census> find(ReadFormKey key, Symbol symbol, Edition edition) {
        return cache.find(whole(key, symbol, edition), Censuses::read);
    }

    /** Keeps a census for the next run. */
    public void keep(ReadFormKey key, Symbol symbol, Edition edition, Census census) {
        BinaryWriter out = new BinaryWriter();
        write(census, out);
        cache.keep(whole(key, symbol, edition), out);
    }

    private static CacheKey whole(ReadFormKey key, Symbol symbol, Edition edition) {
        return CacheKey.of(KIND, symbol.value(), edition.code(), key.text());
    }

    private static void write(Census census, BinaryWriter out) {
        out.text(census.name());
        out.constant(census.language());
        out.constant(census.edition());
        out.number(census.source());
        out.number(census.paragraphs());
        out.number(census.notes());
        out.number(census.masthead());
        out.number(census.closing());
        out.list(census.furniture().entrySet(), furniture -> {
            out.constant(furniture.getKey());
            out.number(furniture.getValue());
        });
        out.list(census.unplaced(), fragment -> ReadFormCodec.write(fragment, out));
        out.text(census.missing());
        out.text(census.doubled());
        out.list(census.altered(), out::text);
    }

    private static Census read(BinaryReader in) {
        return new Census(
                in.text(),
                in.constant(LANGUAGES),
                in.constant(EDITIONS),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                furniture(in),
                in.list(() -> ReadFormCodec.fragment(in)),
                in.text(),
                in.text(),
                in.list(in::text));
    }

    private static Map<Fragment.FragmentKind, Long> furniture(BinaryReader in) {
        List<Map.Entry<Fragment.FragmentKind, Long>> counts =
                in.list(() -> Map.entry(in.constant(FRAGMENTS), in.number()));
        Map<Fragment.FragmentKind, Long> furniture = new EnumMap<>(Fragment.FragmentKind.class);
        counts.forEach(count -> furniture.put(count.getKey(), count.getValue()));
        return furniture;
    }
}
