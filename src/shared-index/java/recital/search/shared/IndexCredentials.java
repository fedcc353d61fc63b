package recital.search.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks a shared index. They come from the environment alone, where no list of processes and no history shows them.
 *
 * @param user empty for nobody in particular
 */
public record IndexCredentials(String user, String password) {

    /** The variables in which they are. */
    public static final String USER = "RECITAL_INDEX_USER";

    public static final String PASSWORD = "RECITAL_INDEX_PASSWORD";

    /** Those of an environment. */
    public static IndexCredentials of(Map<String, String> environment) {
        return new IndexCredentials(environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, ""));
    }

    /** What a request says of them. source: RFC 7617, The 'Basic' HTTP Authentication Scheme. */
    Optional<String> header() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return user.isEmpty()
                ? Optional.empty()
                : Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user.isEmpty() ? "nobody" : user;
    }
}
