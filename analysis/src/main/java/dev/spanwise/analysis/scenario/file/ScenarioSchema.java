package dev.spanwise.analysis.scenario.file;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of scenario files, for editors that complete and check while one types. It is made from the catalogue of
 * options by {@link SchemaMaker}, and kept beside this class.
 */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** The schema as JSON text (draft 2020-12). */
    public static String json() {
        try {
            return Resources.toString(
                    Resources.getResource(ScenarioSchema.class, "scenario.schema.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
