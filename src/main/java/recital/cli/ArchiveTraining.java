package recital.cli;

import java.util.List;

/**
 * A step of the build: runs the tasks of the README in one process, whose classes the JVM lists for the archive that
 * the launcher starts with.
 */
final class ArchiveTraining {

    private ArchiveTraining() {}

    /**
     * Runs the tasks.
     *
     * @param arguments a folder with documents in {@code texts}, {@code forms} and {@code series}, where the results go too
     */
    public static void main(String[] arguments) {
        String folder = arguments[0];
        String texts = folder + "/texts";
        run("--help");
        run("help", "diff");
        run("--version");
        run("diff", "2017", "2018");
        run("diff", "2017", "2018", "-o", folder + "/results/changes.txt");
        run("report", "2017", "2018", "-o", folder + "/results/changes.html");
        run("diff", "2017", "2018", "-o", folder + "/results/changes.docx");
        run("diff", "2017", "2018", "-o", folder + "/results/changes.xlsx");
        run("diff", folder + "/forms/akn.xml", folder + "/forms/page.html");
        // The second time what was read and compared is there already.
        for (int i = 0; i < 2; i++) {
            run("diff", "A/C.2/74/L.32", "A/C.2/74/L.32/Rev.1", "--corpus", texts);
        }
        String series = folder + "/series";
        for (String pair : List.of("70/950 71/950", "72/950 73/950", "74/950 75/950", "73/960 75/960")) {
            List<String> named = List.of(pair.split(" "));
            run("diff", named.get(0), named.get(1), "--corpus", series, "--cache", "off");
        }
        run("check", "75/950", "--corpus", series);
        run("precedents", "75/950#OP1", "--corpus", series);
        run("corpus", "check", "--corpus", series);
        run("series", "--corpus", series);
        run("citations", "--corpus", series);
        run("show", "2018", "--format", "tsv");
        run("trace", "digital divide");
        run("citations");
        run("series");
        run("figures");
        run("verbs");
        run("blame", "2018");
        run("growth");
        run("corpus", "list");
        run(
                "batch",
                "--jobs",
                "1",
                "--formats",
                "terminal,html,json",
                "--corpus",
                texts,
                "--plan",
                folder + "/plan.tsv",
                "--out",
                folder + "/results");
    }

    /** Whatever comes of it: an archive that lacks a class only costs time. */
    private static void run(String... arguments) {
        Main.run(ProcessContext.ofThisProcess(), arguments);
    }
}
