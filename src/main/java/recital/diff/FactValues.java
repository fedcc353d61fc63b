package recital.diff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The values of a fact, kept by their names. */
final class FactValues implements Fact.Values, Fact.NamedValues {

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    static FactValues of(Fact fact) {
        FactValues values = new FactValues();
        fact.write(values);
        return values;
    }

    Map<String, List<String>> byName() {
        return byName;
    }

    @Override
    public void text(String name, String value) {
        byName.put(name, List.of(value));
    }

    @Override
    public void texts(String name, List<String> values) {
        byName.put(name, values);
    }

    @Override
    public void number(String name, Optional<BigDecimal> value) {
        byName.put(name, value.map(BigDecimal::toPlainString).stream().toList());
    }

    @Override
    public String text(String name) {
        return texts(name).get(0);
    }

    @Override
    public List<String> texts(String name) {
        return Objects.requireNonNull(byName.get(name));
    }

    @Override
    public Optional<BigDecimal> number(String name) {
        return texts(name).stream().map(BigDecimal::new).findFirst();
    }
}
