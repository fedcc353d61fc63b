package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.concord.Finding.Mark;
import recital.model.Language;

/** Finds the values that one language has and the others have not, or the reverse. */
final class ValueComparison {

    /** Fewer languages than these cannot tell which of them differs. */
    static final int FEWEST_LANGUAGES = 4;

    /** A value that went to a row so near was only cut off differently. */
    private static final int NEAR = 4;

    /** In a symbol; codes of bodies are of capitals. */
    private static final Pattern HAS_WORD = Pattern.compile("/.*[a-z]{3}");

    private final List<ConcordRow> rows;
    private final List<Map<Language, List<StatedValue>>> values = new ArrayList<>();

    ValueComparison(List<ConcordRow> rows, ReadValues read) {
        this.rows = rows;
        for (ConcordRow row : rows) {
            Map<Language, List<StatedValue>> own = new EnumMap<>(Language.class);
            row.passages().forEach((language, passage) -> own.put(language, read.of(language, passage.text())));
            values.add(own);
        }
    }

    /** What differs in each row, at most one finding a language. */
    List<ValueDifference> differences() {
        List<ValueDifference> all = new ArrayList<>();
        List<List<Deviation>> deviations = new ArrayList<>();
        for (Map<Language, List<StatedValue>> row : values) {
            deviations.add(deviations(row));
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<Language, List<Deviation>> own = new EnumMap<>(Language.class);
            for (Deviation deviation : deviations.get(i)) {
                if (!isNearby(deviation, deviations, i)) {
                    own.computeIfAbsent(deviation.language(), any -> new ArrayList<>())
                            .add(deviation);
                }
            }
            int place = i;
            own.forEach((language, some) -> difference(place, language, some).forEach(all::add));
        }
        return all;
    }

    /** What a language has more of in a row than the others, all of which have as much, or less where it is negative. */
    private record Deviation(Language language, Value value, int more) {}

    private static List<Deviation> deviations(Map<Language, List<StatedValue>> row) {
        if (row.size() < FEWEST_LANGUAGES) {
            return List.of();
        }
        List<Deviation> deviations = new ArrayList<>();
        counts(row).forEach((value, byLanguage) -> {
            for (Language language : row.keySet()) {
                int more = more(language, row.keySet(), byLanguage);
                if (more != 0) {
                    deviations.add(new Deviation(language, value, more));
                }
            }
        });
        deviations.sort(Comparator.comparing(Deviation::language)
                .thenComparing(one -> one.value().name()));
        return deviations;
    }

    /** How often each language has a value, for certain and at most. */
    private static Map<Value, Map<Language, int[]>> counts(Map<Language, List<StatedValue>> row) {
        Map<Value, Map<Language, int[]>> counts = new HashMap<>();
        row.forEach((language, values) -> values.forEach(stated -> {
            int[] count = counts.computeIfAbsent(stated.value(), any -> new EnumMap<>(Language.class))
                    .computeIfAbsent(language, any -> new int[2]);
            count[0] += stated.certain() ? 1 : 0;
            count[1]++;
        }));
        return counts;
    }

    /** Each other language may have counted in words what could be counted, so that it has at least this and at most that. */
    private static int more(Language language, Set<Language> languages, Map<Language, int[]> counts) {
        int least = 0;
        int most = Integer.MAX_VALUE;
        int certain = 0;
        for (Language other : languages) {
            if (other != language) {
                int[] count = counts.getOrDefault(other, new int[2]);
                least = Math.max(least, count[0]);
                most = Math.min(most, count[1]);
                certain += count[0] > 0 ? 1 : 0;
            }
        }
        if (least > most) {
            return 0;
        }
        int[] own = counts.getOrDefault(language, new int[2]);
        if (own[0] > most && 2 * withAsMuch(own[0], language, languages, counts) >= languages.size() - 1) {
            // Where half of the others may have it too, the one that lacks it writes it in a way that is not read.
            return 0;
        }
        if (own[1] < least && certain >= FEWEST_LANGUAGES - 1) {
            return own[1] - least;
        }
        return own[0] > most ? own[0] - most : 0;
    }

