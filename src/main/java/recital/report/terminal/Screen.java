package recital.report.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What the terminal can show.
 *
 * @param color whether it paints by escape sequences
 * @param links whether it knows links (OSC 8)
 * @param charset the characters that it has; others are written as plain ones
 */
public record Screen(boolean color, boolean links, Charset charset) {

    /** Neither colour nor links, every character. */
    public static final Screen PLAIN = new Screen(false, false, StandardCharsets.UTF_8);

    public Screen {
        Objects.requireNonNull(charset);
    }
}
