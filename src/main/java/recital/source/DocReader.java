package recital.source;

/** Reads Word files of the old form ({@code .doc}). */
final class DocReader implements Reader {

    DocReader(TrackedChanges tracked) {
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return false;
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        throw new SourceException("");
    }
}
