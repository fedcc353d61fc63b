package recital.corpus.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a folder whole or not at all: the files go to a hidden folder beside it, which takes its place in the end.
 *
 * <p>A file in it lists the others. Only a folder that is missing, empty, or holds nothing but what its list names is
 * replaced, so that no file is lost that somebody else put there.
 */
public final class ReplacedFolder implements AutoCloseable {

    private final Path target;
    private final Path building;
    private final String list;
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final Thread sweeper;
    private boolean done;

    private ReplacedFolder(Path target, String list) throws IOException {
        this.target = target;
        this.list = list;
        this.building = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        this.sweeper = new Thread(() -> sweep(building), "folder being written");
        Files.createDirectories(building);
        Runtime.getRuntime().addShutdownHook(sweeper);
    }

    /**
     * Begins to write a folder.
     *
     * @param list the name of the file that lists the others
     * @throws ForeignFileException where the folder holds something that its list does not name
     */
    public static ReplacedFolder begin(Path folder, String list) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        if (target.getFileName() == null) {
            throw new FileSystemException(folder.toString(), null, "it has no name");
        }
        if (Files.exists(target)) {
            refuseForeign(target, list);
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        return new ReplacedFolder(target, list);
    }

    private static void refuseForeign(Path target, String list) throws IOException {
        if (!Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a file");
        }
        Set<String> own = own(target, list);
        try (Stream<Path> files = Files.walk(target)) {
            List<String> foreign = files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> name(target, file))
                    .filter(file -> !own.contains(file))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new ForeignFileException(target, foreign.get(0));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The files of a folder that its list names, with the list. */
    private static Set<String> own(Path folder, String list) throws IOException {
        Set<String> own = new HashSet<>(Set.of(list));
        if (Files.exists(folder.resolve(list))) {
            own.addAll(Files.readAllLines(folder.resolve(list)));
        }
        return own;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Where a file of the new folder is to be written. */
    public Path file(String path) throws IOException {
        Path file = building.resolve(path).normalize();
        if (!file.startsWith(building)) {
            throw new FileSystemException(path, null, "it lies outside of the folder");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        written.add(name(building, file));
        return file;
    }

    /**
     * Puts the new folder in the place of what was there.
     *
     * @throws ForeignFileException where somebody has put something there meanwhile
     */
    public void finish() throws IOException {
        Files.writeString(
                building.resolve(list),
                new TreeSet<>(written).stream().map(line -> line + "\n").collect(Collectors.joining()),
                StandardCharsets.UTF_8);
        Path old = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".old");
        boolean replaced = Files.exists(target);
        if (replaced) {
            refuseForeign(target, list);
            Files.move(target, old);
        }
        try {
            Files.move(building, target);
        } catch (IOException e) {
            if (replaced) {
                putBack(old, e);
            }
            throw e;
        }
        done = true;
        sweepOwn(old);
    }

    /** Where another run has put its folder there meanwhile, that one stays, and what both replace goes. */
    private void putBack(Path old, IOException why) {
        try {
            Files.move(old, target);
        } catch (IOException e) {
            why.addSuppressed(e);
            if (Files.exists(target)) {
                sweepOwn(old);
            }
        }
    }

    /** Clears away what was written where it was not finished. */
    @Override
    public void close() {
        if (!done) {
            sweep(building);
        }
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The program ends already, and the sweeper with it.
        }
    }

    /** What somebody laid there at the last moment stays. */
    private void sweepOwn(Path old) {
        try {
            Set<String> own = own(old, list);
            sweep(old, file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || own.contains(name(old, file)));
        } catch (IOException e) {
            // It stays whole.
        }
    }

    private static void sweep(Path folder) {
        sweep(folder, file -> true);
    }

    /** What cannot be deleted stays for its owner to clear away. */
    private static void sweep(Path folder, Predicate<Path> which) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(which)
                    .sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .forEach(file -> file.delete());
        } catch (IOException | UncheckedIOException e) {
            // The result is whole, or its absence was told already.
        }
    }

    /** A folder holds a file that nobody may delete but its owner. */
    public static final class ForeignFileException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        ForeignFileException(Path folder, String file) {
            super(folder.toString(), null, "it holds " + file + ", which is not of the site");
        }
    }
}
