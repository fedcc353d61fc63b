package recital.corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Invented;
import recital.Recital;
import recital.Resolutions;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.SourceException;

class ReadFormsTest {

    private static final ReadFormKey KEY = new ReadFormKey("0".repeat(64), "name", ReadOptions.DEFAULT);

    private static final Resolution WELLS = Resolutions.resolution("72/901")
            .title("Wells")
            .preamble("Recalling its resolution on wells,[1]")
            .operative(1, "Welcomes the new wells;")
            .note("1", "Resolution 71/901.")
            .build();

    private final MemoryCache cache = new MemoryCache();
    private final ReadForms forms = new ReadForms(cache);

    static Iterable<Path> filesOfAllForms() throws IOException {
        try (var files = Files.list(Invented.FORMS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("filesOfAllForms")
    void documentIsReadBackAsItWasRead(Path file) throws Exception {
        Resolution read = Recital.create().read(file);

        forms.keep(KEY, new ReadForm.Document(read));

        assertThat(forms.find(KEY).orElseThrow().resolution()).isEqualTo(read);
    }

    @Test
    void failureIsReadBackWithItsReasonAndLimit() {
        forms.keep(KEY, new ReadForm.Unreadable("nested too deeply", Optional.of(Limit.DEPTH)));
        assertThatThrownBy(() -> forms.find(KEY).orElseThrow().resolution())
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.limit()).contains(Limit.DEPTH))
                .hasMessage("nested too deeply");

        forms.keep(KEY, new ReadForm.WithoutResolution("no formula"));
        assertThatThrownBy(() -> forms.find(KEY).orElseThrow().resolution())
                .isInstanceOf(ParseException.class)
                .hasMessage("no formula");
    }

    @Test
    void otherBytesNamesAndOptionsAreOtherReadForms() {
        forms.keep(KEY, new ReadForm.WithoutResolution("no formula"));

        ReadOptions narrow = ReadOptions.within(new Limits(1000, 1000, 10));
        assertThat(forms.find(new ReadFormKey("1".repeat(64), "name", ReadOptions.DEFAULT)))
                .isEmpty();
        assertThat(forms.find(new ReadFormKey("0".repeat(64), "other", ReadOptions.DEFAULT)))
                .isEmpty();
        assertThat(forms.find(new ReadFormKey("0".repeat(64), "name", narrow))).isEmpty();
    }

    @Test
    void everyDamagedByteIsNoticed() {
        forms.keep(KEY, new ReadForm.Document(WELLS));
        byte[] whole = cache.only();

        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x20;
            cache.replaceOnly(damaged);
            assertThat(forms.find(KEY)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void everyCutIsNoticed() {
        forms.keep(KEY, new ReadForm.Document(WELLS));
        byte[] whole = cache.only();

        for (int length = 0; length < whole.length; length++) {
            cache.replaceOnly(Arrays.copyOf(whole, length));
            assertThat(forms.find(KEY)).as(length + " bytes").isEmpty();
        }
    }

    @Test
    void whatAnotherProgramWroteWithRightChecksumIsNoReadForm() {
        BinaryWriter foreign = new BinaryWriter();
        foreign.number(7);
        foreign.text("hello");
        forms.keep(KEY, new ReadForm.WithoutResolution(""));
        cache.replaceOnly(foreign.toBytes());

        assertThat(forms.find(KEY)).isEmpty();
    }

    @Test
    void halfOfPairOfSurrogatesCannotBeKept() {
        BinaryWriter out = new BinaryWriter();
        out.text("whole \ud83d\ude00");
        assertThat(out.isExact()).isTrue();
        out.text("half \ud83d");
        assertThat(out.isExact()).isFalse();
    }

    /** Keeps everything in memory. */
    private static final class MemoryCache implements Cache {

        private final Map<String, byte[]> kept = new HashMap<>();

        byte[] only() {
            assertThat(kept).hasSize(1);
            return kept.values().iterator().next();
        }

        void replaceOnly(byte[] content) {
            kept.replaceAll((name, before) -> content);
        }

        @Override
        public Optional<BinaryReader> open(CacheKey key) {
            return Optional.ofNullable(kept.get(key.name())).flatMap(BinaryReader::of);
        }

        @Override
        public void keep(CacheKey key, BinaryWriter content) {
            kept.put(key.name(), content.toBytes());
        }

        @Override
        public InstantSource clock() {
            return InstantSource.fixed(Instant.EPOCH);
        }
    }
}
