package recital.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import recital.model.ParagraphId;
import tools.jackson.databind.JsonNode;

/**
 * An object of JSON that is read back: what {@link JsonWriter} writes, by the same names of types.
 *
 * <p>A property that is missing or of another type is an {@link IllegalArgumentException}.
 */
record JsonObject(JsonNode node) {

    private static final int MOST_DIGITS = 1_000;

    JsonObject object(String name) {
        return new JsonObject(value(name, JsonNode::isObject, "object"));
    }

    /** What is made of each object of an array. */
    <T> List<T> array(String name, Function<JsonObject, T> reading) {
        return elements(name, JsonNode::isObject, "objects", element -> reading.apply(new JsonObject(element)));
    }

    List<String> strings(String name) {
        return elements(name, JsonNode::isString, "texts", JsonNode::stringValue);
    }

    List<Integer> numbers(String name) {
        return elements(
                name, node -> node.isIntegralNumber() && node.canConvertToInt(), "whole numbers", JsonNode::intValue);
    }

    List<ParagraphId> ids(String name) {
        return strings(name).stream().map(ParagraphId::new).toList();
    }

    String text(String name) {
        return value(name, JsonNode::isString, "text").stringValue();
    }

    /** Of all that is written none is negative. */
    int number(String name) {
        return value(
                        name,
                        node -> node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0,
                        "whole number from 0 on")
                .intValue();
    }

    OptionalInt optionalNumber(String name) {
        return optional(name, this::number).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    long longNumber(String name) {
        return value(name, node -> node.isIntegralNumber() && node.canConvertToLong(), "whole number")
                .longValue();
    }

    double fraction(String name) {
        return value(name, JsonNode::isNumber, "number").doubleValue();
    }

    /** Written out in digits, a number of a few bytes may be longer than memory. */
    BigDecimal decimal(String name) {
        BigDecimal number = value(name, JsonNode::isNumber, "number").decimalValue();
        require(Math.abs((long) number.scale()) <= MOST_DIGITS, name + " has more than " + MOST_DIGITS + " digits");
        return number;
    }

    boolean flag(String name) {
        return value(name, JsonNode::isBoolean, "truth value").booleanValue();
    }

    /** A property that may be null. */
    <T> Optional<T> optional(String name, Function<String, T> reading) {
        return value(name, node -> true, "").isNull() ? Optional.empty() : Optional.of(reading.apply(name));
    }

    /** A property that may be left out. */
    <T> Optional<T> ifGiven(String name, Function<String, T> reading) {
        return node.has(name) ? Optional.of(reading.apply(name)) : Optional.empty();
    }

    <E> E constant(String name, E[] all, Function<E, String> code) {
        return constantOf(text(name), all, code);
    }

    <E> List<E> constants(String name, E[] all, Function<E, String> code) {
        return strings(name).stream().map(value -> constantOf(value, all, code)).toList();
    }

    /** An object whose properties are named by constants and hold counts. */
    <E> Map<E, Long> counts(String name, E[] all, Function<E, String> code) {
        JsonObject counts = object(name);
        Map<E, Long> byConstant = new LinkedHashMap<>();
        counts.node
                .propertyNames()
                .forEach(property -> byConstant.put(constantOf(property, all, code), counts.longNumber(property)));
        return byConstant;
    }

    private static <E> E constantOf(String value, E[] all, Function<E, String> code) {
        return Stream.of(all)
                .filter(constant -> code.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code " + value));
    }

    private <T> List<T> elements(String name, Predicate<JsonNode> fits, String type, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>();
        for (JsonNode element : value(name, JsonNode::isArray, "array")) {
            require(fits.test(element), name + " holds other things than " + type);
            list.add(reading.apply(element));
        }
        return list;
    }

    private JsonNode value(String name, Predicate<JsonNode> fits, String type) {
        JsonNode value = node.path(name);
        require(!value.isMissingNode(), "it has no " + name);
        require(fits.test(value), name + " is no " + type);
        return value;
    }

    /** Refuses what is read where something does not hold. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
