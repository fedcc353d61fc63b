package recital.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output of this process, which tells a reader that has gone from a disk that is full.
 *
 * <p>The message of a failed write is in words that differ from system to system. That it went into a pipe or a socket,
 * which fail for no other reason, Unix tells by the mode of the open file. Where open files have no names, as on Windows,
 * nothing is taken for a pipe, so that a full disk is never taken for a reader that has gone.
 */
final class StandardOutput extends OutputStream {

    /** The bits of a mode that tell what a file is. source: POSIX, sys/stat.h, S_IFMT, S_IFIFO, S_IFSOCK. */
    private static final int FILE_TYPE = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream file = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw isPipe() ? new ClosedPipeException(e) : e;
        }
    }

    private static boolean isPipe() {
        try {
            int type = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & FILE_TYPE;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Nobody reads any more what is written. */
    static final class ClosedPipeException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedPipeException(IOException cause) {
            super(cause);
        }
    }
}
