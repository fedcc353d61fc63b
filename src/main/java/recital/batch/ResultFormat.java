package recital.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import recital.diff.ResolutionDiff;
import recital.report.Renderer;

/**
 * A form in which a batch leaves the result of each pair.
 *
 * @param ending of the file, without the dot
 * @param renderer what writes the content of a file
 */
public record ResultFormat(String ending, Renderer<ResolutionDiff> renderer) {

    public ResultFormat {
        Objects.requireNonNull(ending);
        Objects.requireNonNull(renderer);
    }

    /** The content of the file with this result. */
    byte[] content(ResolutionDiff diff) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(diff, bytes);
        return bytes.toByteArray();
    }
}
