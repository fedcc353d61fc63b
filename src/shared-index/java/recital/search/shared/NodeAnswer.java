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

    private static final int OK = 200;
    private static final int OTHER_PLACE = 300;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** What nodes say can go on over pages. */
    private static final int LONGEST = 300;

    boolean isDone() {
        return status >= OK && status < OTHER_PLACE;
    }

    /** Whether the same may well be done a little later. */
    boolean isBusy() {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Why it was not done, in the node's words. */
    String reason() {
        JsonNode error = body.path("error");
        String reason = error.path("root_cause").path(0).path("reason").asString("");
        if (reason.isEmpty()) {
            reason = error.path("reason").asString("");
        }
        if (reason.length() > LONGEST) {
            reason = reason.substring(0, LONGEST) + "...";
        }
        return reason.isEmpty() ? "it answers " + status : "it says: " + reason;
    }
}
