package recital.search.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.search.check.SeededDefects.Defect;
import recital.text.Folding;

/** Slips in how a text is worded: what others have, what is asked for, how terms are written, verbs and punctuation. */
final class WordingDefects {

    private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{3,}-\\p{Ll}{3,}(?![\\p{L}-])");

    /** What has so large a part of the words of a paragraph is the same but for what is filled in. */
    private static final double MOST = 0.75;

    private final CheckedDraft checked;
    private final DraftEditor editor;
    private final List<Resolution> others;
    private final Random random;

    /**
     * Places for such slips.
     *
     * @param others documents of other series of its session
     */
    WordingDefects(CheckedDraft checked, DraftEditor editor, List<Resolution> others, Random random) {
        this.checked = checked;
        this.editor = editor;
        this.others = others;
        this.random = random;
    }

    Optional<Defect> sameReport() {
        return Optional.of(
                editor.appended(
                        CheckRule.REPORT_REQUEST,
                        "Requests the Secretary-General to submit to the General Assembly at its next session a report on the wells and springs of the uplands."));
    }

    Optional<Defect> withoutMeans() {
        return editor.edited(
                CheckRule.EXISTING_RESOURCES,
                Pattern.compile("^(?:Also |Further )?[Rr]equests the Secretary-General"),
                found -> true,
                found -> found.group() + ", within existing resources,");
    }

    /**
     * A paragraph of another text, one word of it changed; none that many texts have alike, as those on the financing of
     * missions and on territories do: such a paragraph is a form that is filled in, and no copy of one of them.
     */
    Optional<Defect> nearCopy() {
        List<Paragraph> long_ = others.stream()
                .flatMap(other -> other.paragraphs().stream())
                .filter(paragraph -> paragraph.id().part() == Part.OPERATIVE
                        && !paragraph.id().isPoint())
                .filter(paragraph -> paragraph.text().split(" ").length > 45)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(long_, random);
        return long_.stream()
                .filter(paragraph -> !isForm(paragraph))
                .findFirst()
                .map(paragraph -> {
                    String[] words = paragraph.text().split(" ");
                    words[words.length / 2] = "waterfowl";
                    return editor.appended(CheckRule.NEAR_COPY, String.join(" ", words));
                });
    }

    /** Whether more than six titles have a paragraph with most of its words, in whatever order. */
    private boolean isForm(Paragraph paragraph) {
        Set<String> words = new HashSet<>(Arrays.asList(paragraph.text().split(" ")));
        return others.stream()
                        .filter(other -> other.paragraphs().stream()
                                .map(one ->
                                        new HashSet<>(Arrays.asList(one.text().split(" "))))
                                .anyMatch(one ->
                                        words.stream().filter(one::contains).count() > MOST * words.size()))
                        .map(Resolution::title)
                        .distinct()
                        .limit(7)
                        .count()
                > 6;
    }

    Optional<Defect> unhyphenated() {
        List<Defect> all = new ArrayList<>();
        for (Paragraph paragraph : checked.paragraphs()) {
            Matcher term = HYPHEN.matcher(Folding.DISPLAY.fold(paragraph.text()));
            while (term.find()) {
                String joined = term.group().replace("-", "");
                boolean elsewhere = checked.paragraphs().stream()
                        .filter(other -> !other.equals(paragraph))
                        .anyMatch(other -> Folding.DISPLAY
                                .fold(other.text())
                                .matches("(?s).*(?<![\\p{L}-])" + term.group() + "(?![\\p{L}-]).*"));
                String text = Folding.DISPLAY.fold(paragraph.text());
                if (elsewhere) {
                    all.add(editor.told(CheckRule.SPELLING, paragraph, text.replace(term.group(), joined)));
                }
            }
        }
        return editor.any(all).map(defect -> new Defect(defect.rule(), Optional.empty(), defect.text()));
    }

    Optional<Defect> otherPart() {
        return random.nextBoolean()
                ? editor.edited(
                        CheckRule.OPENING_VERB,
                        Pattern.compile("^(Recall|Not|Recogniz|Reaffirm|Welcom)ing\\b"),
                        found -> true,
                        found -> found.group(1) + (found.group(1).matches("Recall|Reaffirm") ? "s" : "es"))
                : editor.edited(
                        CheckRule.OPENING_VERB,
                        Pattern.compile("^(Recall|Not|Recogniz|Reaffirm|Welcom)e?s\\b"),
                        found -> true,
                        found -> found.group(1) + "ing");
    }

    Optional<Defect> otherEnd() {
        List<Defect> all = new ArrayList<>();
        UnaryOperator<String> stop = text -> text.substring(0, text.length() - 1) + ".";
        List<Paragraph> paragraphs = checked.paragraphs().stream()
                .sorted(Comparator.comparing(paragraph -> paragraph.id().value()))
                .toList();
        for (Paragraph paragraph : paragraphs) {
            boolean recital =
                    paragraph.id().part() == Part.PREAMBLE && paragraph.text().endsWith(",");
            boolean operative =
                    paragraph.id().value().matches("OP\\d+") && paragraph.text().endsWith(";");
            if (recital || operative) {
                all.add(editor.told(
                        CheckRule.PUNCTUATION,
                        paragraph,
                        recital
                                ? paragraph.text().substring(0, paragraph.text().length() - 1) + ";"
                                : stop.apply(paragraph.text())));
            }
        }
        return editor.any(all);
    }
}