    private static long withAsMuch(
            int mentions, Language language, Set<Language> languages, Map<Language, int[]> counts) {
        return languages.stream()
                .filter(other -> other != language)
                .filter(other -> counts.getOrDefault(other, new int[2])[1] >= mentions)
                .count();
    }

    private static boolean isNearby(Deviation deviation, List<List<Deviation>> all, int place) {
        for (int i = Math.max(0, place - NEAR); i <= Math.min(all.size() - 1, place + NEAR); i++) {
            boolean opposite = i != place
                    && all.get(i).stream()
                            .anyMatch(other -> other.language() == deviation.language()
                                    && other.value().equals(deviation.value())
                                    && Integer.signum(other.more()) == -Integer.signum(deviation.more()));
            if (opposite) {
                return true;
            }
        }
        return false;
    }

    /** A value in the place of another is of its kind; what is alone of its kind is missing or added. */
    private Stream<ValueDifference> difference(int place, Language language, List<Deviation> deviations) {
        Set<Value> missing = values(deviations, -1);
        Set<Value> added = values(deviations, 1);
        Set<Value> turned = Reversals.of(missing, added);
        missing.removeAll(turned);
        added.removeAll(turned);
        Set<Value> translated = translated(missing, added);
        missing.removeAll(translated);
        added.removeAll(translated);
        Optional<Value> beside = missing.isEmpty() ? beside(values.get(place), language, added) : Optional.empty();
        Set<Value> marked = new HashSet<>(missing);
        beside.ifPresent(marked::add);
        added.removeAll(Reversals.of(marked, added));
        if (missing.isEmpty() && added.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new ValueDifference(
                rows.get(place),
                language,
                List.copyOf(missing),
                List.copyOf(added),
                beside,
                isRepetition(values.get(place), language, missing, added),
                marks(values.get(place), language, marked, added)));
    }

    /** What stands in the place of an added value in three others at least, though not in all; what is alike first. */
    private static Optional<Value> beside(Map<Language, List<StatedValue>> row, Language language, Set<Value> added) {
        List<Value> candidates = new ArrayList<>();
        counts(row).forEach((value, byLanguage) -> {
            int own = byLanguage.getOrDefault(language, new int[2])[0];
            long more =
                    byLanguage.values().stream().filter(count -> count[0] > own).count();
            if (more >= FEWEST_LANGUAGES - 1
                    && added.stream().anyMatch(other -> ValueDifference.replaces(value, other))
                    && added.stream().noneMatch(other -> isTranslated(value, other))) {
                candidates.add(value);
            }
        });
        return candidates.stream()
                .min(Comparator.<Value, Boolean>comparing(
                                value -> added.stream().noneMatch(other -> ValueDifference.alike(value, other)))
                        .thenComparing(Value::name));
    }

    /** Whether what is told of are mentions only: what a language lacks it has beside, and what it has the others have, too. */
    private static boolean isRepetition(
            Map<Language, List<StatedValue>> row, Language language, Set<Value> missing, Set<Value> added) {
        return row.entrySet().stream().allMatch(one -> one.getValue().stream()
                .map(StatedValue::value)
                .collect(Collectors.toSet())
                .containsAll(one.getKey() == language ? missing : added));
    }

    private static Set<Value> translated(Set<Value> missing, Set<Value> added) {
        Set<Value> translated = new HashSet<>();
        for (Value value : missing) {
            for (Value other : added) {
                if (isTranslated(value, other)) {
                    translated.addAll(List.of(value, other));
                }
            }
        }
        return translated;
    }

    /** "C/5/Decisions" and "C/5/Decisiones": a word of a symbol in the language of the text. */
    private static boolean isTranslated(Value value, Value other) {
        return HAS_WORD.matcher(value.name()).find()
                && HAS_WORD.matcher(other.name()).find()
                && value.name().replaceAll("\\D+", "/").equals(other.name().replaceAll("\\D+", "/"));
    }

    private static Set<Value> values(List<Deviation> deviations, int sign) {
        Set<Value> values = new TreeSet<>(Comparator.comparing(Value::name));
        deviations.stream()
                .filter(deviation -> Integer.signum(deviation.more()) == sign)
                .forEach(deviation -> values.add(deviation.value()));
        return values;
    }

