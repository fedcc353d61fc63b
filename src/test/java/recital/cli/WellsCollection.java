package recital.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A series of three resolutions that no Assembly ever adopted, and a draft, as files in a folder. */
final class WellsCollection {

    static final String FIRST = "A/RES/70/901";
    static final String SECOND = "A/RES/71/901";
    static final String THIRD = "A/RES/72/901";

    private WellsCollection() {}

    static Path in(Path folder) {
        write(
                folder,
                "A_RES_70_901.txt",
                document(
                        "70/901",
                        "Seventieth",
                        "22 December 2015",
                        """
                Recalling also the day on which the first well was dug,

                Noting that 31 per cent of villages have a well within an hour of walking,

                1.   Requests the Secretary-General to report on wells at the seventy-first session;

                2.   Encourages all States to build roads that carry water in the dry season;

                3.   Invites villages to share what they know of springs and of cisterns.
                """));
        write(
                folder,
                "A_RES_71_901.txt",
                document(
                        "71/901",
                        "Seventy-first",
                        "21 December 2016",
                        """
                Recalling its resolution 70/901 of 22 December 2015,

                Noting that 33 per cent of villages have a well within an hour of walking,

                1.   Requests the Secretary-General to report on wells at the seventy-second session;

                2.   Urges all States to build roads that carry water in the dry season;

                3.   Welcomes the hand pump that the northern schools have designed;

                4.   Invites villages to share what they know of springs and of cisterns.
                """));
        write(
                folder,
                "A_RES_72_901.txt",
                document(
                        "72/901",
                        "Seventy-second",
                        "20 December 2017",
                        """
                Recalling its resolutions 70/901 of 22 December 2015 and 71/901 of 21 December 2016,

                Noting that 35 per cent of villages have a well within an hour of walking,

                1.   Requests the Secretary-General to report on wells at the seventy-third session;

                2.   Urges all States to build roads that carry water in the dry season;

                3.   Invites villages to share what they know of springs and of cisterns.
                """));
        return folder;
    }

    static void write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of another series, of a few lines; what its masthead says beside its symbol tells its edition. */
    static String brief(int session, String masthead) {
        return """
                United Nations
                A/RES/%1$d/901
                %2$s
                General Assembly
                Resolution adopted by the General Assembly on 20 December 20%3$d
                %1$d/901. Wells and springs
                The General Assembly,
                Noting that wells run dry,
                1. Decides to dig %3$d wells.
                """
                .formatted(session, masthead, session - 55);
    }

    private static String document(String number, String session, String date, String paragraphs) {
        return """
                A/RES/%s

                United Nations

                General Assembly

                Distr.: General
                3 February 2099

                %s session
                Agenda item 99

                Resolution adopted by the General Assembly on %s

                %s.   Wells and village roads

                The General Assembly,

                %s
                68th plenary meeting
                %s
                """
                .formatted(number, session, date, number, paragraphs, date);
    }
}
