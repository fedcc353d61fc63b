package recital.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the manual as a reader follows it: commands to type with what they print, and files to write. */
record Guide(Path page, List<Block> blocks) {

    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern NAMES_FILE = Pattern.compile(".*`([\\w./-]+)`:");
    private static final String ANY_LINES = "…";

    Guide {
        blocks = List.copyOf(blocks);
    }

    /** A fenced block; {@code before} is the last line of text above it, blank right after another block. */
    record Block(String language, String before, int firstLine, List<String> lines) {

        Block {
            lines = List.copyOf(lines);
        }

        boolean isCommands() {
            return language.equals("sh");
        }

        /** Whether the text says that this is the content of a file: "In {@code `plan.tsv`:". */
        boolean isFile() {
            return !language.isEmpty()
                    && !isCommands()
                    && NAMES_FILE.matcher(before).matches();
        }

        String file() {
            Matcher name = NAMES_FILE.matcher(before);
            if (!name.matches()) {
                throw new IllegalStateException("no file is named before line " + firstLine);
            }
            return name.group(1);
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }

        /** The commands, of which a line that ends in a backslash goes on in the next. */
        List<String> commands() {
            return List.of(text().strip().replace("\\\n", "\\\r").split("\n")).stream()
                    .map(command -> command.replace("\\\r", "\\\n"))
                    .toList();
        }

        /** Whether lines were left out, where a line holds nothing but the sign for it. */
        boolean isExcerpt() {
            return lines.stream().anyMatch(line -> line.strip().equals(ANY_LINES));
        }

        /** Whether these lines are what was printed, or an excerpt of it, white space at the ends of lines aside. */
        boolean shows(String printed) {
            StringBuilder pattern = new StringBuilder();
            for (String line : lines) {
                pattern.append(
                        line.strip().equals(ANY_LINES) ? "(?:.*\n)*?" : Pattern.quote(line.stripTrailing()) + " *\n");
            }
            return Pattern.matches(pattern.toString(), printed.stripTrailing() + "\n");
        }
    }

    static Guide of(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<Block> blocks = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                blocks.add(new Block(fence.group(1), before, i + 2, lines.subList(i + 1, end)));
                before = "";
                i = end;
            } else if (!lines.get(i).isBlank()) {
                before = lines.get(i);
            }
        }
        return new Guide(page, blocks);
    }

    /** What the page says a block of commands prints: the block right below it that is in no language. */
    List<Block> printedBy(Block commands) {
        return blocks.stream()
                .skip(blocks.indexOf(commands) + 1L)
                .limit(1)
                .filter(next -> next.language().isEmpty() && next.before().isEmpty())
                .toList();
    }

    /** Writes into the page what its commands print now. */
    void rewrite(Block shown, String printed) throws IOException {
        String text = Files.readString(page);
        Files.writeString(
                page, text.replace("```\n" + shown.text() + "```", "```\n" + printed.stripTrailing() + "\n```"));
    }
}
