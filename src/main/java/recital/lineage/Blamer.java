package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import recital.language.Tokenizer;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.model.Paragraph;
import recital.model.Resolution;

/** Tells which document brought in each word of another. */
public final class Blamer {

    private final Lineage lineage;
    private final Authorship authorship;

    public Blamer(Lineage lineage) {
        this.lineage = lineage;
        this.authorship = new Authorship(lineage);
    }

    /** The origins of the words of some paragraphs of a document of the lineage. */
    public Blame of(Resolution document, Predicate<Paragraph> wanted) {
        List<BlamedParagraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (wanted.test(paragraph)) {
                Provision provision = lineage.at(Place.of(document, paragraph)).orElseThrow();
                Stage stage = provision.in(document.shortName()).orElseThrow();
                WordHistory written = authorship.of(stage);
                List<BlamedRun> runs = written.words().isEmpty()
                        ? List.of(new BlamedRun(paragraph.text(), 0, originOfSigns(stage, provision)))
                        : runs(paragraph.text(), written);
                paragraphs.add(new BlamedParagraph(paragraph, provision.id(), runs));
            }
        }
        return new Blame(document, lineage.documents(), paragraphs);
    }

    /** A text without a word, such as the dash of an empty cell, is as old as the provision has read so without a break. */
    private static WordOrigin originOfSigns(Stage stage, Provision provision) {
        List<Stage> stages = provision.stages();
        int first = stages.indexOf(stage);
        while (first > 0
                && stages.get(first - 1)
                        .paragraph()
                        .text()
                        .equals(stage.paragraph().text())) {
            first--;
        }
        return WordOrigin.at(stages.get(first).place()).extendedTo(stage.place());
    }

    private static List<BlamedRun> runs(String text, WordHistory written) {
        List<BlamedRun> runs = new ArrayList<>();
        List<Tokenizer.Token> words = written.words();
        List<WordOrigin> origins = written.origins();
        int start = 0;
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !origins.get(i - 1).equals(origins.get(i))) {
                int end = i == words.size()
                        ? text.length()
                        : boundary(text, words.get(i - 1).end(), words.get(i).start());
                runs.add(new BlamedRun(text.substring(start, end), i - first, origins.get(i - 1)));
                start = end;
                first = i;
            }
        }
        return runs;
    }

    /** Opening brackets and quotation marks go with the word after them, all else with the word before. */
    private static int boundary(String text, int end, int start) {
        int at = start;
        while (at > end && "([{\u201c\u2018\u00ab\"".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
