package recital.parse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.language.Labels;
import recital.language.Lexicon;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Note;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * Where every visible character of a source ended: the proof that nothing was lost.
 *
 * <p>Characters are counted in code points; white space, control and format characters do not count. The
 * sources of paragraphs and notes, the masthead, the closing and the page furniture together are held
 * against the visible text of the file, which the reader collects apart from all parsing. The texts that
 * are shown are then held against their sources: only numbers, note marks, white space and hyphens at the
 * ends of lines may differ.
 *
 * @param name what the document is called
 * @param language in which it is written
 * @param edition its edition; a collection may have the same document in several
 * @param source visible characters of the file
 * @param paragraphs of these in paragraphs, their numbers and note marks included
 * @param notes of these in notes, their marks included
 * @param masthead of these before the first paragraph
 * @param closing of these in the meeting and date at the end
 * @param furniture of these in page furniture, by its kind
 * @param unplaced the pieces of the file that the parser could not place
 * @param missing characters of the file that stand nowhere; empty where none is missing
 * @param doubled characters that stand more often than in the file; empty where none does
 * @param altered texts that differ from their sources by more than they may, one line each
 */
public record Census(
        String name,
        Language language,
        Edition edition,
        long source,
        long paragraphs,
        long notes,
        long masthead,
        long closing,
        Map<Fragment.FragmentKind, Long> furniture,
        List<Fragment> unplaced,
        String missing,
        String doubled,
        List<String> altered)
        implements Serializable {

    private static final int MOST_SHOWN = 60;

    public Census {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(doubled);
        furniture = Collections.unmodifiableMap(
                furniture.isEmpty() ? new EnumMap<>(Fragment.FragmentKind.class) : new EnumMap<>(furniture));
        unplaced = List.copyOf(unplaced);
        altered = List.copyOf(altered);
    }

    /**
     * Counts a document against its source.
     *
     * @param visibleSource everything that can be seen in the file, in any order
     */
    public static Census of(Resolution resolution, String visibleSource) {
        VisibleCharacters visible = VisibleCharacters.of(visibleSource);
        VisibleCharacters placed = placed(resolution);
        Map<Fragment.FragmentKind, Long> furniture = new EnumMap<>(Fragment.FragmentKind.class);
        resolution
                .furniture()
                .forEach(fragment ->
                        furniture.merge(fragment.kind(), VisibleCharacters.count(fragment.text()), Long::sum));
        return new Census(
                resolution.name(),
                resolution.language(),
                resolution.edition(),
                visible.total(),
                count(resolution.paragraphs().stream().map(Paragraph::source).toList()),
                count(resolution.notes().stream().map(Note::source).toList()),
                VisibleCharacters.count(resolution.masthead()),
                VisibleCharacters.count(resolution.closing()),
                furniture,
                resolution.furniture().stream()
                        .filter(f -> f.kind() == Fragment.FragmentKind.UNPLACED)
                        .toList(),
                visible.without(placed).shown(MOST_SHOWN),
                placed.without(visible).shown(MOST_SHOWN),
                altered(resolution));
    }

    /** Whether every character has its place, and every text is its source's. */
    public boolean complete() {
        return unplaced.isEmpty() && missing.isEmpty() && doubled.isEmpty() && altered.isEmpty();
    }

    private static VisibleCharacters placed(Resolution resolution) {
        VisibleCharacters placed = VisibleCharacters.of(resolution.masthead());
        resolution.paragraphs().forEach(paragraph -> placed.add(paragraph.source()));
        resolution.notes().forEach(note -> placed.add(note.source()));
        placed.add(resolution.closing());
        resolution.furniture().forEach(fragment -> placed.add(fragment.text()));
        return placed;
    }

    private static long count(List<String> texts) {
        return texts.stream().mapToLong(VisibleCharacters::count).sum();
    }

    private static List<String> altered(Resolution resolution) {
        // Words that the parser put back to their place stand in another order, and it has said so.
        boolean displaced = resolution.notices().stream().anyMatch(n -> n.kind() == Notice.NoticeKind.DISPLACED);
        Labels labels = Lexicon.of(resolution.language()).labels();
        List<String> altered = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            TextAgainstSource.of(paragraph, labels)
                    .withoutEnds()
                    .difference(displaced)
                    .ifPresent(what -> altered.add(paragraph.id() + ": " + what));
        }
        for (Note note : resolution.notes()) {
            TextAgainstSource.of(note)
                    .withoutEnds()
                    .difference(displaced)
                    .ifPresent(what -> altered.add("note " + note.mark() + ": " + what));
        }
        return altered;
    }
}
