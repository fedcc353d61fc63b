package recital.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.Invented;
import recital.Resolutions;
import recital.Shared;
import recital.align.Aligner;
import recital.align.Alignment;
import recital.align.Relation;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Fuzzing;

/**
 * Whatever words two texts repeat, they are compared in a time that grows little faster than they do: what goes back over a
 * text for each of its edits takes minutes here.
 *
 * <p>The test of profile {@code bench} takes the words of the real files, or of those of the folder {@code -Dbench.files},
 * for {@code -Dbench.minutes}, from seed {@code -Dbench.seed} on.
 */
@Tag("slow")
@Isolated("listens to standard error")
class RepetitionFuzzTest {

    private static final int LENGTH = 20_000;
    private static final int LENGTH_OF_REAL = 60_000;
    private static final int PARAGRAPHS = 20;

    private final Map<byte[], Language> languages = new IdentityHashMap<>();

    @Test
    void repeatedWordsAreComparedInTime() {
        fuzzing(Stream.concat(Invented.files(".txt").stream(), Invented.files(".xml").stream()), LENGTH)
                .times(60)
                .findsNothing();
    }

    @Test
    @Tag("bench")
    void repeatedWordsOfRealTextsAreComparedInTime() {
        String folder = System.getProperty("bench.files", "");
        List<Path> files = folder.isEmpty() ? Shared.files("un", ".xml") : Invented.files(Path.of(folder), ".xml");
        fuzzing(files.stream(), LENGTH_OF_REAL).forSomeTime().findsNothing();
    }

    private Fuzzing fuzzing(Stream<Path> files, int length) {
        List<byte[]> texts = files.map(Shared::resolution)
                .map(document -> {
                    byte[] text = text(document);
                    languages.put(text, document.language());
                    return text;
                })
                .toList();
        return new Fuzzing(
                "repeated words",
                texts,
                new RepeatedWords(length),
                (whole, repeated, seed) -> outcome(languages.get(whole), new String(repeated, UTF_8), seed));
    }

    private static byte[] text(Resolution document) {
        return Stream.concat(
                        document.paragraphs().stream().map(Paragraph::text),
                        document.notes().stream().map(Note::text))
                .map(text -> text.replace('\n', ' '))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    /** Compares the two as paragraphs, cut into many, or as notes. */
    private static String outcome(Language language, String texts, long seed) {
        String[] both = texts.split(RepeatedWords.BETWEEN, 2);
        return switch ((int) (seed % 3)) {
            case 0 -> {
                Alignment linked = new Alignment(
                        document("72/200", language).operative(1, both[0]).build(),
                        document("73/200", language).operative(1, both[1]).build(),
                        List.of(Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1"))));
                yield compared("a paragraph", linked);
            }
            case 1 ->
                compared(
                        "paragraphs",
                        new Aligner().align(cut("72/200", language, both[0]), cut("73/200", language, both[1])));
            default ->
                compared(
                        "notes",
                        new Aligner().align(noted("72/200", language, both[0]), noted("73/200", language, both[1])));
        };
    }

    private static String compared(String what, Alignment pair) {
        return what + " compared, " + (new Differ().diff(pair).changes().isEmpty() ? "nothing" : "something")
                + " changed";
    }

    private static Resolutions document(String symbol, Language language) {
        return Resolutions.resolution(symbol).title("Trains for development").language(language);
    }

    private static Resolution cut(String symbol, Language language, String text) {
        Resolutions document = document(symbol, language);
        int length = text.length() / PARAGRAPHS;
        IntStream.range(0, PARAGRAPHS)
                .forEach(i -> document.operative(i + 1, text.substring(i * length, (i + 1) * length)));
        return document.build();
    }

    private static Resolution noted(String symbol, Language language, String text) {
        return document(symbol, language)
                .note("1", text)
                .operative(1, "Notes the wells[1];")
                .build();
    }
}
