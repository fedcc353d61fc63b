package recital.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import recital.language.Tokenizer;
import recital.lineage.Stage.Appearance;
import recital.lineage.WordHistory.KnownWord;
import recital.model.Resolution;

/**
 * Finds for every word of a provision the document that brought it in.
 *
 * <p>A version is matched with the words of the paragraphs that it continues, those that left among them at their old
 * places; what is not found there is new. So a word that left and came back keeps its first origin.
 *
 * <p>source: the idea that a word which was deleted and comes back keeps its author is that of F. Flöck and
 * M. Acosta, WikiWho: precise and efficient attribution of authorship of revisioned content, 2014; to keep what was
 * deleted at its place among the rest is that of M. J. Rochkind, The source code control system, 1975.
 */
final class Authorship {

    private final Lineage lineage;
    private final Map<Place, WordHistory> written = new HashMap<>();

    Authorship(Lineage lineage) {
        this.lineage = lineage;
    }

    WordHistory of(Stage stage) {
        WordHistory done = written.get(stage.place());
        if (done == null) {
            done = new StageWords(stage).written();
            written.put(stage.place(), done);
        }
        return done;
    }

    private Stage stage(Place place) {
        return lineage.at(place)
                .flatMap(provision -> provision.in(place.document()))
                .orElseThrow();
    }

    /** A stage while its words are being found in what stood before. */
    private final class StageWords {

        private final Stage stage;
        private final List<KnownWord> before = new ArrayList<>();

        /** Which of these left, if they are not here. */
        private final BitSet removed = new BitSet();

        StageWords(Stage stage) {
            this.stage = stage;
            for (Place source : inOrder(stage.sources())) {
                int from = before.size();
                before.addAll(of(stage(source)).known());
                removed.set(from, before.size(), losesWordsOf(source));
            }
        }

        private List<Place> inOrder(List<Place> sources) {
            return sources.stream()
                    .sorted(Comparator.comparingInt(place -> {
                        Resolution document = lineage.document(place.document()).orElseThrow();
                        return document.paragraphs()
                                .indexOf(document.paragraph(place.paragraph()).orElseThrow());
                    }))
                    .toList();
        }

        /** Whether words of that source that are not here are nowhere; of a paragraph that goes on they may be there. */
        private boolean losesWordsOf(Place source) {
            Place provision = lineage.at(source).orElseThrow().id();
            return lineage.at(stage.place()).orElseThrow().id().equals(provision)
                    || stage.ended().contains(provision);
        }

        WordHistory written() {
            List<Tokenizer.Token> words =
                    lineage.lexicon().tokens().words(stage.paragraph().text());
            List<String> keys = words.stream().map(Tokenizer.Token::key).toList();
            WordMatch match = new WordMatch(before, keys, lineage.lexicon());
            IntStream.range(0, keys.size())
                    .map(match::source)
                    .filter(source -> source >= 0)
                    .forEach(removed::clear);
            List<KnownWord> backwards = new ArrayList<>();
            int passed = before.size();
            for (int word = keys.size() - 1; word >= 0; word--) {
                int source = match.inOrder(word);
                if (source >= 0) {
                    addRemoved(source, passed, backwards);
                    passed = source;
                }
                backwards.add(word(keys.get(word), word, match.source(word)));
            }
            addRemoved(0, passed, backwards);
            Collections.reverse(backwards);
            return new WordHistory(words, backwards);
        }

        private void addRemoved(int from, int to, List<KnownWord> backwards) {
            for (int i = removed.previousSetBit(to - 1); i >= from; i = removed.previousSetBit(i - 1)) {
                backwards.add(before.get(i).asRemoved());
            }
        }

        private KnownWord word(String key, int number, int source) {
            if (source < 0) {
                return new KnownWord(key, WordOrigin.at(stage.place()), number, true);
            }
            KnownWord known = before.get(source);
            boolean stayed = known.isPresent() && stage.appearance() != Appearance.RETURNED;
            WordOrigin origin = stayed
                    ? known.origin().extendedTo(stage.place())
                    : known.origin().returnedAt(stage.place());
            return new KnownWord(key, origin, known.number(), true);
        }
    }
}
