package recital.build;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Each method makes a lambda of one kind, or asks a record, and tells what it gives. */
public final class LinkedCases {

    private final int secret = 5;

    /** What a lambda in an interface reaches. */
    interface Asked {

        private int hidden() {
            return 11;
        }

        default Supplier<Integer> asked() {
            return this::hidden;
        }
    }

    private record Nested(int more) implements Asked {

        private IntSupplier of(LinkedCases outer) {
            return () -> outer.secret + more;
        }
    }

    private int hidden() {
        return 7;
    }

    @Override
    public String toString() {
        return "its own";
    }

    public Object nothingCaptured() {
        Supplier<String> given = () -> "a";
        return given.get();
    }

    public Object primitivesCaptured() {
        long number = 40;
        double share = 0.5;
        char sign = 'x';
        Supplier<String> given = () -> number + "" + sign + share;
        return given.get();
    }

    public Object itsObject() {
        Supplier<Integer> given = () -> secret + hidden();
        return given.get();
    }

    public Object staticMethod() {
        Function<String, Integer> given = Integer::valueOf;
        return given.apply("12");
    }

    public Object methodOfOneObject() {
        Supplier<Integer> given = "four"::length;
        return given.get();
    }

    public Object methodOfAnyObject() {
        Function<String, String> given = String::trim;
        return given.apply(" b ");
    }

    public Object methodOfAnInterface() {
        Function<List<String>, Integer> given = List::size;
        return given.apply(List.of());
    }

    public Object privateMethod() {
        Supplier<Integer> given = this::hidden;
        return given.get();
    }

    public Object methodOfTheSuperclass() {
        Supplier<String> given = super::toString;
        return given.get().equals(toString());
    }

    public Object privateMethodOfAnInterface() {
        return new Nested(4).asked().get();
    }

    public Object lambdaOfANestedClass() {
        return new Nested(4).of(this).getAsInt();
    }

    public Object constructor() {
        Function<String, StringBuilder> given = StringBuilder::new;
        return given.apply("c").toString();
    }

    public Object array() {
        IntFunction<int[]> given = int[]::new;
        return given.apply(3).length;
    }

    public Object boxed() {
        IntFunction<Integer> given = i -> i;
        return given.apply(5);
    }

    public Object boxedResult() {
        Function<String, Integer> given = String::length;
        return given.apply("123");
    }

    public Object unboxed() {
        ToIntFunction<Integer> given = Math::abs;
        return given.applyAsInt(-6);
    }

    public Object unboxedAndWidened() {
        ToLongFunction<Integer> given = Long::valueOf;
        return given.applyAsLong(8);
    }

    public Object widened() {
        IntToLongFunction given = Math::abs;
        return given.applyAsLong(-2);
    }

    public Object unboxedResult() {
        Function<String, Long> parsed = Long::valueOf;
        ToDoubleFunction<String> given = parsed::apply;
        return given.applyAsDouble("9");
    }

    public Object resultDropped() {
        List<Long> list = new ArrayList<>();
        Consumer<Long> given = list::add;
        given.accept(1L);
        return list;
    }

    public Object longResultDropped() {
        Consumer<Integer> given = Integer::longValue;
        given.accept(1);
        return 1;
    }

    public Object nothingReturned() {
        List<String> list = new ArrayList<>(List.of("a"));
        Runnable given = list::clear;
        given.run();
        return list;
    }

    public Object oneInAnother() {
        Function<Integer, Supplier<Integer>> given = i -> () -> i + secret;
        return given.apply(1).get();
    }

    public Object severalInterfaces() {
        Supplier<String> given = (Supplier<String> & Serializable) () -> "s";
        return given.get() + (given instanceof Serializable);
    }

    private record Every(
            boolean flag,
            char sign,
            byte small,
            short less,
            int number,
            long more,
            float part,
            double share,
            int[] array) {}

    private record Two(String name, List<Integer> numbers) {}

    private record None() {}

    private static final int[] ARRAY = {1};

    private static Every every(double share) {
        return new Every(true, 'c', (byte) 1, (short) 2, 3, 4L, 0.5f, share, ARRAY);
    }

    public Object recordsThatAreEqual() {
        return List.of(
                every(1).equals(every(1)),
                every(Double.NaN).equals(every(Double.NaN)),
                new Two("a", List.of(1)).equals(new Two("a", List.of(1))),
                new Two(null, null).equals(new Two(null, null)),
                new None().equals(new None()));
    }

    public Object recordsThatDiffer() {
        Two one = new Two("a", List.of(1));
        return List.of(
                every(0.0).equals(every(-0.0)),
                one.equals(new Two("b", List.of(1))),
                one.equals(new Two("a", List.of(2))),
                one.equals(new Two("a", null)),
                one.equals(null),
                one.equals((Object) "a"),
                new None().equals((Object) one));
    }

    public Object recordAndItself() {
        Two one = new Two("a", List.of());
        return one.equals(one);
    }

    public Object hashesOfRecords() {
        int array = ARRAY.hashCode();
        return List.of(
                every(2).hashCode() - array,
                new Two("a", List.of(1, 2)).hashCode(),
                new Two(null, null).hashCode(),
                new None().hashCode());
    }

    public Object textOfARecord() {
        return new Two("a", List.of(1)).toString();
    }
}
