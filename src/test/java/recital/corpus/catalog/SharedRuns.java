package recital.corpus.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds runs of twelve words that a text shares with others, the official names and titles taken out of both. */
final class SharedRuns {

    private static final int LENGTH = 12;
    private static final String NAME = "\u2588";
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:['\u2019/.-][a-z0-9]+)*");

    private final List<Pattern> names;
    private final Set<String> runs = new HashSet<>();

    private SharedRuns(List<Pattern> names) {
        this.names = names;
    }

    static SharedRuns with(List<Path> texts, Path names) {
        SharedRuns shared = new SharedRuns(longestFirst(names));
        texts.forEach(text -> shared.runs.addAll(shared.runsOf(text)));
        return shared;
    }

    /** The runs in the order of the text; a longer one is several that overlap. */
    List<String> in(Path text) {
        return runsOf(text).stream().filter(runs::contains).toList();
    }

    private static List<Pattern> longestFirst(Path names) {
        try (Stream<String> lines = Files.lines(names)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(name -> Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> runsOf(Path file) {
        List<String> found = new ArrayList<>();
        for (String stretch : withoutNames(read(file)).split(NAME)) {
            List<String> words = WORD.matcher(stretch.toLowerCase(Locale.ROOT))
                    .results()
                    .map(word -> word.group())
                    .toList();
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                found.add(String.join(" ", words.subList(i, i + LENGTH)));
            }
        }
        return found;
    }

    private String withoutNames(String text) {
        for (Pattern name : names) {
            text = name.matcher(text).replaceAll(" " + NAME + " ");
        }
        return text;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
