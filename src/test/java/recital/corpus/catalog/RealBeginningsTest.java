package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.NeedsShared;
import recital.Shared;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.search.SessionArchive;
import recital.source.ReadOptions;
import recital.source.Source;
import recital.source.format.Sources;

/** What the beginning of a real file tells is what the whole file does. */
@Tag("slow")
@NeedsShared("un")
class RealBeginningsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"pdf/, .pdf, 38", "ict/, .xml, 7", "committees/, .xml, 20"})
    void fileTellsAtOnceWhichDocumentItIs(String texts, String ending, int atLeast) throws Exception {
        assertThat(told(Shared.files("un/" + texts, ending))).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"77-ar, 331", "78-ru, 316", "77-zh, 336", "76-en, 306"})
    void sessionTellsAtOnceWhichItsDocumentsAre(String session, int atLeast) throws Exception {
        SessionArchive.unpack(Shared.path("un/sessions/" + session + ".zip"), folder);

        assertThat(told(Shared.files(folder.toString(), ".xml"))).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    /** Its metadata has another date than the line under its body, which is believed. */
    @Test
    void fileWithTwoDatesIsReadToItsEnd() throws Exception {
        SessionArchive.unpack(Shared.path("un/sessions/76-en.zip"), folder);

        assertThat(told(List.of(folder.resolve("A_RES_76_254.xml")))).isEmpty();
    }

    /** Those whose beginnings tell. */
    private static List<Path> told(List<Path> files) throws Exception {
        List<Path> told = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Source beginning = Sources.readBeginning(bytes, ReadOptions.DEFAULT, Parsers.BEGINNING)
                    .orElse(null);
            if (beginning == null) {
                continue;
            }
            Resolution identified;
            try {
                identified = Parsers.identify(beginning);
            } catch (ParseException e) {
                continue;
            }
            told.add(file);
            Resolution whole = Parsers.parse(Sources.read(bytes, ReadOptions.DEFAULT), "");
            assertThat(entry(identified)).as(file.toString()).isEqualTo(entry(whole));
            assertThat(identified.format()).isEqualTo(whole.format());
        }
        return told;
    }

    private static Entry entry(Resolution resolution) {
        return Entry.of(resolution.symbol().orElseThrow(), resolution, "file", "hash");
    }
}
