package recital.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.ParagraphId;

/**
 * Alignments made by hand: rows of earlier ids, later ids and relation.
 *
 * @param doubted pairs that the reader found doubtful ({@code # ? EARLIER LATER}), which count neither for nor against
 */
record Gold(String earlier, String later, List<Row> rows, Set<String> doubted) {

    private static final String DOUBT = "# ? ";

    /** The pairs that were aligned by hand. */
    static final List<String> PAIRS = List.of(
            "A_RES_74_149__A_RES_80_210",
            "A_RES_76_189__A_RES_77_150",
            "A_RES_76_204__A_RES_77_164",
            "A_RES_76_218__A_RES_77_179",
            "A_RES_78_132__A_RES_79_194",
            "A_RES_78_198__A_RES_79_171");

    /** Pairs of other committees, chosen to be hard. */
    static final List<String> COMMITTEES = List.of(
            "A_RES_74_141__A_RES_76_153",
            "A_RES_74_165__A_RES_76_168",
            "A_RES_74_175__A_RES_78_226",
            "A_RES_75_248__A_RES_77_260",
            "A_RES_77_103__A_RES_79_121",
            "A_RES_77_12__A_RES_79_290",
            "A_RES_77_261__A_RES_79_255",
            "A_RES_77_64__A_RES_79_53",
            "A_RES_78_103__A_RES_80_161",
            "A_RES_78_222__A_RES_80_224");

    /** The pairs with which the aligner was made. */
    static final List<String> DEVELOPMENT =
            Stream.concat(PAIRS.stream(), COMMITTEES.stream()).toList();

    /** Pairs that were aligned by a second reader, who had not seen what the aligner makes of them. */
    static final List<String> OWN = List.of(
            "A_RES_70_184__A_RES_71_212",
            "A_RES_75_179__A_RES_76_166",
            "A_RES_79_194__A_RES_80_118",
            "A_RES_79_205__A_RES_80_137",
            "A_RES_79_221__A_RES_80_153");

    record Row(List<String> earlier, List<String> later, String relation) {

        static Row of(Link link) {
            return new Row(
                    values(link.earlier()),
                    values(link.later()),
                    link.relation().label());
        }

        private static List<String> values(List<ParagraphId> ids) {
            return ids.stream().map(ParagraphId::value).toList();
        }

        Stream<String> pairs() {
            return earlier.stream().flatMap(e -> later.stream().map(l -> e + " " + l));
        }
    }

    static Gold of(String pair) {
        String[] names = pair.split("__");
        List<String> lines = lines(pair);
        return new Gold(
                names[0],
                names[1],
                lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(Gold::row)
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith(DOUBT))
                        .map(line -> line.substring(DOUBT.length()).split(" "))
                        .map(fields -> fields[0] + " " + fields[1])
                        .collect(Collectors.toSet()));
    }

    private static List<String> lines(String pair) {
        String folder = OWN.contains(pair) ? "gold-own/" : COMMITTEES.contains(pair) ? "gold-committees/" : "gold/";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Gold.class.getResourceAsStream(folder + pair + ".tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Row row(String line) {
        String[] fields = line.split("\t");
        return new Row(ids(fields[0]), ids(fields[1]), fields[2].strip());
    }

    private static List<String> ids(String field) {
        return field.equals("-") ? List.of() : Arrays.asList(field.split(","));
    }

    @Override
    public String toString() {
        return earlier.replace("A_RES_", "").replace('_', '/') + " to "
                + later.replace("A_RES_", "").replace('_', '/');
    }
}
