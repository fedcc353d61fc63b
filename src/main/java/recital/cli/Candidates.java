package recital.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import recital.corpus.acquire.DocumentSource;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Organ;
import recital.report.Filter;
import recital.source.TrackedChanges;

/** The values of an option that a shell completes, where picocli would offer the names of Java's constants or none. */
abstract class Candidates implements Iterable<String> {

    private final List<String> labels;

    private Candidates(List<String> labels) {
        this.labels = labels;
    }

    private <E> Candidates(E[] values, Function<E, String> label) {
        this(Stream.of(values).map(label).toList());
    }

    @Override
    public final Iterator<String> iterator() {
        return labels.iterator();
    }

    static final class Editions extends Candidates {
        Editions() {
            super(List.of(Edition.OFFICIAL.code(), Edition.PARAPHRASE.code()));
        }
    }

    static final class Languages extends Candidates {
        Languages() {
            super(Language.values(), Language::code);
        }
    }

    static final class Readings extends Candidates {
        Readings() {
            super(TrackedChanges.values(), TrackedChanges::label);
        }
    }

    static final class Kinds extends Candidates {
        Kinds() {
            super(Filter.Only.values(), Filter.Only::code);
        }
    }

    static final class Organs extends Candidates {
        Organs() {
            super(Organ.values(), Organ::code);
        }
    }

    static final class FileTypes extends Candidates {
        FileTypes() {
            super(DocumentSource.TYPES);
        }
    }
}
