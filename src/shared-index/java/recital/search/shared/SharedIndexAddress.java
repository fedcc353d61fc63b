package recital.search.shared;

import recital.search.index.SharedIndexException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import recital.search.index.SharedIndexException.Code;

/**
 * Where a shared index is: {@code https://host:9200/NAME}, where a path may stand before the name.
 *
 * @param server how its nodes are reached, without a path
 * @param prefix the path before the name, as {@code /search}; empty where there is none
 * @param name the index, or an alias of one
 */
public record SharedIndexAddress(URI server, String prefix, String name) {

    private static final int USUAL_PORT = 9200;

    /** source: the OpenSearch manual, "Index naming restrictions"; no character of these needs an escape in a path. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");

    /** Reads an address. */
    public static SharedIndexAddress of(String text) throws SharedIndexException {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new SharedIndexException(Code.INVALID_ADDRESS, text + ": it is no address", e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            throw invalid(text, "it is no address of the form https://HOST:9200/NAME");
        }
        if (uri.getRawUserInfo() != null) {
            throw invalid(scheme + "://...@" + uri.getHost(), "user and password do not belong into an address");
        }
        String path = uri.getRawPath();
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        if (!NAME.matcher(name).matches() || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw invalid(
                    text, "'" + name + "' is no name of an index: small letters, digits, and . _ - after the first");
        }
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        return new SharedIndexAddress(
                URI.create(scheme + "://" + uri.getHost() + ":" + port), path.substring(0, Math.max(0, slash)), name);
    }

    private static SharedIndexException invalid(String text, String why) {
        return new SharedIndexException(Code.INVALID_ADDRESS, text + ": " + why);
    }

    /** Whether nobody on the way can read what is sent. */
    boolean isProtected() {
        String host = server.getHost();
        return server.getScheme().equals("https")
                || host.equals("localhost")
                || host.equals("[::1]")
                || host.startsWith("127.");
    }

    @Override
    public String toString() {
        return server + prefix + "/" + name;
    }
}
