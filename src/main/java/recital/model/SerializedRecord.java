package recital.model;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the JDK writes in place of a record that has optional components, which it cannot write: each as a list. */
public final class SerializedRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<? extends Record> type;
    private final ArrayList<Object> values = new ArrayList<>();

    /** Takes the components of a record, whose {@code writeReplace} returns this. */
    public SerializedRecord(Record written) {
        type = written.getClass();
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                values.add(stored(component.getAccessor().invoke(written)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be serialized", e);
        }
    }

    private static Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof OptionalInt number ? number.stream().boxed().toList() : value;
    }

    private static Object restored(Class<?> component, Object value) {
        if (component == Optional.class) {
            return ((List<?>) value).stream().findFirst();
        }
        return component == OptionalInt.class
                ? ((List<?>) value).stream().mapToInt(Integer.class::cast).findFirst()
                : value;
    }

    /** The record, made by its constructor, so that what it demands of its components holds. */
    private Object readResolve() throws InvalidObjectException {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = restored(components[i].getType(), values.get(i));
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw (InvalidObjectException) new InvalidObjectException(type + " cannot be read back").initCause(e);
        }
    }
}
