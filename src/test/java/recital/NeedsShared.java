package recital;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * A test class that reads a folder of the shared texts in its {@code @BeforeAll}. Without the folder that method is
 * passed over and every single test is skipped by its own name, where JUnit would drop the class uncounted.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsShared.Check.class)
public @interface NeedsShared {

    /** The folder or file, as {@code un/ict}. */
    String value();

    final class Check implements InvocationInterceptor, BeforeEachCallback {

        @Override
        public void interceptBeforeAllMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            if (Shared.missing(Shared.FOLDER.resolve(needed(context)))) {
                invocation.skip();
            } else {
                invocation.proceed();
            }
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            Shared.path(needed(context));
        }

        private static String needed(ExtensionContext context) {
            return context.getRequiredTestClass()
                    .getAnnotation(NeedsShared.class)
                    .value();
        }
    }
}
