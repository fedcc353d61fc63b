package recital.search.shared;

import tools.jackson.databind.JsonNode;

/**
 * What a node says.
 *
 * @param status as HTTP numbers it
 * @param body what it says; missing where it says nothing
 */
record NodeAnswer(int status, JsonNode body) {

    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    boolean isDone() {
        return status < BAD_REQUEST;
    }

    /** Whether the same may well be done a little later. */
    boolean isBusy() {
        return isBusy(status);
    }

    static boolean isBusy(int status) {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Why it was not done, in the node's words. */
    String reason() {
        return reason(body.path("error"), status);
    }

    static String reason(JsonNode error, int status) {
        String reason = error.path("root_cause").path(0).path("reason").asString("");
        if (reason.isEmpty()) {
            reason = error.path("reason").asString("");
        }
        return reason.isEmpty() ? "it answers " + status : "it says: " + reason;
    }
}
