package recital.corpus.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.corpus.file.AtomicFile;

/**
 * A folder of the user's own in which a cache is kept, up to a size; what was used longest ago goes first.
 *
 * <p>Each version of the program has a folder in it. A folder that belongs to another user, or to which another may
 * write, is not trusted, and nothing is read from it or written to it. Safe for use by several threads and processes.
 */
public final class CacheFolder implements Cache {

    /** Enough for some ten thousand resolutions. */
    public static final long USUAL_LIMIT = 512L << 20;

    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    /** The time of use is written no more often, since a reader need not write. */
    private static final Duration FRESH = Duration.ofHours(12);

    /** Of the limit, what may be written before the folder is measured again. */
    private static final int PARTS = 16;

    /** A file of the cache, or the beginning of one that a killed process left. */
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{16}/[a-z]+/[0-9a-f]{2}/[0-9a-f.-]+(?:tmp)?");

    /** A file of what keeps its own files, which stay or go together. */
    private static final Pattern OF_FOLDER = Pattern.compile("index/[0-9a-f]{64}/[\\w.]+");

    private static final int DEEPEST = 4;

    /** How Java calls a user whose name the system does not know. */
    private static final String NAMELESS = "?";

    /** Where Linux has it, it belongs to the user who runs this. */
    private static final Path OWN_PROCESS = Path.of("/proc/self");

    private final Path root;
    private final Path folder;
    private final long limit;
    private final InstantSource clock;
    private final AtomicLong unmeasured;
    private volatile boolean trusted;

    private CacheFolder(Path root, String version, long limit, InstantSource clock, boolean trusted) {
        this.root = root;
        this.folder = root.resolve(version);
        this.limit = limit;
        this.clock = Objects.requireNonNull(clock);
        this.unmeasured = new AtomicLong(limit / PARTS);
        this.trusted = trusted;
    }

