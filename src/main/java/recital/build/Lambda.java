package recital.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or method reference, as {@link java.lang.invoke.LambdaMetafactory#metafactory} is asked for it.
 *
 * @param call the call of the metafactory
 * @param name the internal name of the class that it is to have
 */
record Lambda(InvokeDynamicInsnNode call, String name) {

    /** The field of the only object, where a lambda captures nothing. */
    static final String INSTANCE = "INSTANCE";

    /** The method that makes an object, where a lambda captures something. */
    static final String FACTORY = "of";

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NO_ARGUMENTS = new Method("<init>", "()V");

    /** Whether the call asks for a lambda; one that is serializable or has further interfaces is left to Java. */
    static boolean isOne(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    /** The types of what it captures. */
    Type[] captures() {
        return Type.getArgumentTypes(call.desc);
    }

    /**
     * Its class.
     *
     * @param host the internal name of the host of the nest that the class belongs to
     */
    byte[] classFile(String host) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Type type = Type.getReturnType(call.desc);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT.getInternalName(),
                new String[] {type.getInternalName()});
        writer.visitNestHost(host);
        Type[] captures = captures();
        for (int i = 0; i < captures.length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            writer.visitField(access, capture(i), captures[i].getDescriptor(), null, null);
        }
        constructor(writer);
        if (captures.length == 0) {
            instance(writer, type);
        } else {
            factory(writer, type);
        }
        body(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private static String capture(int index) {
        return "capture" + index;
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, captures());
    }

    private void constructor(ClassWriter writer) {
        GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, constructor());
        code.loadThis();
        code.invokeConstructor(OBJECT, NO_ARGUMENTS);
        Type[] captures = captures();
        for (int i = 0; i < captures.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(self(), capture(i), captures[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private void instance(ClassWriter writer, Type type) {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(access, INSTANCE, type.getDescriptor(), null, null);
        GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
        pushNew(code);
        code.putStatic(self(), INSTANCE, type);
        code.returnValue();
        code.endMethod();
    }

    private void factory(ClassWriter writer, Type type) {
        GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method(FACTORY, type, captures()));
        pushNew(code);
        code.returnValue();
        code.endMethod();
    }

    /** A new object of the arguments, which are what is captured. */
    private void pushNew(GeneratorAdapter code) {
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), constructor());
    }

    /** The method of the interface, which calls what the lambda stands for with what was captured and is given. */
    private void body(ClassWriter writer) {
        Method erased = new Method(call.name, ((Type) call.bsmArgs[0]).getDescriptor());
        Handle target = (Handle) call.bsmArgs[1];
        Type instantiated = (Type) call.bsmArgs[2];
        GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, erased);
        if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(Type.getObjectType(target.getOwner()));
            code.dup();
        }
        Type[] captures = captures();
        for (int i = 0; i < captures.length; i++) {
            code.loadThis();
            code.getField(self(), capture(i), captures[i]);
        }
        List<Type> wanted = operands(target);
        Type[] given = erased.getArgumentTypes();
        Type[] known = instantiated.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            adapt(code, given[i], known[i]);
            adapt(code, known[i], wanted.get(captures.length + i));
        }
        invoke(code, target);
        Type result = result(target);
        if (erased.getReturnType().equals(Type.VOID_TYPE)) {
            drop(code, result);
        } else {
            adapt(code, result, instantiated.getReturnType());
        }
        code.returnValue();
        code.endMethod();
    }

    /** What must lie on the stack before the target is called, new objects aside. */
    private static List<Type> operands(Handle target) {
        List<Type> operands = new ArrayList<>();
        if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            operands.add(Type.getObjectType(target.getOwner()));
        }
        operands.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return operands;
    }

    private static Type result(Handle target) {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? Type.getObjectType(target.getOwner())
                : Type.getReturnType(target.getDesc());
    }

    /** Private methods too are called as members of the nest, never as those of a superclass. */
    private static void invoke(MethodVisitor code, Handle target) {
        int opcode =
                switch (target.getTag()) {
                    case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                    case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                    default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
                };
        code.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }

    private static void drop(GeneratorAdapter code, Type result) {
        if (result.getSize() == 2) {
            code.pop2();
        } else if (result.getSize() == 1) {
            code.pop();
        }
    }

    /** Casts, boxes, unboxes or widens what lies on the stack. */
    private static void adapt(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            Type unboxed = unboxed(from, to);
            code.unbox(unboxed);
            adapt(code, unboxed, to);
        } else {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** The primitive of the box; where it is not known to be one, the one that is wanted. */
    private static Type unboxed(Type box, Type wanted) {
        return switch (box.getClassName()) {
            case "java.lang.Boolean" -> Type.BOOLEAN_TYPE;
            case "java.lang.Character" -> Type.CHAR_TYPE;
            case "java.lang.Byte" -> Type.BYTE_TYPE;
            case "java.lang.Short" -> Type.SHORT_TYPE;
            case "java.lang.Integer" -> Type.INT_TYPE;
            case "java.lang.Long" -> Type.LONG_TYPE;
            case "java.lang.Float" -> Type.FLOAT_TYPE;
            case "java.lang.Double" -> Type.DOUBLE_TYPE;
            default -> wanted;
        };
    }

    private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
        return new GeneratorAdapter(access, method, null, null, writer);
    }
}
