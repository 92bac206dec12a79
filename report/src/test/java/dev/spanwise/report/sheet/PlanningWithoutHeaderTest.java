package dev.spanwise.report.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that was handed out and comes back without the row that names its columns. */
class PlanningWithoutHeaderTest {
    private static final String STAFF = """
            id,name,title,manager,salary
            1,Ida,Chief,,200000
            2,Ben,Head,1,90000
            3,Uta,Clerk,2,40000
            4,Sol,Clerk,2,41000
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void isRefusedInWords(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        ReadResult staff = read("staff.csv", STAFF.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream handedOut = new ByteArrayOutputStream();
        PlanningSheet.write(staff.chart(), Optional.empty(), handedOut, locale);
        ReadResult edited = read("plan.xlsx", withoutHeader(handedOut.toByteArray()));
        assertThatThrownBy(() -> HandedOut.requireHeader(edited))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("\"plan.xlsx\" has lost the row with the names of its columns")
                .hasMessageContaining("Put it back on top");
    }

    private static ReadResult read(String name, byte[] content) {
        return ChartReader.read(List.of(Input.bytes(name, content)), ReadOptions.in(Locale.ENGLISH));
    }

    private static byte[] withoutHeader(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet plan = read.getSheetAt(0);
            plan.removeRow(plan.getRow(0));
            plan.shiftRows(1, plan.getLastRowNum(), -1);
            read.write(bytes);
        }
        return bytes.toByteArray();
    }
}
