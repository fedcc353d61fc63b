package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import recital.Resolutions;
import recital.align.Overrides;
import recital.model.Language;
import recital.model.Resolution;

/**
 * Documents of a few lines, one a year from 2015 on: {@code OP1 text[1]} is a paragraph with the mark of a note, and
 * {@code note 1 text} a note.
 */
public final class Years {

    private final List<Resolution> documents = new ArrayList<>();
    private final Language language;

    public Years() {
        this(Language.ENGLISH);
    }

    public Years(Language language) {
        this.language = language;
    }

    public Years adopted(String... paragraphs) {
        int session = 70 + (int) documents.stream().filter(d -> !d.isDraft()).count();
        documents.add(Resolutions.resolution(session + "/901")
                .language(language)
                .lines(paragraphs)
                .build());
        return this;
    }

    public Years draft(String... paragraphs) {
        int session = 70 + (int) documents.stream().filter(d -> !d.isDraft()).count();
        documents.add(Resolutions.resolution("A/C.2/" + session + "/L.9")
                .language(language)
                .lines(paragraphs)
                .build());
        return this;
    }

    /** Their lineage, with lines of {@code links.tsv} that the user may have set. */
    public Lineage woven(String... links) {
        return Lineage.of(documents, Overrides.read("links.tsv", List.of(links)));
    }

    List<Resolution> documents() {
        return documents;
    }
}
