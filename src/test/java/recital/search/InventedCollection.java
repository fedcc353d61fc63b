package recital.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Resolutions that were never adopted, of words that do not exist, as files in a folder. */
public final class InventedCollection {

    private static final String[] SYLLABLES = {"ba", "du", "fe", "go", "hi", "ka", "lo", "mu", "ne", "po", "ri", "tu"};

    /** The operative paragraphs of each document, without the verb. */
    public final List<List<String>> paragraphs = new ArrayList<>();

    /** Writes so many documents of six paragraphs, one a year from 1950 on, each with a title of its own. */
    public static InventedCollection in(Path folder, int documents, Random random) throws IOException {
        InventedCollection collection = new InventedCollection();
        for (int i = 0; i < documents; i++) {
            List<String> own = new ArrayList<>();
            for (int p = 0; p < 6; p++) {
                own.add(words(random, 30 + random.nextInt(50)));
            }
            collection.paragraphs.add(own);
            write(folder, i, own);
        }
        return collection;
    }

    /** A word of three syllables. */
    public static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String words(Random random, int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(word(random));
        }
        return String.join(" ", words);
    }

    /** The symbol of a document in its short form. */
    public static String symbol(int document) {
        return 5 + document + "/" + (900 + document);
    }

    /** Writes a document. */
    public static void write(Path folder, int document, List<String> operative) throws IOException {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < operative.size(); i++) {
            numbered.append(i + 1)
                    .append(".   Invites ")
                    .append(operative.get(i))
                    .append(i + 1 < operative.size() ? ";\n\n" : ".\n\n");
        }
        Random title = new Random(document);
        String symbol = symbol(document);
        Files.writeString(
                folder.resolve("A_RES_" + symbol.replace('/', '_') + ".txt"),
                """
                A/RES/%s

                United Nations

                General Assembly

                Resolution adopted by the General Assembly on 20 December %d

                %s. %s

                The General Assembly,

                Noting %s,

                %s
                60th plenary meeting
                20 December %d
                """
                        .formatted(
                                symbol,
                                1950 + document,
                                symbol,
                                words(title, 6),
                                words(title, 12),
                                numbered,
                                1950 + document));
    }
}