    private static List<Mark> marks(
            Map<Language, List<StatedValue>> row, Language language, Set<Value> missing, Set<Value> added) {
        List<Mark> marks = new ArrayList<>();
        List<StatedValue> own = row.getOrDefault(language, List.of());
        Optional<List<StatedValue>> nearest = row.entrySet().stream()
                .filter(one -> one.getKey() != language)
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(
                        other -> Whereabouts.shared(own, other).size()));
        row.forEach((one, values) -> {
            List<StatedValue> beside = one == language ? nearest.orElse(List.of()) : own;
            unshared(values, beside, one == language ? added : missing)
                    .forEach(stated -> marks.add(new Mark(one, stated.start(), stated.end())));
        });
        return marks;
    }

    /** Of a value that stands several times the one without a partner is meant; where none is, all of them. */
    private static List<StatedValue> unshared(List<StatedValue> values, List<StatedValue> beside, Set<Value> wanted) {
        Set<StatedValue> partners = new HashSet<>();
        Whereabouts.shared(values, beside).forEach(pair -> partners.add(values.get(pair.one())));
        List<StatedValue> meant = new ArrayList<>();
        for (Value value : wanted) {
            List<StatedValue> all = values.stream()
                    .filter(stated -> stated.value().equals(value))
                    .toList();
            List<StatedValue> alone =
                    all.stream().filter(stated -> !partners.contains(stated)).toList();
            meant.addAll(alone.isEmpty() ? all : alone);
        }
        meant.sort(Comparator.comparingInt(StatedValue::start));
        return meant;
    }

    /**
     * What one language has in place of what the others have.
     *
     * @param missing what the others have and it lacks
     * @param added what it has and the others lack
     * @param beside what most of the others have, and it does not, where it has what nobody else has
     * @param repeated whether it only says once more, or once less, what all say in this place
     */
    record ValueDifference(
            ConcordRow row,
            Language language,
            List<Value> missing,
            List<Value> added,
            Optional<Value> beside,
            boolean repeated,
            List<Mark> marks) {

        FindingKind kind() {
            if (missing.isEmpty()) {
                return FindingKind.ADDED_VALUE;
            }
            boolean inPlace =
                    missing.stream().anyMatch(value -> added.stream().anyMatch(other -> replaces(value, other)));
            return inPlace ? FindingKind.OTHER_VALUE : FindingKind.MISSING_VALUE;
        }

        /** Which languages have the value that most have: "17 stands here in French, Russian, Spanish". */
        Optional<String> evidence() {
            return beside.map(value -> value + " stands here in "
                    + marks.stream()
                            .map(Mark::language)
                            .filter(one -> one != language)
                            .distinct()
                            .map(Language::label)
                            .collect(Collectors.joining(", ")));
        }

        /** The kind of the rarest value, by which chance is counted. */
        String sort() {
            Stream<Value> all =
                    switch (kind()) {
                        case OTHER_VALUE ->
                            missing.stream().filter(value -> added.stream().anyMatch(other -> replaces(value, other)));
                        case ADDED_VALUE -> added.stream();
                        default -> missing.stream();
                    };
            return all.map(Value::kind)
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .code();
        }

        /** Whether a slip of the pen, or a year or session that was kept, makes one of the other. */
        boolean isAlike() {
            return Stream.concat(missing.stream(), beside.stream())
                    .anyMatch(value -> added.stream().anyMatch(other -> alike(value, other)));
        }

        static boolean alike(Value value, Value other) {
            return alike(value.name(), other.name());
        }

        private static boolean alike(String value, String other) {
            if (value.matches("\\d{1,4}")
                    && other.matches("\\d{1,4}")
                    && Math.abs(Integer.parseInt(value) - Integer.parseInt(other)) <= 2) {
                return true;
            }
            if (value.length() != other.length()) {
                return false;
            }
            long apart = IntStream.range(0, value.length())
                    .filter(i -> value.charAt(i) != other.charAt(i))
                    .count();
            return apart <= 2 && value.length() > 2;
        }

        static boolean replaces(Value value, Value other) {
            return value.kind() == other.kind()
                    || value.kind().isNumber() && other.kind().isNumber();
        }
    }
}
