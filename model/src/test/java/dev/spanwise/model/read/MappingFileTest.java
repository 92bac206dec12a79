package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found out once can be kept and said the next time. */
class MappingFileTest {
    private static final String CSV = "Staff;;\nNr;Chef;Wer\n1;;Ann\n2;1;Bob\n3;1;Cyd\n";

    @Test
    void whatWasReadIsWrittenAndReadBack() {
        String written = MappingFile.write(Reading.of(CSV));
        assertThat(written).isEqualTo("""
                columns:
                  id: "Nr"
                  manager: "Chef"
                delimiter: ";"
                charset: "UTF-8"
                skipRows: 1
                """);
        ReadOptions options = MappingFile.read(Reading.input("map.yaml", written), Reading.OPTIONS);
        assertThat(options.table().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Reading.drawing(Reading.of(CSV, options))).isEqualTo("1\n  2\n  3\n");
    }

    @Test
    void theFileOverrulesWhatWouldBeFoundOut() {
        ReadOptions options = MappingFile.read(Reading.input("map.yaml", "columns: {name: Wer}\n"), Reading.OPTIONS);
        assertThat(Reading.of(CSV, options).chart().getPosition("2").name()).isEqualTo("Bob");
    }

    @Test
    void aWrongEntryIsNamedWithWhatIsAllowed() {
        assertThatThrownBy(() -> MappingFile.read(Reading.input("map.yaml", "columns: {boss: Chef}"), Reading.OPTIONS))
                .hasMessageStartingWith(
                        "\"map.yaml\" names \"boss\", which no column can stand for. Allowed are: id, manager, name");
        assertThatThrownBy(() -> MappingFile.read(Reading.input("map.yaml", "sheets: 1"), Reading.OPTIONS))
                .hasMessage("\"map.yaml\" has the entry \"sheets\", which no mapping file has."
                        + " It may say columns, sheet, delimiter, charset, skipRows and positions.");
        assertThatThrownBy(() -> MappingFile.read(Reading.input("map.yaml", "charset: latin9000"), Reading.OPTIONS))
                .hasMessageStartingWith("\"map.yaml\" is no mapping file: charset: latin9000.");
    }

    /** Whatever is wrong, no class of the program and no setting of the parser is named. */
    @Test
    void whatIsBrokenIsToldInPlainWords() {
        assertThat(refusal("columns: [id, manager]"))
                .contains("what stands at \"columns\" is of another kind than it may be");
        assertThat(refusal("columns:\n  id: {a: b}")).contains("what stands at \"columns: id\"");
        assertThat(refusal("skipRows: some")).contains("what stands at \"skipRows\"");
        assertThat(refusal("- id\n- manager")).contains("it has no entries such as sheet: Staff");
        assertThat(refusal("columns: {id: A")).contains("is no mapping file: while parsing");
        assertThat(refusal("columns: {id: &a A, manager: *a}\nsheet: {id: *b}")).contains("map.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE"})
    void anotherCharsetIsNamedAsWhatIsWrong(String charset) {
        byte[] file = "columns: {name: Größe}".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> MappingFile.read(Input.bytes("map.yaml", file), Reading.OPTIONS))
                .hasMessageContaining("\"map.yaml\" is no mapping file: ")
                .hasMessageNotContaining("java.");
        assertThat(MappingFile.read(Reading.input("map.yaml", "\uFEFFcolumns: {name: Wer}"), Reading.OPTIONS))
                .isNotNull();
    }

    private static String refusal(String mapping) {
        try {
            MappingFile.read(Reading.input("map.yaml", mapping), Reading.OPTIONS);
            return "taken";
        } catch (UnreadableInputException refused) {
            assertThat(refused.getMessage()).doesNotContain("com.", "dev.", "java.", "Stream", "`", "START_", "class");
            return refused.getMessage();
        }
    }
}
