package recital.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the constants of an enum by its label, in capitals or not, and else tells which there are. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;
    private final Function<E, String> label;

    Choice(Class<E> type, Function<E, String> label) {
        this.type = type;
        this.label = label;
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> label.apply(constant).equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + labels()));
    }

    private String labels() {
        return Arrays.stream(type.getEnumConstants()).map(label).collect(Collectors.joining(", "));
    }
}
