package recital.search.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import recital.Resolutions;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.diff.Comparisons;
import recital.model.Resolution;

/**
 * A series of two resolutions that no Assembly ever adopted, the draft of the next, and a resolution of another series in
 * between; the draft has nothing that a rule finds, but for the report that it asks for.
 */
final class UplandWells {

    private UplandWells() {}

    static CheckedCollection in(Path folder) throws Exception {
        write(
                folder,
                "77/901",
                "Seventy-seventh",
                "20 December 2022",
                "Wells of the uplands",
                """
                Recalling the Second Congress of Well Diggers, held in Quarry Town from 3 to 7 May 1998,

                Noting that the well diggers of the uplands have met in 2022,

                1.   Urges all villages of the uplands to keep their wells open to travellers in the dry season;

                2.   Requests the Secretary-General to make known what the villages of the uplands have learned of pumps and of cisterns;

                3.   Also requests the Secretary-General to submit to the General Assembly at its seventy-eighth session a report on the wells of the uplands, taking into account paragraph 1 above.
                """);
        write(
                folder,
                "78/901",
                "Seventy-eighth",
                "19 December 2023",
                "Wells of the uplands",
                """
                Recalling its resolution 77/901 of 20 December 2022,

                Recalling also the Second Congress of Well Diggers, held in Quarry Town from 3 to 7 May 1998,

                Noting that the well diggers of the uplands have met in 2023,

                1.   Urges all villages of the uplands to keep their wells open to travellers in the dry season;

                2.   Requests the Secretary-General to make known what the villages of the uplands have learned of pumps and of cisterns;

                3.   Also requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on the wells of the uplands, taking into account paragraph 1 above.
                """);
        write(
                folder,
                "78/902",
                "Seventy-eighth",
                "22 December 2023",
                "Lanterns of the coast",
                """
                Recalling the lanterns that the keepers of the coast have lit for those who come home late,

                1.   Encourages the keepers of lanterns along the northern coast to trim each wick before nightfall, to carry oil over the causeway while the tide is low, and to write down every ship that passes;

                2.   Requests the Harbour Master to submit to the General Assembly at its seventy-ninth session a report on barnacles, driftwood and the moorings of ferries.
                """);
        return new CheckedCollection(Corpus.open(folder), new Comparisons(Cache.NONE), Overrides.none());
    }

    static void write(Path folder, String number, String session, String date, String title, String paragraphs)
            throws IOException {
        Files.writeString(
                folder.resolve("A_RES_" + number.replace('/', '_') + ".txt"),
                """
                A/RES/%s

                United Nations

                General Assembly

                %s session
                Agenda item 99

                Resolution adopted by the General Assembly on %s

                %s.   %s

                The General Assembly,

                %s
                68th plenary meeting
                %s
                """
                        .formatted(number, session, date, number, title, paragraphs, date));
    }

    /** The draft with some words in place of others; none where they do not stand there. */
    static Resolution draft(String words, String others) {
        String[] lines = {
            "PP1 Recalling its resolutions 77/901 of 20 December 2022 and 78/901 of 19 December 2023,",
            "PP2 Recalling also the Second Congress of Well Diggers, held in Quarry Town from 3 to 7 May 1998,",
            "PP3 Noting that the well diggers of the uplands have met in 2024,",
            "OP1 Urges all villages of the uplands to keep their wells open to travellers in the dry season;",
            "OP2 Requests the Secretary-General to make known what the villages of the uplands have learned of pumps and "
                    + "of cisterns;",
            "OP3 Also requests the Secretary-General to submit to the General Assembly at its eightieth session a report "
                    + "on the wells of the uplands, taking into account paragraph 1 above."
        };
        String text = String.join("\n", lines);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        return Resolutions.resolution("A/C.2/79/L.95")
                .title("Wells of the uplands")
                .lines(text.replace(words, others).split("\n"))
                .build();
    }
}
