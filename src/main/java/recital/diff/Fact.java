package recital.diff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import recital.language.Opening.Direction;

/**
 * What a change says, as values; its sentence is made where it is shown.
 *
 * <p>A fact is written as its type and its values by name, and read back from them.
 */
public sealed interface Fact extends Serializable {

    /** Nothing beyond the kind of the change. */
    Fact NONE = new Because(Reason.NONE, List.of());

    /** Gives its values by name, from which {@link #of} makes the fact again. */
    void write(Values values);

    /** Its type as the machine formats write it. */
    default String type() {
        return code(Type.of(this));
    }

    /** Returns the fact of a type with its values. */
    static Fact of(String type, NamedValues values) {
        return read(Type.class, type).reader.apply(values);
    }

    /** Takes the values of a fact. */
    interface Values {

        void text(String name, String value);

        void texts(String name, List<String> values);

        void number(String name, Optional<BigDecimal> value);
    }

    /** Gives the values of a fact that was written. */
    interface NamedValues {

        String text(String name);

        List<String> texts(String name);

        Optional<BigDecimal> number(String name);
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
        public void write(Values values) {
            values.text("reason", code(reason));
            values.texts("words", words);
        }
    }

    /** One value took the place of another. */
    record Replaced(String earlier, String later) implements Fact {
        @Override
        public void write(Values values) {
            values.text("earlier", earlier);
            values.text("later", later);
        }
    }

    /** Values that the text no longer has, and values that it did not have; neither took the place of the other. */
    record Changed(List<String> dropped, List<String> added) implements Fact {
        public Changed {
            dropped = List.copyOf(dropped);
            added = List.copyOf(added);
        }

        @Override
        public void write(Values values) {
            values.texts("dropped", dropped);
            values.texts("added", added);
        }
    }

    /** One verb took the place of another. */
    record VerbShift(Direction direction, String earlier, String later) implements Fact {
        public VerbShift {
            Objects.requireNonNull(direction);
        }

        @Override
        public void write(Values values) {
            values.text("direction", direction.code());
            values.text("earlier", earlier);
            values.text("later", later);
        }

        private static Direction direction(String code) {
            return Stream.of(Direction.values())
                    .filter(direction -> direction.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no direction: " + code));
        }
    }

    /**
     * A figure that took the place of another.
     *
     * @param earlier as printed
     * @param later as printed
     * @param numbers that of the earlier one and that of the later; none where the two cannot be compared
     */
    record FigureShift(String earlier, String later, List<BigDecimal> numbers) implements Fact {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public FigureShift {
            numbers = numbers.stream().map(FigureShift::plain).toList();
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public void write(Values values) {
            values.text("earlier", earlier);
            values.text("later", later);
            values.number("from", numbers.stream().findFirst());
            values.number("to", numbers.stream().skip(1).findFirst());
        }

        /** Returns by how many per cent it moved, to a tenth; empty where that says nothing. */
        public Optional<BigDecimal> percent() {
            return numbers.size() == 2 && numbers.get(0).signum() > 0
                    ? Optional.of(numbers.get(1)
                                    .subtract(numbers.get(0))
                                    .multiply(HUNDRED)
                                    .divide(numbers.get(0), MathContext.DECIMAL32)
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .stripTrailingZeros())
                            .filter(step -> step.signum() != 0)
                    : Optional.empty();
        }
    }

    /** What became of a date, with both where they are told. */
    record DateShift(Course course, String earlier, String later) implements Fact {
        @Override
        public void write(Values values) {
            values.text("course", code(course));
            values.text("earlier", earlier);
            values.text("later", later);
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
        public void write(Values values) {
            values.text("where", code(where));
            values.text("place", place);
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
        public void write(Values values) {
            values.text("course", code(course));
            values.text("earlier", earlier);
            values.text("later", later);
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
        public void write(Values values) {
            values.text("fate", code(fate));
            values.text("paragraph", paragraph);
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
        REASON(Because.class, v -> new Because(read(Reason.class, v.text("reason")), v.texts("words"))),
        REPLACED(Replaced.class, v -> new Replaced(v.text("earlier"), v.text("later"))),
        CHANGED(Changed.class, v -> new Changed(v.texts("dropped"), v.texts("added"))),
        VERB(
                VerbShift.class,
                v -> new VerbShift(VerbShift.direction(v.text("direction")), v.text("earlier"), v.text("later"))),
        FIGURE(
                FigureShift.class,
                v -> new FigureShift(
                        v.text("earlier"),
                        v.text("later"),
                        Stream.of(v.number("from"), v.number("to"))
                                .flatMap(Optional::stream)
                                .toList())),
        DATE(
                DateShift.class,
                v -> new DateShift(read(DateShift.Course.class, v.text("course")), v.text("earlier"), v.text("later"))),
        MOVED(Moved.class, v -> new Moved(read(Moved.Where.class, v.text("where")), v.text("place"))),
        REPORT(
                Report.class,
                v -> new Report(read(Report.Course.class, v.text("course")), v.text("earlier"), v.text("later"))),
        WHOLE(Whole.class, v -> new Whole(read(Whole.Fate.class, v.text("fate")), v.text("paragraph")));

        private final Class<? extends Fact> of;
        private final Function<NamedValues, Fact> reader;

        Type(Class<? extends Fact> of, Function<NamedValues, Fact> reader) {
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
