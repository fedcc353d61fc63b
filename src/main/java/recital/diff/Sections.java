package recital.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.align.Alignment;
import recital.language.Lazy;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * The sections of two documents, by the headings above them.
 *
 * <p>Long resolutions say under each heading that a report was considered; which one tells the section alone.
 */
final class Sections {

    private final Alignment alignment;
    private final Supplier<Set<String>> repeated;

    Sections(Alignment alignment) {
        this.alignment = alignment;
        repeated = new Lazy<>(() -> Stream.of(alignment.earlier(), alignment.later())
                .flatMap(document -> repeated(document).stream())
                .collect(Collectors.toSet()));
    }

    /** Whether the words of a link tell what its notes are about: they stand once, or under headings that go on. */
    boolean tellPlace(LinkSides sides) {
        return Stream.of(sides.earlier(), sides.later()).flatMap(List::stream).noneMatch(paragraph -> repeated.get()
                        .contains(paragraph.text()))
                || haveOneHeading(sides);
    }

    /**
     * Whether a paragraph went from under one heading to under another that does not go on from it: there it is about
     * another matter, though it may say the same.
     */
    boolean changes(LinkSides sides) {
        Optional<ParagraphId> earlier = heading(alignment.earlier(), sides.earlier());
        Optional<ParagraphId> later = heading(alignment.later(), sides.later());
        return earlier.isPresent()
                && later.isPresent()
                && Stream.of(sides.earlier(), sides.later())
                        .flatMap(List::stream)
                        .allMatch(paragraph -> paragraph.id().part() == Part.OPERATIVE)
                && !goesOnAs(earlier.get(), later.get());
    }

    /** What a document says in more than one paragraph. */
    private static Set<String> repeated(Resolution document) {
        Set<String> met = new HashSet<>();
        return document.paragraphs().stream()
                .map(Paragraph::text)
                .filter(text -> !met.add(text))
                .collect(Collectors.toSet());
    }

    private boolean haveOneHeading(LinkSides sides) {
        Optional<ParagraphId> earlier = heading(alignment.earlier(), sides.earlier());
        Optional<ParagraphId> later = heading(alignment.later(), sides.later());
        return earlier.isEmpty() && later.isEmpty()
                || earlier.isPresent() && later.isPresent() && goesOnAs(earlier.get(), later.get());
    }

    private boolean goesOnAs(ParagraphId earlier, ParagraphId later) {
        return alignment.links().stream()
                .anyMatch(
                        link -> link.earlier().contains(earlier) && link.later().contains(later));
    }

    private static Optional<ParagraphId> heading(Resolution document, List<Paragraph> below) {
        List<Paragraph> all = document.paragraphs();
        return below.isEmpty()
                ? Optional.empty()
                : IntStream.iterate(all.indexOf(below.get(0)), i -> i >= 0, i -> i - 1)
                        .mapToObj(all::get)
                        .map(Paragraph::id)
                        .filter(id -> id.part() == Part.HEADING)
                        .findFirst();
    }
}
