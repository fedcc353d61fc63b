package recital.source.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.Shared;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.source.Limits;

/** The resolutions that are at hand both as PDF and as XML, and how much of the XML a reading of the PDF has. */
public final class PdfPairs {

    private PdfPairs() {}

    /**
     * How a PDF compares with its XML.
     *
     * @param name the name of the file
     * @param paragraphs how many the XML has
     * @param whole how many of them the PDF has, letters and digits alone
     * @param exact how many it has with spaces, hyphens and quotes folded
     * @param ids how many it has under the same id
     * @param missing those that are not exact or have another id, one a line
     */
    public record Score(String name, int paragraphs, int whole, int exact, int ids, List<String> missing) {

        public Score plus(Score other) {
            List<String> both = new ArrayList<>(missing);
            both.addAll(other.missing);
            return new Score(
                    "all",
                    paragraphs + other.paragraphs,
                    whole + other.whole,
                    exact + other.exact,
                    ids + other.ids,
                    both);
        }

        public double wholeShare() {
            return 100.0 * whole / paragraphs;
        }

        public double exactShare() {
            return 100.0 * exact / paragraphs;
        }

        public double idShare() {
            return 100.0 * ids / paragraphs;
        }
    }

    public static List<Path> files() {
        return Shared.files("un/pdf", ".pdf");
    }

    public static Resolution read(Path pdf, boolean byTags) throws Exception {
        return Parsers.parse(
                new PdfReader(byTags).read(Files.readAllBytes(pdf), Limits.DEFAULT),
                pdf.getFileName().toString());
    }

    public static Score score(Path pdf, boolean byTags) {
        String name = pdf.getFileName().toString();
        Resolution official = Shared.resolution(pdf.resolveSibling(name.replace(".pdf", ".xml")));
        Resolution read;
        try {
            read = read(pdf, byTags);
        } catch (Exception e) {
            return new Score(name, official.paragraphs().size(), 0, 0, 0, List.of(name + ": " + e));
        }
        Map<String, List<Paragraph>> whole = new HashMap<>();
        Map<String, Integer> exact = new HashMap<>();
        for (Paragraph paragraph : read.paragraphs()) {
            whole.computeIfAbsent(letters(paragraph.text()), k -> new ArrayList<>())
                    .add(paragraph);
            exact.merge(folded(paragraph.text()), 1, Integer::sum);
        }
        int wholes = 0;
        int exacts = 0;
        int ids = 0;
        List<String> missing = new ArrayList<>();
        for (Paragraph paragraph : official.paragraphs()) {
            List<Paragraph> same = whole.getOrDefault(letters(paragraph.text()), List.of());
            boolean isWhole = !same.isEmpty();
            boolean isExact = exact.merge(folded(paragraph.text()), -1, Integer::sum) >= 0;
            boolean sameId = same.stream().anyMatch(p -> p.id().equals(paragraph.id()));
            if (isWhole) {
                // Of two equal paragraphs each must be found.
                same.remove(same.stream()
                        .filter(p -> p.id().equals(paragraph.id()))
                        .findFirst()
                        .orElse(same.get(0)));
                wholes++;
            }
            exacts += isExact ? 1 : 0;
            ids += sameId ? 1 : 0;
            if (!isExact || !sameId) {
                missing.add(name + "\t" + (isWhole ? isExact ? "id" : "exact" : "whole") + "\t" + paragraph.id() + "\t"
                        + paragraph.text() + nearest(paragraph, read, same));
            }
        }
        return new Score(name, official.paragraphs().size(), wholes, exacts, ids, missing);
    }

    private static String nearest(Paragraph paragraph, Resolution read, List<Paragraph> same) {
        return read.paragraph(paragraph.id())
                        .map(p -> "\n\t\tby id: " + p.text())
                        .orElse("")
                + read.paragraphs().stream()
                        .filter(p -> letters(p.text()).equals(letters(paragraph.text())))
                        .findFirst()
                        .map(p -> "\n\t\tsame: " + p.id() + " " + p.text())
                        .orElse("");
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]", "")
                .replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u2018\\u2019\\u201a\\u201b\\u2032`\\u00b4]", "'")
                .replaceAll("[\\u201c-\\u201f\\u2033]", "\"")
                .strip();
    }
}
