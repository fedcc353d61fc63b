package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the titles of reports, events and the like in a text: what stands in quotation marks or follows "entitled". */
final class Titles {

    private static final Pattern QUOTED = Pattern.compile("\\u201c[^\\u201c\\u201d]*\\u201d|\"[^\"]*\"");
    /** A comma ends an unquoted title where the words after it are no longer in capitals. */
    private static final Pattern ENTITLED = Pattern.compile(
            "\\bentitled[\\s\\u00a0]+(?:\\u201c[^\\u201d]*\\u201d|\"[^\"]*\"|.*?(?=,[\\s\\u00a0]+\\p{Ll}|[;.](?:\\s|$)|$))",
            Pattern.DOTALL);

    private final List<int[]> ranges = new ArrayList<>();

    private Titles(String text) {
        for (Pattern pattern : List.of(QUOTED, ENTITLED)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                ranges.add(new int[] {matcher.start(), matcher.end()});
            }
        }
    }

    static Titles in(String text) {
        return new Titles(text);
    }

    /** Whether the character at this offset is part of a title. */
    boolean hold(int offset) {
        return ranges.stream().anyMatch(range -> range[0] <= offset && offset < range[1]);
    }
}
