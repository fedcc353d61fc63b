package recital.search.growth;

import java.util.Arrays;
import java.util.List;
import recital.language.Lexicon;
import recital.language.References.Reference;
import recital.language.References.ReferenceKind;
import recital.model.Resolution;
import recital.search.FoldedWords;

/** Tells of each word of a text whether it cites a document, names an event, or neither. */
final class WordKinds {

    private WordKinds() {}

    /** The kinds of the words of a paragraph, in order. */
    static WordKind[] of(String text, FoldedWords words, Resolution document) {
        WordKind[] kinds = new WordKind[words.size()];
        Arrays.fill(kinds, WordKind.SUBSTANCE);
        List<Reference> references =
                Lexicon.of(document.language()).references().of(text, document.organ());
        int word = 0;
        for (Reference reference : references) {
            while (word < kinds.length && words.end(word) <= reference.start()) {
                word++;
            }
            while (word < kinds.length && words.start(word) < reference.end()) {
                kinds[word++] = reference.kind() == ReferenceKind.DOCUMENT ? WordKind.CITATIONS : WordKind.EVENTS;
            }
        }
        return kinds;
    }
}
