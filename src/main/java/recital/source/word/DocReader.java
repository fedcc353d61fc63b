package recital.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import recital.model.Format;
import recital.model.Fragment;
import recital.source.FormatReader;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.TrackedChanges;

/** Reads Word files of the old form ({@code .doc}, Word 97 to 2003). */
public final class DocReader implements FormatReader {

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private static final String PROTECTED = "protected by a password: take the protection off and try again";

    private final TrackedChanges tracked;

    public DocReader(TrackedChanges tracked) {
        this.tracked = tracked;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return bytes.length >= COMPOUND_FILE.length
                && Arrays.equals(bytes, 0, COMPOUND_FILE.length, COMPOUND_FILE, 0, COMPOUND_FILE.length);
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        if (isProtected(bytes)) {
            throw new SourceException(PROTECTED);
        }
        try (HWPFDocument document = new HWPFDocument(streams(bytes).getRoot())) {
            DocWalk walk = new DocWalk(document, limits, new TrackedChangeNotices(tracked));
            walk.read();
            return ParagraphStream.of(
                    Format.DOC, walk.pieces(), Fragment.FragmentKind.UNPLACED, walk.notices(), walk.visible());
        } catch (EncryptedDocumentException e) {
            throw new SourceException(PROTECTED, e);
        } catch (OldFileFormatException e) {
            throw new SourceException("from Word 95 or before: save it as .docx and try again", e);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library lets many kinds of fault out on broken input.
            throw new SourceException("not a Word file, or a broken one: save it as .docx and try again", e);
        }
    }

    /**
     * Whether it holds a new Word file that is locked by a password, which lies in a file of the old form.
     *
     * <p>source: Microsoft, [MS-OFFCRYPTO], section 2.3.4, ECMA-376 document encryption.
     */
    private static boolean isProtected(byte[] bytes) {
        try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return streams.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            // What is broken is told by reading it.
            return false;
        }
    }

    /** The streams in a file, none of which is longer than the file: the library takes as much memory as one says it has. */
    private static POIFSFileSystem streams(byte[] bytes) throws IOException {
        POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        for (Entry entry : streams.getRoot()) {
            if (entry instanceof DocumentEntry stream && stream.getSize() > bytes.length) {
                throw new IOException("a stream of " + stream.getSize() + " bytes in a file of " + bytes.length);
            }
        }
        return streams;
    }
}
