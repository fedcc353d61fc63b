package recital.corpus.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.FolderListing;
import recital.corpus.file.LimitedBytes;
import recital.model.Symbol;

/** Reads what a person wants to add: files, the files of a folder, standard input, addresses. */
public final class ImportRequestReader {

    private final long largest;
    private final Optional<Symbol> expectedSymbol;
    private final boolean replace;

    /**
     * @param largest the largest file that is read, in bytes
     * @param asked the document that is to be added, where the person says it
     * @param replace whether it takes the place of what is there
     */
    public ImportRequestReader(long largest, Optional<Symbol> asked, boolean replace) {
        this.largest = largest;
        this.expectedSymbol = Objects.requireNonNull(asked);
        this.replace = replace;
    }

    /** Whether a name is the address of a file on the network. */
    public static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /**
     * The files of a folder or archive that may be documents, in order; of any other name the name itself.
     *
     * @throws CorpusException where the folder or archive cannot be listed
     */
    public List<String> files(String name) throws CorpusException {
        try {
            if (isAddress(name)) {
                return List.of(name);
            }
            Optional<ZipDocuments> archive = ZipDocuments.of(name);
            if (archive.isPresent()) {
                return archive.get().names();
            }
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(name);
            }
            return FolderListing.documentsIn(path).stream()
                    .map(file -> path.resolve(file).toString())
                    .toList();
        } catch (InvalidPathException e) {
            return List.of(name);
        } catch (IOException e) {
            throw CorpusException.unreadable(name, e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws CorpusException where it cannot be read
     */
    public ImportRequest file(String name) throws CorpusException {
        try {
            Optional<byte[]> ofArchive = ZipDocuments.read(name, largest);
            if (ofArchive.isPresent()) {
                String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
                return ImportRequest.ofUser(ofArchive.get(), own, name, expectedSymbol, replace);
            }
            Path path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                throw new CorpusException(
                        ErrorCode.UNREADABLE, name, Files.exists(path) ? "not a file" : "no such file or folder");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return ImportRequest.ofUser(LimitedBytes.read(in, largest), name, name, expectedSymbol, replace);
            }
        } catch (InvalidPathException e) {
            throw new CorpusException(ErrorCode.INVALID_NAME, name, "not a file name", e);
        } catch (IOException e) {
            throw CorpusException.unreadable(name, e);
        }
    }

    /**
     * Reads standard input.
     *
     * @throws CorpusException where it cannot be read
     */
    public ImportRequest standardInput(InputStream in) throws CorpusException {
        try {
            return ImportRequest.ofUser(
                    LimitedBytes.read(in, largest), "standard input", "standard input", expectedSymbol, replace);
        } catch (IOException e) {
            throw CorpusException.unreadable("standard input", e);
        }
    }

    /**
     * Gets the file of an address.
     *
     * @throws CorpusException where it cannot be had
     */
    public ImportRequest address(String name, WebClient web) throws CorpusException, InterruptedException {
        try {
            return ImportRequest.ofUser(web.get(new URI(name)), name, name, expectedSymbol, replace);
        } catch (URISyntaxException e) {
            throw new CorpusException(ErrorCode.INVALID_ADDRESS, name, "no web address: write a space in it as %20", e);
        } catch (WebException e) {
            throw new CorpusException(e.code(), name, e.getMessage(), e);
        }
    }
}
