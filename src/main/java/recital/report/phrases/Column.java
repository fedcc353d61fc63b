package recital.report.phrases;

import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a sheet and where its values come from.
 *
 * @param name what stands at its head
 * @param width how many characters of it are seen at once
 * @param value what a row has there: a text, a number, a truth value or a day; the empty text for nothing
 * @param <R> what a row is about
 */
record Column<R>(String name, int width, Function<R, Object> value) {

    Column {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
    }
}
