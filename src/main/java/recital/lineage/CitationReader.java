package recital.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import recital.diff.Significance;
import recital.language.Citations.CitationKind;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.model.Resolution;
import recital.model.Symbol;

/** Reads from document to document what the documents of a series cite. */
final class CitationReader {

    private final Lineage lineage;
    private final Predicate<String> texts;
    private final Predicate<CitedDocument> asked;
    private final Predicate<Mention> wanted;
    private final Function<Symbol, Optional<LocalDate>> adopted;
    private final List<DocumentCitations> read = new ArrayList<>();

    /**
     * A reader of some citations of a series.
     *
     * @param texts which texts may cite those
     * @param asked which cited documents are followed
     * @param wanted the mentions that are shown
     * @param adopted the dates on which documents were adopted, as far as they are known
     */
    CitationReader(
            Lineage lineage,
            Predicate<String> texts,
            Predicate<CitedDocument> asked,
            Predicate<Mention> wanted,
            Function<Symbol, Optional<LocalDate>> adopted) {
        this.lineage = lineage;
        this.texts = texts;
        this.asked = asked;
        this.wanted = wanted;
        this.adopted = adopted;
    }

    SeriesCitations citations() {
        List<CitationYear> years = new ArrayList<>();
        for (Resolution document : lineage.documents()) {
            DocumentCitations here = new DocumentCitations(document, texts, asked);
            years.add(year(here));
            read.add(here);
        }
        List<CitedHistory> courses = courses();
        return new SeriesCitations(lineage.documents(), years, courses, misdated(courses));
    }

    private List<MisdatedCitation> misdated(List<CitedHistory> courses) {
        List<MisdatedCitation> misdated = new ArrayList<>();
        for (CitedHistory course : courses) {
            Optional<LocalDate> known = Symbol.parse(course.cited().symbol()).flatMap(adopted);
            if (course.cited().kind() != CitationKind.DECISION
                    && course.cited().kind() != CitationKind.ELSEWHERE
                    && known.isPresent()) {
                course.mentions().stream()
                        .filter(mention -> mention.date()
                                .filter(date -> !date.equals(known.get()))
                                .isPresent())
                        .forEach(mention -> misdated.add(new MisdatedCitation(course.cited(), mention, known.get())));
            }
        }
        return misdated;
    }

    private CitationYear year(DocumentCitations here) {
        Optional<DocumentCitations> before = Lineage.before(here.document(), read, DocumentCitations::document);
        List<AddedCitation> entered = here.cited().stream()
                .filter(cited -> before.filter(b -> b.cites(cited)).isEmpty())
                .map(cited -> entered(cited, here))
                .toList();
        List<RemovedCitation> left = before.map(b -> left(b, here)).orElse(List.of());
        List<AddedCitation> enteredHere =
                entered.stream().filter(one -> isWanted(one.mentions())).toList();
        List<RemovedCitation> leftHere =
                left.stream().filter(one -> isWanted(one.mentions())).toList();
        return new CitationYear(
                here.document(),
                before.map(DocumentCitations::document),
                enteredHere,
                leftHere,
                before.map(b -> moved(b, here, true)).orElse(List.of()),
                before.map(b -> moved(b, here, false)).orElse(List.of()),
                here.cited().size() - entered.size(),
                entered.size() - enteredHere.size() + left.size() - leftHere.size());
    }

    private AddedCitation entered(CitedDocument cited, DocumentCitations here) {
        List<Resolution> citing = adoptedCiting(cited);
        return new AddedCitation(
                cited,
                here.mentions(cited),
                citing.isEmpty() ? Optional.empty() : Optional.of(citing.get(citing.size() - 1)),
                significance(isPredecessor(cited, here)));
    }

    private boolean isPredecessor(CitedDocument cited, DocumentCitations document) {
        return predecessor(document).filter(cited::equals).isPresent();
    }

    /** The adopted document before one, as others cite it. */
    private Optional<CitedDocument> predecessor(DocumentCitations document) {
        return lineage.adoptedBefore(document.document())
                .flatMap(Resolution::symbol)
                .map(CitedDocument::of);
    }

    private static Significance significance(boolean routine) {
        return routine ? Significance.ROUTINE : Significance.SUBSTANTIVE;
    }

    private List<RemovedCitation> left(DocumentCitations before, DocumentCitations here) {
        boolean recallsPredecessor = predecessor(here).filter(here::cites).isPresent();
        return before.cited().stream()
                .filter(cited -> !here.cites(cited))
                .map(cited -> new RemovedCitation(
                        cited,
                        before.mentions(cited),
                        adoptedCiting(cited),
                        significance(recallsPredecessor && isPredecessor(cited, before))))
                .toList();
    }

    /** The adopted documents read so far that cite a document. */
    private List<Resolution> adoptedCiting(CitedDocument cited) {
        return read.stream()
                .filter(citing -> citing.cites(cited))
                .map(DocumentCitations::document)
                .filter(document -> !document.isDraft())
                .toList();
    }

    /** What went from the text to a note, or the other way. */
    private List<CitedDocument> moved(DocumentCitations before, DocumentCitations here, boolean toNote) {
        return here.cited().stream()
                .filter(cited -> before.cites(cited) && isWanted(here.mentions(cited)))
                .filter(cited -> before.citesInText(cited) == toNote && here.citesInText(cited) != toNote)
                .toList();
    }

    private boolean isWanted(List<Mention> mentions) {
        return mentions.stream().anyMatch(wanted);
    }

    private List<CitedHistory> courses() {
        Set<CitedDocument> all = new LinkedHashSet<>();
        read.forEach(citing -> all.addAll(citing.cited()));
        return all.stream()
                .map(cited -> new CitedHistory(
                        cited,
                        read.stream()
                                .flatMap(citing -> citing.mentions(cited).stream())
                                .filter(wanted)
                                .toList()))
                .filter(course -> !course.mentions().isEmpty())
                .toList();
    }
}
