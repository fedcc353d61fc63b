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

/** Each method makes a lambda of one kind and tells what it gives. */
public final class LambdaCases {

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

        private IntSupplier of(LambdaCases outer) {
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
}
