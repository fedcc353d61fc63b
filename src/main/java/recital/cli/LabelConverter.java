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

    // Its class is not in the archive of classes, nor would be its lambdas: picocli has old class files.
    @Override
    public E convert(String text) {
        for (E value : values) {
            if (label.apply(value).equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw new TypeConversionException("'" + text + "' is none of " + labels());
    }

    private String labels() {
        return values.stream().map(label).collect(Collectors.joining(", "));
    }
}
