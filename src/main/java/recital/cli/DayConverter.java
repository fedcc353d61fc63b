package recital.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option that is a day. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + day + "' is no day, such as 2026-03-01");
        }
    }
}
