package recital.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.align.Alignment;
import recital.align.Link;
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

    Sections(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Whether the words of a link tell what its notes are about: they stand once, or under headings that go on. */
    boolean tellPlace(LinkSides sides) {
        return !isRepeated(alignment.earlier(), sides.earlier()) && !isRepeated(alignment.later(), sides.later())
                || haveOneHeading(sides);
    }

    private static boolean isRepeated(Resolution document, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .anyMatch(paragraph -> document.paragraphs().stream()
                                .filter(other -> other.text().equals(paragraph.text()))
                                .count()
                        > 1);
    }

    private boolean haveOneHeading(LinkSides sides) {
        Optional<ParagraphId> earlier = heading(alignment.earlier(), sides.earlier());
        Optional<ParagraphId> later = heading(alignment.later(), sides.later());
        return earlier.isEmpty() && later.isEmpty()
                || earlier.isPresent()
                        && later.isPresent()
                        && alignment.links().stream().anyMatch(link -> joins(link, earlier.get(), later.get()));
    }

    private static boolean joins(Link link, ParagraphId earlier, ParagraphId later) {
        return link.earlier().contains(earlier) && link.later().contains(later);
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
