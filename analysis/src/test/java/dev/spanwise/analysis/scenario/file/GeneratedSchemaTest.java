package dev.spanwise.analysis.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema that is checked in is the one the catalogue of options makes. */
class GeneratedSchemaTest {
    private static final Path KEPT =
            Path.of("src/main/resources/dev/spanwise/analysis/scenario/file/scenario.schema.json");
    private static final Path MADE = Path.of("target/scenario.schema.json");

    @Test
    void theKeptSchemaIsTheOneOfTheCatalogue() throws IOException {
        String made = new ObjectMapper()
                        .writer(new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE))
                        .writeValueAsString(SchemaMaker.schema())
                + "\n";
        Files.writeString(MADE, made);

        assertThat(Files.readString(KEPT).equals(made))
                .as("the kept schema is not the one of the catalogue: cp analysis/%s analysis/%s", MADE, KEPT)
                .isTrue();
    }
}
