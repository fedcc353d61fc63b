package recital.cli;

import recital.search.index.IndexListener;

/** Says how far an index is, as {@link FileProgress} does, and what its maker has to tell. */
final class IndexProgress implements IndexListener {

    private final Console console;
    private final FileProgress progress;

    IndexProgress(Console console) {
        this.console = console;
        this.progress = new FileProgress(console, "indexing");
    }

    @Override
    public void read(int done, int total) {
        progress.read(done, total);
    }

    @Override
    public void note(String line) {
        console.note(line);
    }
}
