package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;
import recital.align.Aligner;
import recital.diff.Change;
import recital.diff.Differ;
import recital.diff.Edit;
import recital.model.Resolution;

/** A label that was printed, dropped or set elsewhere is no change of wording, in any resolution that is at hand. */
@Tag("slow")
class LabelEditsTest {

    private static final Pattern LABEL =
            Pattern.compile("\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})[).]+"
                    + "|(?:PP|OP|pp|op)\\s?\\d{1,3}[.:)]?|(?:(?:PP|OP)\\s?)?\\d{1,3}\\s(?:bis|ter|alt|quater)\\.?");

    private static final int SESSION = 74;

    @TempDir
    private Path folder;

    @Test
    void noEditAtTheBeginningOfAParagraphIsALabelAlone() throws Exception {
        gather();
        List<String> pairs = new ArrayList<>();
        List<String> labels = new ArrayList<>();

        SeriesOfFolder.each(
                folder,
                (before, later) -> before.ifPresent(earlier -> {
                    pairs.add(later.name());
                    labels.addAll(labels(earlier, later));
                }));

        assertThat(pairs).hasSizeGreaterThan(400);
        assertThat(labels).isEmpty();
    }

    /** Every resolution of the sessions, once. */
    private void gather() throws IOException {
        for (Path archive : Shared.files("un/sessions", "-en.zip")) {
            try (ZipInputStream files = new ZipInputStream(Files.newInputStream(archive))) {
                for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                    Files.write(folder.resolve(Path.of(file.getName()).getFileName()), files.readAllBytes());
                }
            }
        }
        for (Path file : Shared.files("un", ".xml")) {
            Path copy = folder.resolve(file.getFileName());
            int session = Integer.parseInt(file.getFileName().toString().replaceAll("\\D*(\\d+).*", "$1"));
            if (session >= SESSION && Files.notExists(copy)) {
                Files.copy(file, copy);
            }
        }
    }

    private static List<String> labels(Resolution earlier, Resolution later) {
        return new Differ()
                .diff(new Aligner().align(earlier, later)).changes().stream()
                        .filter(change -> !change.link().earlier().isEmpty()
                                && !change.link().later().isEmpty())
                        .flatMap(change -> labels(change).stream()
                                .map(edit -> earlier.name() + " " + later.name() + " "
                                        + change.link().later() + " \"" + edit.earlier() + "\" \"" + edit.later()
                                        + "\""))
                        .toList();
    }

    private static List<Edit> labels(Change change) {
        List<Edit> labels = new ArrayList<>();
        boolean begins = true;
        for (Edit edit : change.text().edits()) {
            if (begins
                    && edit.operation() != Edit.Operation.KEEP
                    && isLabelOrNothing(edit.earlier())
                    && isLabelOrNothing(edit.later())) {
                labels.add(edit);
            }
            begins = edit.earlier().endsWith("\n") || edit.later().endsWith("\n");
        }
        return labels;
    }

    private static boolean isLabelOrNothing(String words) {
        return words.isBlank() || LABEL.matcher(words.strip()).matches();
    }
}
