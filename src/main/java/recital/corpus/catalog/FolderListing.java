package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import recital.corpus.file.ErrorMessages;

/**
 * The files of a folder that may be documents, by their paths with forward slashes, in order.
 *
 * <p>Hidden files, read-me files and files whose ending says that they are no documents are passed over
 * in silence. Symbolic links are not followed.
 */
public final class FolderListing {

    private static final int DEEPEST = 8;

    /** More files are no collection. */
    public static final int MOST_FILES = 20_000;

    private static final Set<String> NO_DOCUMENTS = Set.of(
            "json",
            "jsonl",
            "tsv",
            "csv",
            "md",
            "py",
            "sh",
            "yml",
            "yaml",
            "toml",
            "properties",
            "xsd",
            "xsl",
            "css",
            "js",
            "java",
            "class",
            "jar",
            "zip",
            "gz",
            "tar",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "ico",
            "log",
            "sha256",
            "part",
            "tmp",
            "lock",
            "bak");
    private static final Set<String> NO_DOCUMENT_NAMES =
            Set.of("readme", "license", "licence", "notice", "changelog", "origin", "names");

    private final Map<String, FileStamp> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Path root;

    private FolderListing(Path root) {
        this.root = root;
    }

    /**
     * The files of a folder that may be documents.
     *
     * @throws CorpusException where it is no folder or cannot be listed
     */
    public static List<String> documentsIn(Path folder) throws CorpusException {
        return List.copyOf(of(new FolderStore(folder, 0)).files().keySet());
    }

    static FolderListing of(FolderStore store) throws CorpusException {
        FolderListing listing = new FolderListing(store.root());
        try {
            Files.walkFileTree(store.root(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, listing.new Visitor());
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNUSABLE_FOLDER, store.name(), "cannot be listed: " + ErrorMessages.reasonFor(e), e);
        }
        return listing;
    }

    /** The stamps of the files, by their paths. */
    Map<String, FileStamp> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    private String nameOf(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Whether a file may be a document, by its name, which may have folders with strokes before it. */
    public static boolean mayBeDocument(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        return !name.startsWith(".")
                && !name.endsWith("~")
                && !(dot >= 0 && NO_DOCUMENTS.contains(ending))
                && !NO_DOCUMENT_NAMES.contains(stem);
    }

    /** Walks the folder once. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!mayBeDocument(path.getFileName().toString())) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                problems.add(Problem.note(nameOf(path), "a symbolic link: passed over"));
            } else if (attributes.isDirectory()) {
                problems.add(Problem.note(nameOf(path), "more than " + DEEPEST + " folders deep: passed over"));
            } else if (!attributes.isRegularFile()) {
                problems.add(Problem.note(nameOf(path), "not a file: passed over"));
            } else if (files.size() == MOST_FILES) {
                problems.add(new Problem(
                        ErrorCode.UNUSABLE_FOLDER,
                        nameOf(root),
                        "more than " + MOST_FILES + " files: the rest is passed over"));
                return FileVisitResult.TERMINATE;
            } else {
                files.put(nameOf(path), FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(root)) {
                throw failure;
            }
            problems.add(Problem.of(CorpusException.unreadable(nameOf(path), failure)));
            return FileVisitResult.CONTINUE;
        }
    }
}
