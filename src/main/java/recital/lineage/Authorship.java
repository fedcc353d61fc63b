package recital.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.lineage.Stage.Coming;
import recital.lineage.Written.Gone;
import recital.wording.Words;

/**
 * Finds for every word of a provision the document that brought it in.
 *
 * <p>A version takes its words, in this order, from the paragraphs that it continues: in their order, then in runs
 * that were moved; then from what once stood there and had left; what is still open is new. So a word that left and
 * came back keeps its first origin.
 *
 * <p>source: the idea that a word which was deleted and comes back keeps its author is that of F. Flöck and
 * M. Acosta, WikiWho: precise and efficient attribution of authorship of revisioned content, 2014.
 */
final class Authorship {

    /** The least weight of a run that is taken for moved: two words or three. */
    private static final double MOVED = 5;

    /** The least weight of a run that is taken for one that had left, by how many of its neighbours are the same. */
    private static final double[] BACK = {9, 3, 1.2};

    private final Lineage lineage;
    private final Map<Place, Written> written = new HashMap<>();

    Authorship(Lineage lineage) {
        this.lineage = lineage;
    }

    Written of(Stage stage) {
        Written known = written.get(stage.place());
        if (known == null) {
            known = new Version(stage).written();
            written.put(stage.place(), known);
        }
        return known;
    }

    private Stage stage(Place place) {
        return lineage.at(place).flatMap(provision -> provision.in(place.document())).orElseThrow();
    }

    /** A stage while its words are being found in what stood before. */
    private final class Version {

        private final Stage stage;
        private final List<Words.Word> words;
        private final List<String> keys;
        private final Origin[] origins;
        private final List<Gone> gone = new ArrayList<>();

        Version(Stage stage) {
            this.stage = stage;
            this.words = Written.words(stage.paragraph().text());
            this.keys = words.stream().map(word -> Wording.key(word.text())).toList();
            this.origins = new Origin[words.size()];
        }

        Written written() {
            List<Written> sources = stage.sources().stream().map(place -> of(stage(place))).toList();
            List<boolean[]> kept = new ArrayList<>();
            for (Written source : sources) {
                kept.add(takeInOrder(source));
            }
            for (int s = 0; s < sources.size(); s++) {
                takeMoved(sources.get(s), kept.get(s));
            }
            for (int s = 0; s < sources.size(); s++) {
                if (leaves(stage.sources().get(s))) {
                    gone.addAll(sources.get(s).without(kept.get(s)));
                }
            }
            sources.forEach(source -> takeBack(source.gone()));
            for (int i = 0; i < origins.length; i++) {
                origins[i] = origins[i] == null ? Origin.at(stage.place()) : origins[i];
            }
            return new Written(words, keys, Arrays.asList(origins), gone);
        }

        /** Whether words of that source that are not here are nowhere; of a paragraph that goes on they may be there. */
        private boolean leaves(Place source) {
            Place provision = lineage.at(source).orElseThrow().id();
            return lineage.at(stage.place()).orElseThrow().id().equals(provision) || stage.ended().contains(provision);
        }

        private boolean[] takeInOrder(Written source) {
            boolean[] kept = new boolean[source.keys().size()];
            int[] found = WordMatch.inOrder(source.keys(), keys, i -> origins[i] == null);
            loosenMeasures(found);
            for (int i = 0; i < found.length; i++) {
                if (found[i] >= 0) {
                    take(i, source.origins().get(found[i]));
                    kept[found[i]] = true;
                }
            }
            return kept;
        }

        /** "Per cent" goes with its number: amid fresh words it is as fresh as they are. */
        private void loosenMeasures(int[] found) {
            for (int i = 1; i + 1 < found.length; i++) {
                boolean measure = keys.get(i).equals("per") && keys.get(i + 1).equals("cent");
                if (measure && found[i - 1] < 0 && (i + 2 == found.length || found[i + 2] < 0)) {
                    found[i] = -1;
                    found[i + 1] = -1;
                }
            }
        }

        private void takeMoved(Written source, boolean[] kept) {
            for (WordMatch.Run run : WordMatch.anywhere(
                    source.keys(), i -> !kept[i], keys, i -> origins[i] == null, MOVED)) {
                for (int k = 0; k < run.length(); k++) {
                    take(run.later() + k, source.origins().get(run.earlier() + k));
                    kept[run.earlier() + k] = true;
                }
            }
        }

        private void take(int word, Origin origin) {
            origins[word] = stage.coming() == Coming.RETURNED ? origin.again(stage.place()) : origin.on(stage.place());
        }

        /** What is sure by itself before what its neighbours must vouch for, so that no passage is torn. */
        private void takeBack(List<Gone> once) {
            List<boolean[]> back = once.stream().map(run -> new boolean[run.keys().size()]).toList();
            for (int neighbours = 0; neighbours < BACK.length; neighbours++) {
                for (int g = 0; g < once.size(); g++) {
                    takeBack(once.get(g), back.get(g), neighbours);
                }
            }
            for (int g = 0; g < once.size(); g++) {
                addRest(once.get(g), back.get(g));
            }
        }

        private void takeBack(Gone run, boolean[] back, int neighbours) {
            boolean[] open = new boolean[origins.length];
            for (int i = 0; i < open.length; i++) {
                open[i] = origins[i] == null;
            }
            for (WordMatch.Run found :
                    WordMatch.anywhere(run.keys(), k -> !back[k], keys, i -> open[i], BACK[neighbours])) {
                if (neighbours(run, found) >= neighbours) {
                    for (int k = 0; k < found.length(); k++) {
                        origins[found.later() + k] = run.origins().get(found.earlier() + k).again(stage.place());
                        back[found.earlier() + k] = true;
                    }
                }
            }
        }

        /** How many of the words beside a run are those that stood beside it when it left, or the text's two ends. */
        private int neighbours(Gone run, WordMatch.Run found) {
            int from = found.earlier();
            int to = from + found.length();
            int end = found.later() + found.length();
            String before = from == 0 ? run.before() : run.keys().get(from - 1);
            String after = to == run.keys().size() ? run.after() : run.keys().get(to);
            String beforeHere = found.later() == 0 ? "" : keys.get(found.later() - 1);
            String afterHere = end == keys.size() ? "" : keys.get(end);
            return (before.equals(beforeHere) ? 1 : 0) + (after.equals(afterHere) ? 1 : 0);
        }

        private void addRest(Gone run, boolean[] back) {
            gone.addAll(run.without(back));
        }
    }
}
