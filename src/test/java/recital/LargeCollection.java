package recital;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes collections of any size up to some ten thousand documents out of real resolutions.
 *
 * <p>Beside the resolutions themselves stand copies under other numbers: in the second thousand 77/12 is 77/1012
 * wherever it is named, and each long word of its title has another ending. So a copy continues and cites the copies
 * of what its original continues and cites, and nothing else; a collection of ten thousand documents has ten times the
 * series of one of a thousand, each of them as long.
 */
public final class LargeCollection {

    private static final Pattern FILE = Pattern.compile("A_RES_(\\d\\d)_(\\d{1,3})(_?[A-Z])?\\.xml");
    private static final Pattern SYMBOL = Pattern.compile("(?<=/RES/|[^\\w/.-])(\\d\\d)/(\\d{1,3})(?![\\d/])");
    private static final Pattern ADDRESS = Pattern.compile("/(\\d\\d)-(\\d{1,3})/");
    private static final Pattern TITLE = Pattern.compile("(?s)<docTitle refersTo=\"#resolutionTitle\">.*?</docTitle>");
    private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}<\"/=])(\\p{L}{4,})(?=[\\s,.;:<])");
    private static final int MOST_GENERATIONS = 10;

    /** In the order of their numbers, so that the members of a series are likely to be taken together. */
    private final Map<Named, String> originals = new TreeMap<>(Comparator.comparingInt(Named::number)
            .thenComparingInt(Named::session)
            .thenComparing(Named::part));

    /** Of a resolution that was adopted in parts, the part is told by its letter. */
    private record Named(int session, int number, String part) {}

    /**
     * Takes the resolutions in Akoma Ntoso of a folder, and of the archives in it of English ones.
     *
     * @param folder with files such as {@code A_RES_77_12.xml}, or archives such as {@code 77-en.zip}
     */
    public LargeCollection(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith("-en.zip")) {
                    takeArchive(file);
                } else if (file.toString().endsWith(".xml")) {
                    take(file.getFileName().toString(), Files.readString(file, UTF_8));
                }
            }
        }
    }

    private void takeArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream archive = new ZipInputStream(in)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                take(entry.getName(), new String(archive.readAllBytes(), UTF_8));
            }
        }
    }

    private void take(String name, String text) {
        Matcher file = FILE.matcher(name);
        if (file.matches()) {
            String part = Objects.requireNonNullElse(file.group(3), "");
            originals.put(new Named(Integer.parseInt(file.group(1)), Integer.parseInt(file.group(2)), part), text);
        }
    }

    /** The most documents that can be made. */
    public int most() {
        return originals.size() * MOST_GENERATIONS;
    }

    /** Writes that many documents to a folder, which is made where it is missing. */
    public void write(int documents, Path folder) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (int generation = 0; generation < MOST_GENERATIONS; generation++) {
            for (Map.Entry<Named, String> original : originals.entrySet()) {
                if (written++ == documents) {
                    return;
                }
                Named named = original.getKey();
                String name =
                        "A_RES_" + named.session + "_" + renumbered(named.number, generation) + named.part + ".xml";
                Files.writeString(folder.resolve(name), copied(original.getValue(), generation), UTF_8);
            }
        }
    }

    private static String copied(String text, int generation) {
        if (generation == 0) {
            return text;
        }
        String titled =
                TITLE.matcher(text).replaceAll(title -> Matcher.quoteReplacement(retitled(title.group(), generation)));
        String cited = SYMBOL.matcher(titled).replaceAll(symbol -> renumbered(symbol, "/", generation));
        return ADDRESS.matcher(cited).replaceAll(address -> "/" + renumbered(address, "-", generation) + "/");
    }

    private static String retitled(String title, int generation) {
        return LONG_WORD.matcher(title).replaceAll("$1" + "bdfgklmnpr".charAt(generation));
    }

    private static String renumbered(MatchResult symbol, String between, int generation) {
        return symbol.group(1) + between + renumbered(Integer.parseInt(symbol.group(2)), generation);
    }

    private static int renumbered(int number, int generation) {
        return number + 1_000 * generation;
    }
}
