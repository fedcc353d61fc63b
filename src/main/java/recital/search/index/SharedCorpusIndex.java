package recital.search.index;

import recital.corpus.catalog.Corpus;

/** The index of a collection on a server, which many machines search and one at a time updates. */
public interface SharedCorpusIndex {

    /** Opens the index as it is. */
    ParagraphIndex open() throws SharedIndexException;

    /**
     * Updates the index to what a collection has, and creates it where there is none.
     *
     * @param replacing whether most of what is there may go
     */
    ParagraphIndex update(Corpus corpus, boolean replacing) throws SharedIndexException;
}
