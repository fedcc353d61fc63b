package recital.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the manual as a reader follows it: commands to type with what they print, and files to write. */
record Guide(Path page, List<Block> blocks) {

    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern NAMES_FILE = Pattern.compile(".*`([\\w./-]+)`:");
    private static final String LEFT_OUT = "…";

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
            return lines.contains(LEFT_OUT);
        }

        /** Whether these lines are what was printed, or an excerpt of it, white space at the ends of lines aside. */
        boolean shows(String printed) {
            List<String> rest =
                    printed.stripTrailing().lines().map(String::stripTrailing).toList();
            List<List<String>> passages = passages();
            for (int i = 0; i < passages.size(); i++) {
                List<String> passage = passages.get(i);
                boolean last = i == passages.size() - 1;
                int at = last ? rest.size() - passage.size() : Collections.indexOfSubList(rest, passage);
                if (at < 0
                        || i == 0 && at > 0
                        || !rest.subList(at, at + passage.size()).equals(passage)) {
                    return false;
                }
                rest = rest.subList(at + passage.size(), rest.size());
            }
            return true;
        }

        private List<List<String>> passages() {
            List<List<String>> passages = new ArrayList<>(List.of(new ArrayList<>()));
            for (String line : lines) {
                if (line.equals(LEFT_OUT)) {
                    passages.add(new ArrayList<>());
                } else {
                    passages.get(passages.size() - 1).add(line.stripTrailing());
                }
            }
            return passages;
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
