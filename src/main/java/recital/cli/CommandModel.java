package recital.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;
import recital.cli.ArgumentModel.MemberPlace;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;

/**
 * What parsing needs to know of a command: reading its annotations takes longer than many a command runs.
 *
 * @param mixins the fields of the objects that are mixed in; each is an object of its own, after the command itself
 * @param specs the fields that want to know the model of the command
 * @param arguments its options, that for help aside, and its parameters
 */
record CommandModel(List<MemberPlace> mixins, List<MemberPlace> specs, List<ArgumentModel> arguments) {

    CommandModel {
        mixins = List.copyOf(mixins);
        specs = List.copyOf(specs);
        arguments = List.copyOf(arguments);
    }

    /** That of a command as its annotations tell it; none where it has commands or groups of options of its own. */
    static Optional<CommandModel> of(CommandSpec command) throws ReflectiveOperationException {
        if (!command.subcommands().isEmpty() || !command.argGroups().isEmpty()) {
            return Optional.empty();
        }
        List<Object> objects = new ArrayList<>(List.of(command.userObject()));
        List<MemberPlace> mixins = new ArrayList<>();
        List<MemberPlace> specs = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            for (Field field : objects.get(i).getClass().getDeclaredFields()) {
                MemberPlace place = new MemberPlace(i, field.getName());
                if (field.isAnnotationPresent(Mixin.class)) {
                    mixins.add(place);
                    objects.add(place.field(objects).get(objects.get(i)));
                } else if (field.isAnnotationPresent(Spec.class)) {
                    specs.add(place);
                }
            }
        }
        List<ArgumentModel> arguments = new ArrayList<>();
        for (ArgSpec argument : command.args()) {
            boolean help = argument instanceof OptionSpec option && option.usageHelp();
            if (!help && argument.userObject() != null) {
                arguments.add(ArgumentModel.of(argument, objects));
            }
        }
        return Optional.of(new CommandModel(mixins, specs, arguments));
    }

    static CommandModel read(BinaryReader in) {
        return new CommandModel(
                in.list(() -> MemberPlace.read(in)),
                in.list(() -> MemberPlace.read(in)),
                in.list(() -> ArgumentModel.read(in)));
    }

    BinaryWriter written() {
        BinaryWriter out = new BinaryWriter();
        out.list(mixins, place -> place.write(out));
        out.list(specs, place -> place.write(out));
        out.list(arguments, argument -> argument.write(out));
        return out;
    }

    /** The model for parsing, by which the fields of a command are set. */
    CommandSpec bound(Object command) throws ReflectiveOperationException {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        List<Object> objects = new ArrayList<>(List.of(command));
        for (MemberPlace mixin : mixins) {
            Field field = mixin.field(objects);
            Object owner = objects.get(mixin.object());
            Object mixed = field.get(owner);
            if (mixed == null) {
                mixed = made(field.getType());
                field.set(owner, mixed);
            }
            objects.add(mixed);
            if (mixed instanceof CommandSpec options) {
                spec.addMixin(mixin.name(), options);
            }
        }
        for (MemberPlace place : specs) {
            place.field(objects).set(objects.get(place.object()), spec);
        }
        for (ArgumentModel argument : arguments) {
            argument.addTo(spec, objects);
        }
        return spec;
    }

    /** An object of a class that needs nothing to be made. */
    static Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
