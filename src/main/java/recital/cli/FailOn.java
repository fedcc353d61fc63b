package recital.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import recital.search.check.CheckFinding;
import recital.search.check.CheckRule;
import recital.search.check.FindingWeight;

/** What a draft must be free of: findings of a weight or more, or of a rule; one of both is there. */
record FailOn(Optional<FindingWeight> weight, Optional<CheckRule> rule) {

    static FailOn of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        FailOn read = new FailOn(
                Stream.of(FindingWeight.values())
                        .filter(weight -> weight.code().equals(small))
                        .findFirst(),
                Stream.of(CheckRule.values())
                        .filter(rule -> rule.code().equals(small))
                        .findFirst());
        if (read.weight.isEmpty() && read.rule.isEmpty()) {
            throw new TypeConversionException("'" + name + "' is neither a weight nor a rule");
        }
        return read;
    }

    /** Reads it from the command line. */
    static final class Converter implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String name) {
            return of(name);
        }
    }

    boolean holds(CheckRule found, CheckFinding finding) {
        return weight.filter(least -> finding.weight().compareTo(least) >= 0).isPresent()
                || rule.filter(found::equals).isPresent();
    }
}
