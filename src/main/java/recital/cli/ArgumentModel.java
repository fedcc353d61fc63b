package recital.cli;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;

/**
 * What parsing needs to know of an option or a parameter: all that its annotation says but the words of the help.
 *
 * @param member the field or the method by which it is set
 * @param names of an option; none of a parameter
 * @param index which of the parameters it is; empty of an option
 * @param arity how many values it takes, where the annotation says so
 * @param usual its value where none is given
 * @param contents the types of what a list, a map or an optional has
 * @param split what stands between its values, where anything does
 * @param converters the classes of the converters that are its own
 */
record ArgumentModel(
        MemberPlace member,
        List<String> names,
        String index,
        Optional<String> arity,
        String label,
        boolean required,
        Optional<String> usual,
        List<String> contents,
        Optional<String> split,
        List<String> converters) {

    ArgumentModel {
        names = List.copyOf(names);
        contents = List.copyOf(contents);
        converters = List.copyOf(converters);
    }

    /**
     * The place of a field, or of a method with one parameter.
     *
     * @param object which of the objects of a command it belongs to
     */
    record MemberPlace(int object, String name) {

        static MemberPlace read(BinaryReader in) {
            return new MemberPlace(in.integer(), in.text());
        }

        void write(BinaryWriter out) {
            out.number(object);
            out.text(name);
        }

        /** The field, of whatever visibility. */
        Field field(List<Object> objects) throws NoSuchFieldException {
            Field field = objects.get(object).getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }
    }

    static ArgumentModel of(ArgSpec argument, List<Object> objects) {
        Member member = (Member) argument.userObject();
        int object = objects.stream().map(Object::getClass).toList().indexOf(member.getDeclaringClass());
        boolean holdsOthers = argument.isMultiValue() || argument.typeInfo().isOptional();
        return new ArgumentModel(
                new MemberPlace(object, member.getName()),
                argument instanceof OptionSpec option ? List.of(option.names()) : List.of(),
                argument instanceof PositionalParamSpec parameter
                        ? parameter.index().toString()
                        : "",
                Optional.of(argument.arity())
                        .filter(arity -> !arity.isUnspecified())
                        .map(Range::toString),
                argument.paramLabel(),
                argument.required(),
                Optional.ofNullable(argument.defaultValue()),
                holdsOthers ? names(argument.auxiliaryTypes()) : List.of(),
                Optional.of(argument.splitRegex()).filter(split -> !split.isEmpty()),
                names(Stream.of(argument.converters()).map(Object::getClass).toArray(Class<?>[]::new)));
    }

    private static List<String> names(Class<?>... types) {
        return Stream.of(types).map(Class::getName).toList();
    }

    static ArgumentModel read(BinaryReader in) {
        return new ArgumentModel(
                MemberPlace.read(in),
                in.list(in::text),
                in.text(),
                in.optional(in::text),
                in.text(),
                in.number() == 1,
                in.optional(in::text),
                in.list(in::text),
                in.optional(in::text),
                in.list(in::text));
    }

    void write(BinaryWriter out) {
        member.write(out);
        out.list(names, out::text);
        out.text(index);
        out.optional(arity, out::text);
        out.text(label);
        out.number(required ? 1 : 0);
        out.optional(usual, out::text);
        out.list(contents, out::text);
        out.optional(split, out::text);
        out.list(converters, out::text);
    }

    /** Adds the option or parameter to a command that has these objects. */
    void addTo(CommandSpec command, List<Object> objects) throws ReflectiveOperationException {
        Binding binding = Binding.of(member, objects);
        if (names.isEmpty()) {
            command.addPositional(parameter(binding));
        } else {
            command.addOption(option(binding));
        }
    }

    // The builders of picocli have all of this in common by a class that nobody else can name.

    private OptionSpec option(Binding binding) throws ReflectiveOperationException {
        OptionSpec.Builder builder = OptionSpec.builder(names.toArray(String[]::new))
                .paramLabel(label)
                .required(required)
                .type(binding.type())
                .auxiliaryTypes(types())
                .converters(ownConverters())
                .getter(binding)
                .setter(binding)
                .initialValue(binding.get())
                .hasInitialValue(binding.field().isPresent());
        arity.ifPresent(builder::arity);
        usual.ifPresent(builder::defaultValue);
        split.ifPresent(builder::splitRegex);
        return builder.build();
    }

    private PositionalParamSpec parameter(Binding binding) throws ReflectiveOperationException {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .required(required)
                .type(binding.type())
                .auxiliaryTypes(types())
                .converters(ownConverters())
                .getter(binding)
                .setter(binding)
                .initialValue(binding.get())
                .hasInitialValue(binding.field().isPresent());
        arity.ifPresent(builder::arity);
        usual.ifPresent(builder::defaultValue);
        split.ifPresent(builder::splitRegex);
        return builder.build();
    }

    private Class<?>[] types() throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[contents.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = Class.forName(contents.get(i));
        }
        return types;
    }

    private ITypeConverter<?>[] ownConverters() throws ReflectiveOperationException {
        ITypeConverter<?>[] own = new ITypeConverter<?>[converters.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = (ITypeConverter<?>) CommandModel.made(Class.forName(converters.get(i)));
        }
        return own;
    }

    /** What picocli sets and gets of an object of a command. */
    private record Binding(Object owner, Optional<Field> field, Optional<Method> method, Class<?> type)
            implements IGetter, ISetter {

        static Binding of(MemberPlace place, List<Object> objects) throws ReflectiveOperationException {
            Object owner = objects.get(place.object());
            for (Field field : owner.getClass().getDeclaredFields()) {
                if (field.getName().equals(place.name())) {
                    field.setAccessible(true);
                    return new Binding(owner, Optional.of(field), Optional.empty(), field.getType());
                }
            }
            for (Method method : owner.getClass().getDeclaredMethods()) {
                if (method.getName().equals(place.name())) {
                    method.setAccessible(true);
                    return new Binding(owner, Optional.empty(), Optional.of(method), method.getParameterTypes()[0]);
                }
            }
            throw new NoSuchFieldException(place.name());
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T get() throws ReflectiveOperationException {
            return field.isPresent() ? (T) field.get().get(owner) : null;
        }

        @Override
        public <T> T set(T value) throws Exception {
            if (field.isPresent()) {
                field.get().set(owner, value);
            } else {
                try {
                    method.orElseThrow().invoke(owner, value);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof Exception cause ? cause : e;
                }
            }
            return value;
        }
    }
}
