package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import recital.report.Renderer;

/** Holds JSON output against the schemas in the jar. */
final class Schemas {

    private Schemas() {}

    static void validate(String schema, String json) throws IOException {
        try (InputStream in = Renderer.class.getResourceAsStream("schema/" + schema + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text, InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .as(schema)
                    .isEmpty();
        }
    }
}
