package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.model.Resolution;
import recital.report.EveryOutput;
import recital.report.json.DamagedJsonTest.Written;
import recital.source.Damage;
import recital.source.Fuzzing;

/** Whatever happens to the JSON of a result, it is read back or refused; a document that is read can be written. */
@Tag("slow")
@Isolated("listens to standard error")
class JsonFuzzTest {

    private static final Damage TOKENS = Damage.parts(
                    Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.\\w]+|\\s+|."),
                    "null",
                    "true",
                    "-1",
                    "1e999999999",
                    "1e-999999999",
                    "99999999999999999999",
                    "\"\"",
                    "\"x\"",
                    "\"72/901#OP1\"",
                    "\"\\ud800\"",
                    "\"\\u0000\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "[".repeat(5000),
                    "{\"a\":".repeat(5000))
            .or(Damage.bytes("\"", "\\", "{", "}", "[", "]", "0", "e9", "\u0000"));

    private final Map<byte[], Written> written = new IdentityHashMap<>();

    @Test
    void damagedJsonIsReadBackOrRefused() throws Exception {
        fuzzing().times(2_000).findsNothing();
    }

    @Test
    @Tag("bench")
    void damagedJsonIsReadBackOrRefusedForSomeTime() throws Exception {
        fuzzing().forSomeTime().findsNothing();
    }

    private Fuzzing fuzzing() throws Exception {
        List<byte[]> files = DamagedJsonTest.results()
                .map(one -> {
                    byte[] file = one.json().getBytes(StandardCharsets.UTF_8);
                    written.put(file, one);
                    return file;
                })
                .toList();
        return new Fuzzing("JSON", files, TOKENS, (whole, damaged, seed) -> outcome(written.get(whole), damaged));
    }

    private static String outcome(Written one, byte[] damaged) throws Exception {
        Object read;
        try {
            read = one.reading().read(new ByteArrayInputStream(damaged));
        } catch (IOException e) {
            assertThat(e).hasMessageStartingWith(one.kind() + " cannot be read back: ");
            assertThat(e.getMessage()).doesNotContain("\n");
            return "refused " + one.kind();
        }
        if (read instanceof Resolution document) {
            EveryOutput.ofDocument(document);
        }
        return "read " + one.kind();
    }
}
