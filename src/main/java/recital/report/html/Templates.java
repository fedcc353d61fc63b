package recital.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The templates of src/main/jte, compiled by the build; they are the one place where text is escaped for HTML. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    /** Writes a page with the template of that name. */
    static void write(String name, Object page, Writer out) throws IOException {
        try {
            ENGINE.render(name, page, new WriterOutput(new MarkupWriter(out)));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }
}
