package recital.corpus.acquire;

import java.net.URI;
import java.util.Locale;

/** Which addresses are asked, and where an answer may send on to. */
final class WebAddress {

    private WebAddress() {}

    /** Refuses what is no plain web address of a host; a password would end in the manifest. */
    static void check(URI address) throws WebException {
        String scheme = scheme(address);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            throw new WebException(WebException.FailureKind.REFUSED, "no web address (https://host/...)");
        }
        if (address.getUserInfo() != null) {
            throw new WebException(WebException.FailureKind.REFUSED, "an address with a name or password in it");
        }
    }

    /**
     * Refuses a way on that leaves the web or its encryption: from https to https only, from http to the
     * same host and port, or to https at the same host.
     */
    static void checkRedirect(URI from, URI to) throws WebException {
        check(to);
        boolean encrypted = scheme(to).equals("https");
        boolean sameHost = from.getHost().equalsIgnoreCase(to.getHost());
        boolean allowed =
                scheme(from).equals("https") ? encrypted : sameHost && (encrypted || from.getPort() == to.getPort());
        if (!allowed) {
            throw new WebException(
                    WebException.FailureKind.REFUSED, "sent on to " + shown(to) + ", which is not followed");
        }
    }

    /** The address without its query. */
    private static String shown(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }
}
