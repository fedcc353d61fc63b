package recital.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import recital.Shared;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** The real texts beside the project; a test that needs them is skipped where they are missing. */
final class SharedTexts {

    private SharedTexts() {}

    static void assumeAtHand() {
        Shared.path("un");
    }

    /** The Akoma Ntoso or text file of that name ({@code A_RES_78_132}), wherever it lies. */
    static Resolution resolution(String name) {
        try (Stream<Path> files = Files.walk(Shared.path("un"))) {
            Path file = files.filter(f -> f.getFileName().toString().matches(name + "\\.(?:xml|txt)"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return Parsers.parse(Sources.read(Files.readAllBytes(file), Limits.DEFAULT), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SourceException | ParseException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
