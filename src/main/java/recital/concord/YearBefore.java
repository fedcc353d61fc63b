package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import recital.align.Aligner;
import recital.align.Link;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** What stood in the place of a passage in the resolution that its own continues, each language paired by itself. */
final class YearBefore {

    /** What a note shares with the one that it continues at least: half of their words. */
    private static final double LEAST_LIKENESS = 0.5;

    private final Map<Language, Resolution> texts;
    private final Map<Language, Map<String, Set<ParagraphId>>> earlier = new EnumMap<>(Language.class);

    private final Map<Language, Map<String, Note>> notes = new EnumMap<>(Language.class);

    /** Names of what continues, with others, one earlier paragraph. */
    private final Map<Language, Set<String>> parts = new EnumMap<>(Language.class);

    /**
     * Pairs the paragraphs of each language that both resolutions have.
     *
     * @param texts of the later resolution
     * @param before of the earlier one
     */
    YearBefore(Map<Language, Resolution> texts, Map<Language, Resolution> before) {
        this.texts = new EnumMap<>(before);
        Aligner aligner = new Aligner();
        texts.forEach((language, text) -> {
            Resolution one = before.get(language);
            if (one != null) {
                Map<String, Set<ParagraphId>> ids = new HashMap<>();
                Set<String> split = new HashSet<>();
                for (Link link : aligner.align(one, text).links()) {
                    link.later().forEach(id -> ids.computeIfAbsent(id.value(), any -> new LinkedHashSet<>())
                            .addAll(link.earlier()));
                    if (link.later().size() > 1) {
                        link.later().forEach(id -> split.add(id.value()));
                    }
                }
                earlier.put(language, ids);
                parts.put(language, split);
                notes.put(language, paired(language, text.notes(), one.notes()));
            }
        });
    }

    /** The note that each continues, by the name of its passage: the one with most of its words, each once. */
    private static Map<String, Note> paired(Language language, List<Note> later, List<Note> earlier) {
        Map<String, Note> paired = new HashMap<>();
        List<Note> left = new ArrayList<>(earlier);
        for (Note note : later) {
            left.stream()
                    .max(Comparator.comparingDouble(other -> likeness(note, other)))
                    .filter(other -> likeness(note, other) >= LEAST_LIKENESS)
                    .ifPresent(other -> {
                        paired.put(Passage.of(language, note).name(), other);
                        left.remove(other);
                    });
        }
        return paired;
    }

    /** What two notes share of the words that either has, of 1. */
    private static double likeness(Note one, Note other) {
        Set<String> words = words(one);
        Set<String> all = words(other);
        long shared = words.stream().filter(all::contains).count();
        all.addAll(words);
        return (double) shared / all.size();
    }

    private static Set<String> words(Note note) {
        return new HashSet<>(List.of(note.text().strip().split("[\\s\u00a0]+")));
    }

    /** The short symbol of the earlier resolution. */
    String document() {
        return texts.values().iterator().next().shortName();
    }

    /** The earlier passage; empty where the later one continues none, or nothing says so. */
    Optional<Passage> of(Passage passage) {
        if (passage.isNote()) {
            return Optional.ofNullable(
                            notes.getOrDefault(passage.language(), Map.of()).get(passage.name()))
                    .map(note -> Passage.of(passage.language(), note));
        }
        Map<String, Set<ParagraphId>> ids = earlier.getOrDefault(passage.language(), Map.of());
        Set<ParagraphId> linked = new LinkedHashSet<>();
        passage.names().forEach(name -> linked.addAll(ids.getOrDefault(name, Set.of())));
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        Resolution text = Objects.requireNonNull(texts.get(passage.language()));
        List<Paragraph> paragraphs = new ArrayList<>();
        linked.forEach(id -> text.paragraph(id).ifPresent(paragraphs::add));
        return Optional.of(Passage.of(passage.language(), paragraphs));
    }

    /** Whether a passage is a part of what its language had in one paragraph, so that the rest of that did not go. */
    boolean isPart(Passage passage) {
        return passage.names().stream().anyMatch(parts.getOrDefault(passage.language(), Set.of())::contains);
    }

    /** The earlier passages of a row, of the languages that have one. */
    ConcordRow of(ConcordRow row) {
        List<Passage> passages = new ArrayList<>();
        row.passages().values().forEach(passage -> of(passage).ifPresent(passages::add));
        return ConcordRow.of(passages);
    }
}
