package recital.corpus.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which collection a run uses, and where it may be added to.
 *
 * @param folder the folder that is read first and written to
 * @param overEmbedded whether the folder, which need not exist, lies over the embedded collection
 */
public record CorpusLocation(Path folder, boolean overEmbedded) {

    public CorpusLocation {
        Objects.requireNonNull(folder);
    }

    /** What says which collection is used; the first of them that says something. */
    public enum Choice {
        /** A folder that the command line names. */
        OPTION,
        /** The variable {@code RECITAL_CORPUS}, a folder. */
        RECITAL_CORPUS,
        /** The variable {@code RECITAL_HOME}, the user's own collection. */
        RECITAL_HOME,
        /** The variable {@code XDG_DATA_HOME}, where the user's own collection is {@code recital}. */
        XDG_DATA_HOME,
        /** Nothing: the user's own collection is where it usually is. */
        DEFAULT;

        private Optional<Path> folder(Map<String, String> environment) {
            return Optional.ofNullable(environment.get(name()))
                    .filter(value -> !value.isBlank())
                    .map(Path::of)
                    // rule: XDG Base Directory Specification, a relative path is invalid and ignored.
                    .filter(folder -> this != XDG_DATA_HOME || folder.isAbsolute());
        }
    }

    /** What says which collection is used. */
    public static Choice choice(Optional<Path> option, Map<String, String> environment) {
        return option.isPresent()
                ? Choice.OPTION
                : choice(EnumSet.range(Choice.RECITAL_CORPUS, Choice.XDG_DATA_HOME), environment);
    }

    private static Choice choice(Set<Choice> variables, Map<String, String> environment) {
        return variables.stream()
                .filter(variable -> variable.folder(environment).isPresent())
                .findFirst()
                .orElse(Choice.DEFAULT);
    }

    /**
     * Chooses the folder that an option names, else {@code RECITAL_CORPUS}, else the user's own
     * collection ({@code RECITAL_HOME}, by default {@code $XDG_DATA_HOME/recital}) over the embedded one.
     *
     * @param option the folder that the command line names
     * @param environment the environment's variables
     * @param home the user's home folder
     */
    public static CorpusLocation of(Optional<Path> option, Map<String, String> environment, Path home) {
        return option.or(() -> Choice.RECITAL_CORPUS.folder(environment))
                .map(folder -> new CorpusLocation(folder, false))
                .orElseGet(() -> own(environment, home));
    }

    /**
     * Chooses the folder that documents are added to: the one that the command line names, else the first
     * of {@code RECITAL_CORPUS} and the user's own collection that can be written.
     *
     * <p>A folder that the command line names is never left for another: nothing is written outside of it.
     */
    public static CorpusLocation forAdding(Optional<Path> option, Map<String, String> environment, Path home) {
        CorpusLocation reading = of(option, environment, home);
        return option.isPresent() || isWritable(reading.folder()) ? reading : own(environment, home);
    }

    /** Whether the folder, or the folder that it would be made in, can be written. */
    private static boolean isWritable(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing);
    }

    private static CorpusLocation own(Map<String, String> environment, Path home) {
        Choice choice = choice(EnumSet.of(Choice.RECITAL_HOME, Choice.XDG_DATA_HOME), environment);
        Path named = choice.folder(environment).orElse(home.resolve(".local").resolve("share"));
        return new CorpusLocation(choice == Choice.RECITAL_HOME ? named : named.resolve("recital"), true);
    }

    /**
     * Opens the collection to which documents are added, whose folder need not exist yet.
     *
     * @throws CorpusException where the folder is none or cannot be read
     */
    public Corpus openForAdding(DocumentReader reader) throws CorpusException {
        return overEmbedded || Files.exists(folder) ? open(reader) : Corpus.empty(folder, reader);
    }

    /**
     * Opens the collection.
     *
     * @throws CorpusException where a folder that was named is none
     */
    public Corpus open(DocumentReader reader) throws CorpusException {
        if (!overEmbedded) {
            return Corpus.open(folder, reader);
        }
        Corpus embedded = Corpus.embedded(reader.options());
        return Files.exists(folder) ? Corpus.open(folder, reader).over(embedded) : embedded;
    }
}
