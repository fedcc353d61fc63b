package recital.corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the build keeps beside the program, by names that are no more than short. */
class ResourceCacheTest {

    private static BinaryWriter wells() {
        BinaryWriter content = new BinaryWriter();
        content.text("wells");
        return content;
    }

    @Test
    void entryBeginsWithItsKey() {
        BinaryReader entry = BinaryReader.of(ResourceCache.entry(CacheKey.of("read", "OP1", "en"), wells()))
                .orElseThrow();

        assertThat(entry.text()).isEqualTo("OP1\nen");
        assertThat(entry.text()).isEqualTo("wells");
    }

    /** "Aa" and "BB" have one hash code in Java, and so one name here; no other name has a cache of files. */
    @Test
    void keysOfOneShortNameAreTwoAllTheSame() {
        CacheKey one = CacheKey.of("read", "Aa");
        CacheKey other = CacheKey.of("read", "BB");

        assertThat(ResourceCache.name(one)).isEqualTo(ResourceCache.name(other));
        assertThat(one.name()).isNotEqualTo(other.name());
    }

    @Test
    void whatTheBuildDidNotKeepIsNotThere() {
        assertThat(new ResourceCache().open(CacheKey.of("read", "no such text")))
                .isEmpty();
    }
}
