package recital;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records that differ in one component, for benches that try other numbers. */
public final class Records {

    private Records() {}

    /** The same but for one component. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R all, int changed, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = all.getClass().getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            values.add(component.getAccessor().invoke(all));
        }
        values.set(changed, value);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = all.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (R) constructor.newInstance(values.toArray());
    }
}
