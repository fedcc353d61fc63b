package recital.cli;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some values by its label, in capitals or not, and else tells which there are. */
final class LabelConverter<E> implements ITypeConverter<E> {

    private final Collection<E> values;
    private final Function<E, String> label;

    LabelConverter(Collection<E> values, Function<E, String> label) {
        this.values = values;
        this.label = label;
    }

    @Override
    public E convert(String text) {
        return values.stream()
                .filter(value -> label.apply(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + labels()));
    }

    private String labels() {
        return values.stream().map(label).collect(Collectors.joining(", "));
    }
}
