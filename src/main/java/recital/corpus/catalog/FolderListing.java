package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
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

    /** With this a folder ends of which a problem tells. */
    public static final String FOLDER = "/";

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

    /** Those of them that may hold documents. */
    private static final Set<String> ARCHIVES = Set.of("zip", "gz", "tar");

    private static final Set<String> NO_DOCUMENT_NAMES =
            Set.of("readme", "license", "licence", "notice", "changelog", "origin", "names");

    /** Characters of the longest of both. */
    private static final int LONGEST = "properties".length();

    private final Map<String, FileStamp> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int archives;

    private FolderListing() {}

    /**
     * The files of a folder that may be documents.
     *
     * @throws CorpusException where it is no folder or cannot be listed
     */
    public static List<String> documentsIn(Path folder) throws CorpusException {
        return List.copyOf(of(new FolderStore(folder, 0)).files().keySet());
    }

    static FolderListing of(FolderStore store) throws CorpusException {
        FolderListing listing = new FolderListing();
        try {
            listing.list(store.root(), "", 1);
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNUSABLE_FOLDER, store.name(), "cannot be listed: " + ErrorMessages.reasonFor(e), e);
        }
        if (listing.files.isEmpty() && listing.archives > 0) {
            listing.problems.add(Problem.note(
                    store.name(),
                    (listing.archives == 1 ? "an archive" : listing.archives + " archives")
                            + " and no document: what is to be read has to be unpacked"));
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

    private static boolean isHidden(String path) {
        return path.startsWith(".", path.lastIndexOf('/') + 1);
    }

    /** Whether a file may be a document, by its name, which may have folders with strokes before it. */
    public static boolean mayBeDocument(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return !name.startsWith(".")
                && !name.endsWith("~")
                && !(dot >= 0 && isOneOf(NO_DOCUMENTS, name.substring(dot + 1)))
                && !isOneOf(NO_DOCUMENT_NAMES, dot < 0 ? name : name.substring(0, dot));
    }

    /** Whatever its case; what is too long for one of them is not looked at, as most names. */
    private static boolean isOneOf(Set<String> names, String name) {
        return name.length() <= LONGEST && names.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Lists a folder with all that are in it, a step at a time, for of each of some thousand files a walker of the JDK
     * makes much that is not needed.
     *
     * @param path that of the folder, with a stroke behind it; empty for the root
     * @param depth how deep lies what is in it, from 1
     * @return whether there is room for more
     */
    private boolean list(Path folder, String path, int depth) throws IOException {
        // A path has to be cut into its names before it tells the last of them.
        int before = folder.resolve("x").toString().length() - 1;
        List<Path> inOrder = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(inOrder::add);
            // Of too many the same ones are taken on every disk.
            Collections.sort(inOrder);
            for (Path child : inOrder) {
                if (!take(child, path + child.toString().substring(before), depth)) {
                    return false;
                }
            }
            return true;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private boolean take(Path child, String path, int depth) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory() && depth < DEEPEST) {
                return isHidden(path) || list(child, path + "/", depth + 1);
            }
            archives += isOneOf(ARCHIVES, path.substring(path.lastIndexOf('.') + 1)) ? 1 : 0;
            return !mayBeDocument(path) || takeFile(child, path, attributes);
        } catch (IOException e) {
            problems.add(Problem.of(CorpusException.unreadable(path, e)));
            return true;
        }
    }

    private boolean takeFile(Path file, String path, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            // What a link leads to is asked for its name alone.
            String name = Files.isDirectory(file) ? path + FOLDER : path;
            problems.add(Problem.note(name, whyNoFile(attributes) + ": passed over"));
        } else if (files.size() == MOST_FILES) {
            problems.add(new Problem(
                    ErrorCode.UNUSABLE_FOLDER, "", "more than " + MOST_FILES + " files: the rest is passed over"));
            return false;
        } else {
            files.put(path, FileStamp.of(file, attributes));
        }
        return true;
    }

    private static String whyNoFile(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return "a symbolic link";
        }
        return attributes.isDirectory() ? "more than " + DEEPEST + " folders deep" : "not a file";
    }
}
