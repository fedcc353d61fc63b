package recital.diff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import recital.language.Opening.Direction;

/**
 * What a change says, as values; its sentence is made where it is shown.
 *
 * <p>A fact is written as its type and its values, and read back from them.
 */
public sealed interface Fact extends Serializable {

    /** Nothing beyond the kind of the change. */
    Fact NONE = new Because(Reason.NONE, List.of());

    /** The values, from which {@link #of} makes the fact again. */
    List<String> values();

    /** Its type as the machine formats write it. */
    default String type() {
        return code(Type.of(this));
    }

    /** The fact of a type with its values. */
    static Fact of(String type, List<String> values) {
        return read(Type.class, type).reader.apply(values);
    }

    /** What took the place of what, where one did of one; else what is gone and what is new. */
    static Fact of(List<String> dropped, List<String> added) {
        return dropped.size() == 1 && added.size() == 1
                ? new Replaced(dropped.get(0), added.get(0))
                : new Changed(dropped, added);
    }

    /** A name as the machine formats write it. */
    static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E read(Class<E> names, String code) {
        return Enum.valueOf(names, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether there is nothing to say. */
    default boolean isEmpty() {
        return equals(NONE);
    }

    /** Why a change was to be expected, or what more there is to know of it, with the words that its sentence names. */
    record Because(Reason reason, List<String> words) implements Fact {
        public Because {
            words = List.copyOf(words);
        }

        @Override
        public List<String> values() {
            return Stream.concat(Stream.of(code(reason)), words.stream()).toList();
        }
    }

    /** One value took the place of another. */
    record Replaced(String earlier, String later) implements Fact {
        @Override
        public List<String> values() {
            return List.of(earlier, later);
        }
    }

    /** Values that the text no longer has, and values that it did not have; neither took the place of the other. */
    record Changed(List<String> dropped, List<String> added) implements Fact {
        public Changed {
            dropped = List.copyOf(dropped);
            added = List.copyOf(added);
        }

        @Override
        public List<String> values() {
            List<String> all = new ArrayList<>(List.of(Integer.toString(dropped.size())));
            all.addAll(dropped);
            all.addAll(added);
            return all;
        }

        private static Changed read(List<String> values) {
            int gone = 1 + Integer.parseInt(values.get(0));
            return new Changed(values.subList(1, gone), values.subList(gone, values.size()));
        }
    }

    /** One verb took the place of another. */
    record VerbShift(Direction direction, String earlier, String later) implements Fact {
        public VerbShift {
            Objects.requireNonNull(direction);
        }

        @Override
        public List<String> values() {
            return List.of(direction.code(), earlier, later);
        }

        private static VerbShift read(List<String> values) {
            for (Direction direction : Direction.values()) {
                if (direction.code().equals(values.get(0))) {
                    return new VerbShift(direction, values.get(1), values.get(2));
                }
            }
            throw new IllegalArgumentException("no direction: " + values.get(0));
        }
    }

    /** A figure that took the place of another, as printed, and by how many per cent it moved; empty where that says nothing. */
    record FigureShift(String earlier, String later, String percent) implements Fact {
        @Override
        public List<String> values() {
            return List.of(earlier, later, percent);
        }
    }

    /** What became of a date, with both where they are told. */
    record DateShift(Course course, String earlier, String later) implements Fact {
        @Override
        public List<String> values() {
            return List.of(code(course), earlier, later);
        }

        /** What became of it. */
        public enum Course {
            POSTPONED,
            BROUGHT_FORWARD,
            /** The date is later, which need not be that of the same. */
            LATER,
            EARLIER,
            PROLONGED,
            CUT_SHORT,
            OTHER_YEAR
        }
    }

    /** Words that stand in another place of the other document: a paragraph, a note, or elsewhere in the same text. */
    record Moved(Where where, String place) implements Fact {
        @Override
        public List<String> values() {
            return List.of(code(where), place);
        }

        /** Whether the words stayed in their text. */
        boolean isWithinText() {
            return switch (where) {
                case WITHIN, WITHIN_NOW_IN, WITHIN_FROM, OTHER_ORDER -> true;
                case NOW_IN, FROM, NOW_IN_NOTE, FROM_NOTE, CONTINUES_IN -> false;
            };
        }

        /** Where they stand, or stood; some are in another paragraph of the same link. */
        public enum Where {
            WITHIN,
            WITHIN_NOW_IN,
            WITHIN_FROM,
            OTHER_ORDER,
            NOW_IN,
            FROM,
            NOW_IN_NOTE,
            FROM_NOTE,
            CONTINUES_IN
        }
    }

    /** What became of the request for a report, with the times where these changed. */
    record Report(Course course, String earlier, String later) implements Fact {
        @Override
        public List<String> values() {
            return List.of(code(course), earlier, later);
        }

        /** What became of it. */
        public enum Course {
            ASKED,
            NO_LONGER_ASKED,
            OTHER_TIME,
            OTHER_RECIPIENT,
            OTHER_AUTHOR,
            OTHER_SUBJECT
        }
    }

    /** An act that the other document does not have. */
    record Whole(Fate fate, String paragraph) implements Fact {
        @Override
        public List<String> values() {
            return List.of(code(fate), paragraph);
        }

        /** What became of it. */
        public enum Fate {
            NEW,
            DROPPED,
            /** What was asked or decided is spoken of as done. */
            CARRIED_OUT,
            MOVED_TO_PREAMBLE,
            MOVED_TO_OPERATIVE_PART
        }
    }

    /** The types of facts, each with how its values are read. */
    enum Type {
        REASON(Because.class, v -> new Because(read(Reason.class, v.get(0)), v.subList(1, v.size()))),
        REPLACED(Replaced.class, v -> new Replaced(v.get(0), v.get(1))),
        CHANGED(Changed.class, Changed::read),
        VERB(VerbShift.class, VerbShift::read),
        FIGURE(FigureShift.class, v -> new FigureShift(v.get(0), v.get(1), v.get(2))),
        DATE(DateShift.class, v -> new DateShift(read(DateShift.Course.class, v.get(0)), v.get(1), v.get(2))),
        MOVED(Moved.class, v -> new Moved(read(Moved.Where.class, v.get(0)), v.get(1))),
        REPORT(Report.class, v -> new Report(read(Report.Course.class, v.get(0)), v.get(1), v.get(2))),
        WHOLE(Whole.class, v -> new Whole(read(Whole.Fate.class, v.get(0)), v.get(1)));

        private final Class<? extends Fact> of;
        private final Function<List<String>, Fact> reader;

        Type(Class<? extends Fact> of, Function<List<String>, Fact> reader) {
            this.of = of;
            this.reader = reader;
        }

        static Type of(Fact fact) {
            return Stream.of(values())
                    .filter(type -> type.of.isInstance(fact))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
