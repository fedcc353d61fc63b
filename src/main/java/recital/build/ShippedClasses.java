package recital.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A step of the build: takes out of the compiled classes what Java would link anew in each run, even where an archive has
 * its classes. Each lambda and method reference gets a class of its own, as an anonymous class has one (a tenth of a
 * millisecond each, and a short run meets four hundred), and each record its {@code equals} and {@code hashCode}.
 */
public final class ShippedClasses {

    /** Between the name of a class and the number of its lambda. */
    private static final String INFIX = "$$Lambda";

    private final Path folder;
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Set<ClassNode> changed = new LinkedHashSet<>();

    private ShippedClasses(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the step.
     *
     * @param arguments a folder with a copy of the program's classes, which is changed
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        new ShippedClasses(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            ClassNode read = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(read, 0);
            classes.put(read.name, read);
        }
        for (ClassNode owner : classes.values()) {
            giveClasses(owner);
            if (RecordMethods.writeOut(owner)) {
                changed.add(owner);
            }
        }
        for (ClassNode owner : changed) {
            ClassWriter writer = new ClassWriter(0);
            owner.accept(writer);
            Files.write(file(owner.name), writer.toByteArray());
        }
    }

    private void giveClasses(ClassNode owner) throws IOException {
        int count = 0;
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call && Lambda.isOne(call)) {
                    Lambda lambda = new Lambda(call, owner.name + INFIX + count++);
                    Files.write(file(lambda.name()), lambda.classFile(host(owner).name));
                    method.instructions.set(call, inPlaceOf(call, lambda));
                    members(host(owner)).add(lambda.name());
                    changed.add(owner);
                    changed.add(host(owner));
                }
            }
        }
    }

    /** What gives the same object as the call, from the same operands. */
    private static AbstractInsnNode inPlaceOf(InvokeDynamicInsnNode call, Lambda lambda) {
        return lambda.captures().length == 0
                ? new FieldInsnNode(
                        Opcodes.GETSTATIC,
                        lambda.name(),
                        Lambda.INSTANCE,
                        Type.getReturnType(call.desc).getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name(), Lambda.FACTORY, call.desc, false);
    }

    /** Members of a nest may call what is private there, as the bodies of lambdas are (JVM specification, 5.4.4). */
    private static List<String> members(ClassNode host) {
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        return host.nestMembers;
    }

    private ClassNode host(ClassNode owner) {
        return classes.getOrDefault(owner.nestHostClass, owner);
    }

    private Path file(String name) {
        return folder.resolve(name + ".class");
    }
}
