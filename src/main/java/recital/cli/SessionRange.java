package recital.cli;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sessions that follow one another, by the first and the last of them. */
record SessionRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:[-\u2013](\\d{1,3}))?");

    boolean has(OptionalInt session) {
        return session.isPresent() && session.getAsInt() >= first && session.getAsInt() <= last;
    }

    @Override
    public String toString() {
        return first == last ? "session " + first : "sessions " + first + "\u2013" + last;
    }

    /** Reads {@code 78} and {@code 76-78}. */
    static final class Converter implements ITypeConverter<SessionRange> {

        @Override
        public SessionRange convert(String value) {
            Matcher form = FORM.matcher(value);
            if (!form.matches()) {
                throw new TypeConversionException("'" + value + "' is no session, as 78, and no range, as 76-78");
            }
            int first = Integer.parseInt(form.group(1));
            int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
            if (last < first) {
                throw new TypeConversionException("'" + value + "' ends before it begins");
            }
            return new SessionRange(first, last);
        }
    }
}
