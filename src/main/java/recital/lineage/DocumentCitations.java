package recital.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import recital.diff.PlacedNotes;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.language.CitedNames;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.reading.AnnotationType;
import recital.reading.DocumentReading;
import recital.text.Interruption;
import recital.text.Key;

/** What one document cites: in the order of its paragraphs, each with the notes whose marks it carries. */
final class DocumentCitations {

    private static final String FIRST_PART = " A";

    private final Resolution document;
    private final Predicate<CitedDocument> asked;
    private final Map<CitedDocument, List<Mention>> mentions = new LinkedHashMap<>();

    /**
     * Reads a document.
     *
     * @param texts which texts may cite what is asked for
     * @param asked which cited documents are taken
     */
    DocumentCitations(Resolution document, Predicate<String> texts, Predicate<CitedDocument> asked) {
        this.document = document;
        this.asked = asked;
        PlacedNotes notes = new PlacedNotes(document);
        Lexicon lexicon = Lexicon.of(document.language());
        DocumentReading reading = DocumentReading.of(document);
        CitedNames names = lexicon.citedNames();
        Function<String, List<Citation>> citations =
                text -> texts.test(text) ? lexicon.citations().all(text, document.organ()) : List.of();
        List<Found> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Interruption.check();
            String text = paragraph.text();
            List<Citation> own = texts.test(text) ? reading.get(paragraph.id(), AnnotationType.CITATION) : List.of();
            for (Citation citation : own) {
                found.add(new Found(
                        text, citation, Optional.of(paragraph), Optional.empty(), names.behind(text, citation)));
            }
            for (Note note : notes.of(List.of(paragraph))) {
                for (Citation citation : citations.apply(note.text())) {
                    Optional<String> called = names.behind(note.text(), citation)
                            .or(() -> mark(paragraph, note)
                                    .flatMap(mark -> names.before(text, mark.offset(), note.text(), citation)));
                    found.add(
                            new Found(note.text(), citation, Optional.of(paragraph), Optional.of(note.mark()), called));
                }
            }
        }
        for (Note note : notes.ofNoParagraph()) {
            for (Citation citation : citations.apply(note.text())) {
                found.add(new Found(
                        note.text(),
                        citation,
                        Optional.empty(),
                        Optional.of(note.mark()),
                        names.behind(note.text(), citation)));
            }
        }
        Map<String, CitedDocument> introduced = introduced(found);
        found.forEach(one -> add(one, introduced));
    }

    /** A citation where it stands. */
    private record Found(
            String text,
            Citation citation,
            Optional<Paragraph> paragraph,
            Optional<String> note,
            Optional<String> called) {

        String number() {
            return Key.of(citation.number()).value();
        }
    }

    /** The numbers that the text gives one other body, and never expressly, or with a date, the organ whose text it is. */
    private Map<String, CitedDocument> introduced(List<Found> found) {
        Map<String, Set<CitedDocument>> named = found.stream()
                .filter(one -> isOfNamedBody(one.citation()))
                .collect(Collectors.groupingBy(
                        Found::number,
                        Collectors.mapping(one -> CitedDocument.of(one.citation()), Collectors.toSet())));
        Map<String, CitedDocument> introduced = new HashMap<>();
        named.forEach((number, all) -> {
            if (all.size() == 1) {
                introduced.put(number, all.iterator().next());
            }
        });
        found.stream()
                .filter(one -> isAssemblys(one) && isExpress(one))
                .forEach(one -> introduced.remove(one.number()));
        return introduced;
    }

    private static boolean isOfNamedBody(Citation citation) {
        return citation.kind() == CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION
                || citation.kind() == CitationKind.ELSEWHERE && !citation.body().isEmpty();
    }

    private static boolean isOfUnnamedBody(Citation citation) {
        return citation.kind() == CitationKind.ELSEWHERE && citation.body().isEmpty();
    }

    private boolean isExpress(Found one) {
        return one.citation().isNamed() || date(one.text(), one.citation()).isPresent();
    }

    private static boolean isAssemblys(Found one) {
        return one.citation().kind() == CitationKind.ASSEMBLY_RESOLUTION;
    }

    private static Optional<NoteMark> mark(Paragraph paragraph, Note note) {
        return paragraph.marks().stream()
                .filter(mark -> mark.mark().equals(note.mark()))
                .findFirst();
    }

    private void add(Found one, Map<String, CitedDocument> introduced) {
        boolean isOpen = isAssemblys(one) || isOfUnnamedBody(one.citation());
        CitedDocument named = isOpen && introduced.containsKey(one.number())
                ? introduced.get(one.number())
                : CitedDocument.of(one.citation());
        CitedDocument cited = firstPart(named);
        if (asked.test(named) || asked.test(cited)) {
            add(
                    cited,
                    new Mention(
                            document,
                            one.paragraph(),
                            one.note(),
                            one.citation().symbol(),
                            one.called(),
                            date(one.text(), one.citation())));
        }
    }

    /** "Resolution 77/290 becomes resolution 77/290 A" in 77/290 B, which cites it by both names. */
    private CitedDocument firstPart(CitedDocument cited) {
        return document.symbol()
                .filter(own -> !own.value().equals(cited.symbol()))
                .filter(own -> cited.symbol().equals(own.whole().value() + FIRST_PART))
                .map(own -> CitedDocument.of(own.whole()))
                .orElse(cited);
    }

    private Optional<LocalDate> date(String text, Citation citation) {
        return Lexicon.of(document.language())
                .dates()
                .ofCitation(text, citation.end())
                .flatMap(Dates.Dated::day);
    }

    /** A text that cites a document twice cites it. */
    private void add(CitedDocument cited, Mention mention) {
        List<Mention> all = mentions.computeIfAbsent(cited, c -> new ArrayList<>());
        if (all.stream().noneMatch(mention::isInSameText)) {
            all.add(mention);
        }
    }

    Resolution document() {
        return document;
    }

    /** The documents that it cites, in the order in which it first does. */
    Set<CitedDocument> cited() {
        return mentions.keySet();
    }

    boolean cites(CitedDocument cited) {
        return mentions.containsKey(cited);
    }

    /** Where it cites a document; empty where it does not. */
    List<Mention> mentions(CitedDocument cited) {
        return mentions.getOrDefault(cited, List.of());
    }

    boolean citesInText(CitedDocument cited) {
        return mentions(cited).stream().anyMatch(Mention::inText);
    }
}
