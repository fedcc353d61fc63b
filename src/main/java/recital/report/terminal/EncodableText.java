package recital.report.terminal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Writes in other characters what an encoding does not have, as the consoles of Windows have no arrows: typography in
 * ASCII, the rest as question marks.
 */
public final class EncodableText {

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2039, "<"),
            Map.entry(0x203a, ">"),
            Map.entry(0x2190, "<-"),
            Map.entry(0x2192, "->"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "--"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201c, "\""),
            Map.entry(0x201d, "\""),
            Map.entry(0x2026, "..."),
            Map.entry(0x2423, "_"),
            Map.entry(0x00b6, "|"),
            Map.entry(0x00b7, "-"),
            Map.entry(0x00a0, " "),
            Map.entry(0x202f, " "),
            Map.entry(0x2009, " "));

    private static final String UNKNOWN = "?";
    private static final int ASCII_END = 0x80;

    private final CharsetEncoder encoder;
    private final boolean encodesAll;

    /** Text for that encoding. */
    public EncodableText(Charset charset) {
        encoder = charset.newEncoder();
        encodesAll = charset.name().startsWith("UTF-");
    }

    /** The text in characters that the encoding has. */
    public String of(String text) {
        if (encodesAll || text.chars().allMatch(c -> c < ASCII_END)) {
            return text;
        }
        StringBuilder encodable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> encodable.append(of(c)));
        return encodable.toString();
    }

    private String of(int codePoint) {
        String character = Character.toString(codePoint);
        if (codePoint < ASCII_END || encoder.canEncode(character)) {
            return character;
        }
        // Marks that are not seen need no sign in their place.
        return DisplayWidth.of(codePoint) == 0 ? "" : PLAIN.getOrDefault(codePoint, UNKNOWN);
    }
}
