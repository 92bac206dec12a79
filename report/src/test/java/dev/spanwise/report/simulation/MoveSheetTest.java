package dev.spanwise.report.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.report.sheet.RowWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class MoveSheetTest {
    private static final ScenarioRun RUN =
            ScenarioReader.parse("flat.yaml", """
                name: Flat
                steps:
                  - dissolve: {positions: [bob]}
                """).runOn(DrawnChart.of("""
                    ceo       name=Cleo
                      ann     name==Ann
                        bob   name=Bob title=Lead
                          cyd name=Cyd
                    """));

    @Test
    void csvSaysWhoMovesFromWhomToWhomAndWhy() {
        assertThat(new String(bytes(RowWriter.Format.CSV, Locale.ENGLISH), StandardCharsets.UTF_8))
                .startsWith("""
                    Step,Id,Name,Title,Outcome,Old manager id,Old manager,New manager id,New manager,Old layer,New layer,Reason
                    1,bob,Bob,Lead,converted,ann,'=Ann,ann,'=Ann,3,3,\
                    """)
                .contains("""

                    1,cyd,Cyd,,moved,bob,Bob,ann,'=Ann,4,3,\
                    """);
    }

    @Test
    void jsonHasTheSame() throws IOException {
        JsonNode moves = new ObjectMapper().readTree(bytes(RowWriter.Format.JSON, Locale.ENGLISH));

        assertThat(moves).hasSize(2);
        assertThat(moves.get(1).get("id").textValue()).isEqualTo("cyd");
        assertThat(moves.get(1).get("oldManagerId").textValue()).isEqualTo("bob");
        assertThat(moves.get(1).get("newManager").textValue()).isEqualTo("=Ann");
        assertThat(moves.get(1).get("newLayer").intValue()).isEqualTo(3);
    }

    @Test
    void jsonSaysTheSameInEveryLanguageButForTheReason() throws IOException {
        JsonNode english = new ObjectMapper().readTree(bytes(RowWriter.Format.JSON, Locale.ENGLISH));
        JsonNode german = new ObjectMapper().readTree(bytes(RowWriter.Format.JSON, Locale.GERMAN));
        for (JsonNode move : List.of(english.get(0), german.get(0))) {
            ((ObjectNode) move).remove("reason");
        }

        assertThat(german.get(0)).isEqualTo(english.get(0));
        assertThat(german.get(0).get("outcome").textValue()).isEqualTo("converted");
    }

    @Test
    void theWorkbookHasNumbersAsNumbersAndSpeaksGerman() throws IOException {
        byte[] bytes = bytes(RowWriter.Format.XLSX, Locale.GERMAN);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();

            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Schritt");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("cyd");
            assertThat(rows.get(2).getCellAsNumber(9).orElseThrow().intValue()).isEqualTo(4);
            assertThat(rows.get(2).getCellText(8)).isEqualTo("'=Ann");
        }
    }

    private static byte[] bytes(RowWriter.Format format, Locale language) {
        try {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            MoveSheet.write(RUN.netMoves(), RUN.before().attributes(), format, stream, language);
            return stream.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
