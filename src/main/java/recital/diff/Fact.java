package recital.diff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import recital.language.Opening.Direction;

/**
 * What a change says, as values; its sentence is made where it is shown.
 *
 * <p>A fact is written as its type and its values, and read back from them.
 */
public sealed interface Fact extends Serializable {

    /** Nothing beyond the kind of the change. */
    Fact NONE = new Note("");

    /** The values, from which {@link #of} makes the fact again. */
    List<String> values();

    /** Its type as the machine formats write it. */
    default String type() {
        return Type.of(this).code();
    }

    /** The fact of a type with its values. */
    static Fact of(String type, List<String> values) {
        return Type.of(type).read(values);
    }

    /** What took the place of what, where one did of one; else what is gone and what is new. */
    static Fact of(List<String> dropped, List<String> added) {
        return dropped.size() == 1 && added.size() == 1
                ? new Replaced(dropped.get(0), added.get(0))
                : new Changed(dropped, added);
    }

    /** Whether there is nothing to say. */
    default boolean isEmpty() {
        return equals(NONE);
    }

    /** A reason in words, such as why a change was to be expected. */
    record Note(String text) implements Fact {
        @Override
        public List<String> values() {
            return List.of(text);
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
            return List.of(course.code(), earlier, later);
        }

        private static DateShift read(List<String> values) {
            return new DateShift(
                    Course.valueOf(values.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    values.get(1),
                    values.get(2));
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
            OTHER_YEAR;

            /** As the machine formats write it. */
            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** Words that stand in another place of the other document: a paragraph, a note, or elsewhere in the same text. */
    record Moved(String where, String place) implements Fact {
        @Override
        public List<String> values() {
            return List.of(where, place);
        }
    }

    /** What became of the request for a report, with the times where these changed. */
    record Report(Course course, String earlier, String later) implements Fact {
        @Override
        public List<String> values() {
            return List.of(course.code(), earlier, later);
        }

        private static Report read(List<String> values) {
            return new Report(
                    Course.valueOf(values.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    values.get(1),
                    values.get(2));
        }

        /** What became of it. */
        public enum Course {
            ASKED,
            NO_LONGER_ASKED,
            OTHER_TIME,
            OTHER_RECIPIENT,
            OTHER_AUTHOR,
            OTHER_SUBJECT;

            /** As the machine formats write it. */
            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** An act that the other document does not have. */
    record Whole(Fate fate, String paragraph) implements Fact {
        @Override
        public List<String> values() {
            return List.of(fate.name().toLowerCase(Locale.ROOT).replace('_', '-'), paragraph);
        }

        private static Whole read(List<String> values) {
            return new Whole(Fate.valueOf(values.get(0).toUpperCase(Locale.ROOT).replace('-', '_')), values.get(1));
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

    /** The types of facts. */
    enum Type {
        NOTE,
        REPLACED,
        CHANGED,
        VERB,
        FIGURE,
        DATE,
        MOVED,
        REPORT,
        WHOLE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Type of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        static Type of(Fact fact) {
            if (fact instanceof Note) {
                return NOTE;
            } else if (fact instanceof Replaced) {
                return REPLACED;
            } else if (fact instanceof Changed) {
                return CHANGED;
            } else if (fact instanceof VerbShift) {
                return VERB;
            } else if (fact instanceof FigureShift) {
                return FIGURE;
            } else if (fact instanceof DateShift) {
                return DATE;
            } else if (fact instanceof Moved) {
                return MOVED;
            } else if (fact instanceof Report) {
                return REPORT;
            }
            return WHOLE;
        }

        Fact read(List<String> values) {
            return switch (this) {
                case NOTE -> new Note(values.get(0));
                case REPLACED -> new Replaced(values.get(0), values.get(1));
                case CHANGED -> Changed.read(values);
                case VERB -> VerbShift.read(values);
                case FIGURE -> new FigureShift(values.get(0), values.get(1), values.get(2));
                case DATE -> DateShift.read(values);
                case MOVED -> new Moved(values.get(0), values.get(1));
                case REPORT -> Report.read(values);
                case WHOLE -> Whole.read(values);
            };
        }
    }
}