    /**
     * The cache in a folder, which is made when something is first kept; none where the folder cannot be trusted, or
     * the program was built without a version.
     *
     * @param limit the most bytes that it may hold
     */
    public static Cache at(Path root, long limit, InstantSource clock) {
        Optional<String> version = ProgramVersion.current();
        if (version.isEmpty()) {
            return NONE;
        }
        if (isMissing(root)) {
            return new CacheFolder(root, version.get(), limit, clock, false);
        }
        try {
            // Whoever leads the link elsewhere later leads nobody who has followed it.
            Path real = root.toRealPath();
            return isTrusted(real) ? new CacheFolder(real, version.get(), limit, clock, true) : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    private static boolean isMissing(Path root) {
        return Files.notExists(root, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isTrusted(Path root) {
        try {
            if (!hasOwners(root)) {
                // Elsewhere such a folder lies in the user's profile, into which others cannot write.
                return Files.isDirectory(root);
            }
            PosixFileAttributes attributes = Files.readAttributes(root, PosixFileAttributes.class);
            return attributes.isDirectory()
                    && isOwn(attributes.owner())
                    && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a user is the one who runs this; in a container that one may be a mere number without a name. */
    private static boolean isOwn(UserPrincipal owner) throws IOException {
        String name = System.getProperty("user.name");
        return NAMELESS.equals(name) && Files.exists(OWN_PROCESS)
                ? owner.equals(Files.getOwner(OWN_PROCESS))
                : owner.getName().equals(name);
    }

    @Override
    public Optional<BinaryReader> open(CacheKey key) {
        if (!trusted) {
            return Optional.empty();
        }
        String name = key.name();
        Path file = place(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() > limit) {
                return Optional.empty();
            }
            // A file that a backup brought back under the name of another is not what is wanted.
            Optional<BinaryReader> content = CacheEntry.read(Files.readAllBytes(file), name);
            if (content.isPresent()) {
                noteUse(file, attributes.lastModifiedTime());
            }
            return content;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void noteUse(Path file, FileTime used) {
        if (!isFresh(used)) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            } catch (IOException e) {
                // Where nothing can be written, nothing is deleted either.
            }
        }
    }

    private boolean isFresh(FileTime used) {
        return !used.toInstant().plus(FRESH).isBefore(clock.instant());
    }

    @Override
    public void keep(CacheKey key, BinaryWriter content) {
        String name = key.name();
        byte[] bytes = CacheEntry.write(name, content);
        if (!content.isExact() || bytes.length > limit / PARTS) {
            return;
        }
        try {
            if (!trusted) {
                makeOwnFolder();
            }
            write(place(name), bytes);
            if (unmeasured.addAndGet(bytes.length) > limit / PARTS) {
                unmeasured.set(0);
                dropOldest();
            }
        } catch (IOException e) {
            // A disk that is full or cannot be written to: the next run makes it anew.
        }
    }

    /** Nearly always its folder is there, and need not be looked for. */
    private void write(Path file, byte[] bytes) throws IOException {
        try {
            AtomicFile.replaceUnforced(file, bytes);
        } catch (NoSuchFileException e) {
            makeOwnFolder();
            Files.createDirectories(file.getParent());
            AtomicFile.replaceUnforced(file, bytes);
        }
    }

    /** Beside the folders of the versions: what takes long to make knows its version itself, and goes on from it. */
    @Override
    public Optional<Path> folder(String name) {
        try {
            makeOwnFolder();
            Path own = root.resolve(name);
            if (!Files.isDirectory(own) || !isFresh(Files.getLastModifiedTime(own))) {
                Files.createDirectories(own);
                noteUse(own, Files.getLastModifiedTime(own));
                dropOldestFolders();
            }
            return Optional.of(own);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Beyond the limit each goes with all of its files, but none that another run may be using. */
    private void dropOldestFolders() {
        try {
            dropFoldersBeyondLimit();
        } catch (IOException e) {
            // Another run does, or nobody can.
        }
    }

    private void dropFoldersBeyondLimit() throws IOException {
        Map<Path, List<KeptFile>> files = files(root, OF_FOLDER).stream()
                .collect(Collectors.groupingBy(file -> file.path().getParent()));
        List<KeptFile> folders = new ArrayList<>();
        for (Map.Entry<Path, List<KeptFile>> own : files.entrySet()) {
            long size = own.getValue().stream().mapToLong(KeptFile::size).sum();
            folders.add(new KeptFile(own.getKey(), size, Files.getLastModifiedTime(own.getKey())));
        }
        folders.sort(KeptFile::byUse);
        long total = folders.stream().mapToLong(KeptFile::size).sum();
        for (KeptFile own : folders) {
            if (total <= limit || isFresh(own.used())) {
                return;
            }
            for (KeptFile file : files.getOrDefault(own.path(), List.of())) {
                Files.deleteIfExists(file.path());
            }
            deleteEmpty(own.path());
            total -= own.size();
        }
    }

    private static void deleteEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // What somebody else laid there stays.
        }
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    /** Two letters of the hash make a folder, so that none holds very many files. */
    private Path place(String name) {
        int hash = name.indexOf('/') + 1;
        return folder.resolve(name.substring(0, hash))
                .resolve(name.substring(hash, hash + 2))
                .resolve(name.substring(hash + 2));
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws IOException where somebody else made it first
     */
    private void makeOwnFolder() throws IOException {
        if (isMissing(root)) {
            Files.createDirectories(root.toAbsolutePath().getParent());
            try {
                if (hasOwners(root)) {
                    Files.createDirectory(root, PosixFilePermissions.asFileAttribute(OWN));
                } else {
                    Files.createDirectory(root);
                }
            } catch (FileAlreadyExistsException e) {
                // Another thread or run made it meanwhile: whose it is, is asked below.
            }
        }
        // A link that was not there at first may be led elsewhere once more.
        trusted = !Files.isSymbolicLink(root) && isTrusted(root);
        if (!trusted) {
            throw new FileSystemException(root.toString(), null, "it is another user's");
        }
    }

    private static boolean hasOwners(Path root) {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Down to the limit less what may be written unmeasured. */
    private void dropOldest() throws IOException {
        List<KeptFile> files = files(root, KEPT);
        long total = files.stream().mapToLong(KeptFile::size).sum();
        files.sort(KeptFile::byUse);
        for (KeptFile file : files) {
            if (total <= limit - limit / PARTS) {
                return;
            }
            Files.deleteIfExists(file.path());
            total -= file.size();
        }
    }

    /** How much a cache holds, of whatever version. */
    public static CacheSize sizeOf(Path root) throws IOException {
        List<KeptFile> files = all(root);
        return new CacheSize(
                files.size(), files.stream().mapToLong(KeptFile::size).sum());
    }

    /** Deletes all that a cache holds, of whatever version. */
    public static void clear(Path root) throws IOException {
        for (KeptFile file : all(root)) {
            Files.deleteIfExists(file.path());
        }
    }

    private static List<KeptFile> all(Path root) throws IOException {
        List<KeptFile> all = files(root, KEPT);
        all.addAll(files(root, OF_FOLDER));
        return all;
    }

    /** The files of that form that are there, and no other file that may lie in the folder. */
    private static List<KeptFile> files(Path root, Pattern form) throws IOException {
        List<KeptFile> files = new ArrayList<>();
        if (isMissing(root)) {
            return files;
        }
        if (!isTrusted(root)) {
            throw new FileSystemException(root.toString(), null, "no folder to which its owner alone may write");
        }
        Path real = root.toRealPath();
        Files.walkFileTree(real, Set.of(), DEEPEST, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = real.relativize(file).toString().replace(File.separatorChar, '/');
                if (attributes.isRegularFile() && form.matcher(name).matches()) {
                    files.add(new KeptFile(file, attributes.size(), attributes.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // Another process deleted it meanwhile.
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** A file of the cache, or a folder with all that is in it. */
    private record KeptFile(Path path, long size, FileTime used) {

        /** What was used longest ago comes first. */
        static int byUse(KeptFile one, KeptFile other) {
            int order = one.used.compareTo(other.used);
            return order == 0 ? one.path.compareTo(other.path) : order;
        }
    }
}
