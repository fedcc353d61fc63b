package recital.corpus.acquire;

import java.nio.charset.StandardCharsets;

/** Resolutions that no Assembly ever adopted, as text files. */
final class PlainText {

    private PlainText() {}

    /** A resolution of the seventy-second session with that number, which recalls no other. */
    static byte[] resolution(String number) {
        return document(
                "A/RES/" + number,
                "Resolution adopted by the General Assembly on 20 December 2017",
                number + ".   Wells and village roads",
                "Noting that wells give water in the dry season,");
    }

    /** A draft of the seventy-second session. */
    static byte[] draft(String symbol) {
        return document(symbol, "Draft resolution", "Wells and village roads", "Noting that wells give water,");
    }

    /** A resolution of the seventy-second session that recalls others. */
    static byte[] recalling(String number, String others) {
        return document(
                "A/RES/" + number,
                "Resolution adopted by the General Assembly on 20 December 2017",
                number + ".   Wells and village roads",
                "Recalling its resolutions " + others + ",");
    }

    private static byte[] document(String symbol, String kind, String title, String recital) {
        return """
                %s

                United Nations

                General Assembly

                Seventy-second session
                Agenda item 99

                %s

                %s

                The General Assembly,

                %s

                1.   Requests the Secretary-General to report on wells at the next session;

                2.   Invites villages to share what they know of springs and of cisterns.
                """
                .formatted(symbol, kind, title, recital)
                .getBytes(StandardCharsets.UTF_8);
    }
}
