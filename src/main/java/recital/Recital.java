package recital;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.RecitalException.Code;
import recital.align.Aligner;
import recital.align.Alignment;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentParser;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.file.ErrorMessages;
import recital.corpus.naming.DocumentNames;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.lineage.DraftingHistory;
import recital.lineage.Lineage;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.report.terminal.TerminalOptions;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.SourceException;
import recital.source.TrackedChanges;

/**
 * The way in for other programs: reads resolutions, compares them, follows them through the years, writes the results.
 *
 * <p>Immutable, and safe for use by several threads. It touches no console, and keeps nothing for the whole JVM.
 */
public final class Recital {

    /** The columns of results for a terminal. */
    private static final int WIDTH = 80;

    private final ReadOptions options;
    private final Optional<Corpus> corpus;

    private Recital(ReadOptions options, Optional<Corpus> corpus) {
        this.options = Objects.requireNonNull(options);
        this.corpus = corpus;
    }

    /** With the usual limits, tracked changes as if they were accepted, and the collection inside the program. */
    public static Recital create() {
        return new Recital(ReadOptions.DEFAULT, Optional.empty());
    }

    /** The same with other limits. */
    public Recital withLimits(Limits limits) {
        return new Recital(new ReadOptions(limits, options.tracked()), corpus);
    }

    /** The same with another reading of tracked changes. */
    public Recital withTrackedChanges(TrackedChanges tracked) {
        return new Recital(new ReadOptions(options.limits(), tracked), corpus);
    }

    /** The same with another collection, which reads its documents by its own options. */
    public Recital withCorpus(Corpus other) {
        return new Recital(options, Optional.of(other));
    }

    /** The collection in which documents are found by their names. */
    public Corpus corpus() {
        return corpus.orElseGet(() -> Corpus.embedded(options));
    }

    /**
     * Reads a file of any known format.
     *
     * @throws RecitalException where it cannot be had, cannot be read, or is no resolution
     */
    public Resolution read(Path file) throws RecitalException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw new RecitalException(Code.NOT_FOUND, file.toString(), ErrorMessages.reasonFor(e), e);
        } catch (IOException e) {
            throw new RecitalException(Code.UNREADABLE, file.toString(), ErrorMessages.reasonFor(e), e);
        }
    }

    /**
     * Reads a stream to its end, or until a limit is passed; the caller closes it.
     *
     * @param name what the document is called where its text gives no symbol, such as a file name
     * @throws RecitalException where it cannot be read or is no resolution
     */
    public Resolution read(InputStream in, String name) throws RecitalException {
        try {
            // One byte more than is allowed shows that there is more.
            return read(
                    in.readNBytes((int)
                            Math.min(Integer.MAX_VALUE - 8L, options.limits().bytes() + 1)),
                    name);
        } catch (IOException e) {
            throw new RecitalException(Code.UNREADABLE, name, ErrorMessages.reasonFor(e), e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what the document is called where its text gives no symbol, such as a file name
     * @throws RecitalException where they cannot be read or are no resolution
     */
    public Resolution read(byte[] bytes, String name) throws RecitalException {
        try {
            return DocumentParser.with(options).parse(bytes, name).resolution();
        } catch (SourceException e) {
            throw RecitalException.unreadable(name, e.getMessage(), e.limit(), e);
        } catch (ParseException e) {
            throw new RecitalException(Code.NO_RESOLUTION, name, e.getMessage(), e);
        }
    }

    /**
     * Reads a document of the collection by its year, session or symbol.
     *
     * @throws RecitalException where the name means none, or more than one, or the document cannot be read
     */
    public Resolution find(String name) throws RecitalException {
        try {
            return new DocumentNames(corpus(), InputStream.nullInputStream(), DocumentReader.with(options))
                    .resolveAll(List.of(name), Optional.empty(), false)
                    .documents()
                    .get(0)
                    .read();
        } catch (CorpusException e) {
            throw failed(name, e);
        }
    }

    private static RecitalException failed(String name, CorpusException e) {
        String reason = e.place().equals(name) ? e.reason() : e.getMessage();
        return e.code() == ErrorCode.UNREADABLE || e.code().limit().isPresent()
                ? RecitalException.unreadable(name, reason, e.code().limit(), e)
                : new RecitalException(
                        e.code() == ErrorCode.NO_RESOLUTION ? Code.NO_RESOLUTION : Code.NOT_FOUND, name, reason, e);
    }

    /** Decides which paragraph of the earlier document became which of the later. */
    public Alignment align(Resolution earlier, Resolution later) {
        return new Aligner().align(earlier, later);
    }

    /** Finds everything that changed from the earlier document to the later. */
    public ResolutionDiff diff(Resolution earlier, Resolution later) {
        return new Differ().diff(align(earlier, later));
    }

    /** Follows a text through two documents or more, each a version of the one before it. */
    public DraftingHistory draftingHistory(List<Resolution> documents) {
        return DraftingHistory.of(IntStream.range(1, documents.size())
                .mapToObj(i -> diff(documents.get(i - 1), documents.get(i)))
                .toList());
    }

    /** Follows the provisions of a series, given in the order of the years, drafts before what was adopted. */
    public Lineage lineage(List<Resolution> series) {
        return Lineage.of(series);
    }

    /**
     * Writes a document.
     *
     * @throws IllegalArgumentException where documents cannot be had in that format
     * @throws IOException where the sink cannot be written
     */
    public void render(Resolution document, OutputFormat format, OutputStream out) throws IOException {
        render(document, Formats.OF_DOCUMENT, format, out);
    }

    /**
     * Writes a comparison whole.
     *
     * @throws IllegalArgumentException where comparisons cannot be had in that format
     * @throws IOException where the sink cannot be written
     */
    public void render(ResolutionDiff diff, OutputFormat format, OutputStream out) throws IOException {
        render(diff, Formats.OF_DIFF, format, out);
    }

    /**
     * Writes a result of any kind; the sink stays open.
     *
     * @throws IllegalArgumentException where it cannot be had in that format
     * @throws IOException where the sink cannot be written
     */
    public <T> void render(T result, Formats<T> formats, OutputFormat format, OutputStream out) throws IOException {
        formats.renderer(format, TerminalOptions.plain(WIDTH)).render(result, out);
    }
}
