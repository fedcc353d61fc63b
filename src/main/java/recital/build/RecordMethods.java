package recital.build;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes out {@code equals} and {@code hashCode} of a record, which its compiler leaves to {@link
 * java.lang.runtime.ObjectMethods}: that makes them when they are first called, of method handles that the quick
 * compiler leaves slow. The hash is the same, 31 times that of the components before and that of the next.
 */
final class RecordMethods {

    private static final Type OBJECTS = Type.getType(Objects.class);

    private final Type type;
    private final List<Handle> components;

    private RecordMethods(ClassNode owner, InvokeDynamicInsnNode call) {
        type = Type.getObjectType(owner.name);
        components = Arrays.stream(call.bsmArgs)
                .skip(2)
                .map(component -> (Handle) component)
                .toList();
    }

    /** Writes out those of a class that are left to Java, if any, and tells whether there were some. */
    static boolean writeOut(ClassNode owner) {
        boolean changed = false;
        for (MethodNode method : List.copyOf(owner.methods)) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call
                        && call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
                        && !call.name.equals("toString")) {
                    MethodNode written = new MethodNode(method.access, method.name, method.desc, null, null);
                    new RecordMethods(owner, call).write(written);
                    owner.methods.set(owner.methods.indexOf(method), written);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private void write(MethodNode method) {
        GeneratorAdapter code = new GeneratorAdapter(method, method.access, method.name, method.desc);
        if (method.name.equals("equals")) {
            writeEquals(code, method);
        } else {
            writeHashCode(code);
        }
        code.endMethod();
        // The verifier takes a method that needs less.
        method.maxStack = 5;
        method.maxLocals = 2;
    }

    private void writeHashCode(GeneratorAdapter code) {
        code.push(0);
        for (Handle component : components) {
            Type of = Type.getType(component.getDesc());
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            code.loadThis();
            code.getField(type, component.getName(), of);
            if (of.getSort() >= Type.ARRAY) {
                code.invokeStatic(OBJECTS, new Method("hashCode", "(Ljava/lang/Object;)I"));
            } else {
                Type box = box(of);
                code.invokeStatic(box, new Method("hashCode", Type.INT_TYPE, new Type[] {of}));
            }
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
        code.returnValue();
    }

    private void writeEquals(GeneratorAdapter code, MethodNode method) {
        Label another = code.newLabel();
        Label ofTheType = code.newLabel();
        Label different = code.newLabel();
        code.loadThis();
        code.loadArg(0);
        code.ifCmp(type, GeneratorAdapter.NE, another);
        code.push(true);
        code.returnValue();
        // Wherever it is jumped to, the stack is empty and nothing but the arguments is known.
        code.mark(another);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.loadArg(0);
        code.instanceOf(type);
        code.ifZCmp(GeneratorAdapter.NE, ofTheType);
        code.push(false);
        code.returnValue();
        code.mark(ofTheType);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        for (Handle component : components) {
            Type of = Type.getType(component.getDesc());
            code.loadThis();
            code.getField(type, component.getName(), of);
            code.loadArg(0);
            code.checkCast(type);
            code.getField(type, component.getName(), of);
            if (of.getSort() >= Type.ARRAY) {
                code.invokeStatic(OBJECTS, new Method("equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
                code.ifZCmp(GeneratorAdapter.EQ, different);
            } else {
                code.invokeStatic(box(of), new Method("compare", Type.INT_TYPE, new Type[] {of, of}));
                code.ifZCmp(GeneratorAdapter.NE, different);
            }
        }
        code.push(true);
        code.returnValue();
        if (!components.isEmpty()) {
            code.mark(different);
            method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.push(false);
            code.returnValue();
        }
    }

    private static Type box(Type primitive) {
        return Type.getObjectType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> "java/lang/Boolean";
                    case Type.CHAR -> "java/lang/Character";
                    case Type.BYTE -> "java/lang/Byte";
                    case Type.SHORT -> "java/lang/Short";
                    case Type.INT -> "java/lang/Integer";
                    case Type.LONG -> "java/lang/Long";
                    case Type.FLOAT -> "java/lang/Float";
                    default -> "java/lang/Double";
                });
    }
}
