package recital.manual;

import java.util.regex.Pattern;

/** Writes text in the language of manual pages, which takes none of it for a request. */
final class Roff {

    private static final Pattern LEADING = Pattern.compile("(?m)^(?=[.'])");

    /** As many words as a line of the source may have. */
    private static final Pattern FILLED = Pattern.compile("(.{1,70})(?:\\s+|$)");

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");

    private final StringBuilder out = new StringBuilder();

    /** A request with its arguments. */
    Roff request(String name, String... arguments) {
        out.append('.').append(name);
        for (String argument : arguments) {
            out.append(" \"")
                    .append(argument.replace("\\", "\\e").replace("\"", "\\(dq"))
                    .append('"');
        }
        out.append('\n');
        return this;
    }

    Roff section(String title) {
        return request("SH", title);
    }

    /** Paragraphs, with an empty line between two, whose words are filled. */
    Roff text(String text) {
        String[] paragraphs = PARAGRAPH_END.split(text.strip());
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                request("PP");
            }
            line(FILLED.matcher(paragraphs[i]).replaceAll("$1\n").strip());
        }
        return this;
    }

    private Roff line(String text) {
        out.append(LEADING.matcher(escaped(text)).replaceAll("\\\\&")).append('\n');
        return this;
    }

    /** Text in bold with text that follows it at once. */
    Roff bold(String text, String rest) {
        out.append("\\fB")
                .append(escaped(text))
                .append("\\fR")
                .append(escaped(rest))
                .append('\n');
        return this;
    }

    /** Lines that are kept as they are. */
    Roff example(Iterable<String> lines) {
        request("nf");
        lines.forEach(this::line);
        return request("fi");
    }

    /** Every hyphen is one that can be copied into a shell, and so is every quotation mark. */
    static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
