package recital.search.index;

import recital.corpus.catalog.ReadingListener;

/** Is told how far the making of an index is, and what the user should know of it. */
public interface IndexListener extends ReadingListener {

    /** Tells nobody. */
    IndexListener NONE = new IndexListener() {

        @Override
        public void read(int done, int total) {
            // Nobody asked.
        }

        @Override
        public void note(String line) {
            // Nobody asked.
        }
    };

    /** Something that explains why a run takes longer, or what it does without. */
    void note(String line);
}
