package recital.search.shared;

import recital.search.index.SharedIndexException;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedIndexAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://search.example.org/agreed, https://search.example.org:9200/agreed",
        "https://search.example.org:443/cluster/agreed-v2, https://search.example.org:443/cluster/agreed-v2",
        "HTTP://127.0.0.1:9200/agreed, http://127.0.0.1:9200/agreed"
    })
    void addressIsRead(String text, String read) throws Exception {
        assertThat(SharedIndexAddress.of(text)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agreed",
                "ftp://search.example.org/agreed",
                "https:///agreed",
                "https://search.example.org",
                "https://search.example.org/",
                "https://search.example.org/Agreed",
                "https://search.example.org/_all",
                "https://search.example.org/a*",
                "https://search.example.org/a,b",
                "https://search.example.org/a%2fb",
                "https://search.example.org/agreed?pretty",
                "https://search.example.org/agreed#x",
                "not an address"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> SharedIndexAddress.of(text))
                .isInstanceOfSatisfying(SharedIndexException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SharedIndexException.Code.INVALID_ADDRESS));
    }

    /** It may come from a file that others read, and is shown in messages. */
    @Test
    void passwordInAnAddressIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> SharedIndexAddress.of("https://reader:secret@search.example.org/agreed"))
                .hasMessage("https://...@search.example.org: user and password do not belong into an address");
    }

    @Test
    void passwordIsNotSentInTheClear() throws Exception {
        IndexCredentials reader =
                IndexCredentials.of(Map.of("RECITAL_INDEX_USER", "reader", "RECITAL_INDEX_PASSWORD", "secret"));
        assertThat(reader).hasToString("reader");
        assertThatThrownBy(() -> SearchNode.at(SharedIndexAddress.of("http://search.example.org/agreed"), reader))
                .hasMessage("http://search.example.org:9200/agreed: a password would be sent in the clear");
        SearchNode.at(SharedIndexAddress.of("http://localhost/agreed"), reader).close();
    }
}
