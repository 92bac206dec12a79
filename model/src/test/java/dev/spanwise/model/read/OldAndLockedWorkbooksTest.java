package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.SevenPeople.One;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.PasswordSource;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of the old kind (.xls), and workbooks locked by a password. */
class OldAndLockedWorkbooksTest {
    private static final String PASSWORD = "open, Sesame";
    private static final PasswordSource RIGHT = file -> PASSWORD;

    @Test
    void oldWorkbooks() throws IOException {
        ReadResult result = read(old(null), Reading.OPTIONS);
        assertThat(SevenPeople.drawing(result)).isEqualTo(SevenPeople.CHART);
        assertThat(result.sources().get(0).format()).isEqualTo("XLS");
        assertThat(result.sources().get(0).sheet()).isEqualTo("Staff");
        assertThat(result.chart().getPosition("n3").date(Field.HIRE_DATE)).isEqualTo("2020-02-29");
        assertThat(result.chart().getPosition("n3").number(Field.SALARY)).isEqualTo(40_002.5);
        assertThat(Reading.kinds(result)).containsExactlyInAnyOrder(ProblemKind.HIDDEN_ROWS, ProblemKind.MERGED_CELLS);
    }

    @Test
    void oldWorkbooksWithAPassword() throws IOException {
        byte[] locked = old(PASSWORD);
        assertThat(SevenPeople.drawing(read(locked, Reading.OPTIONS.with(RIGHT))))
                .isEqualTo(SevenPeople.CHART);
        assertLocked(locked);
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void newWorkbooksWithAPassword(EncryptionMode mode) throws IOException, GeneralSecurityException {
        byte[] locked = locked(mode, PASSWORD);
        assertThat(SevenPeople.drawing(read(locked, Reading.OPTIONS.with(RIGHT))))
                .isEqualTo(SevenPeople.CHART);
        assertLocked(locked);
    }

    @Test
    void whatIsOnlyProtectedAgainstChangeNeedsNoPassword() throws IOException, GeneralSecurityException {
        byte[] locked = locked(EncryptionMode.agile, "VelvetSweatshop");
        assertThat(SevenPeople.drawing(read(locked, Reading.OPTIONS))).isEqualTo(SevenPeople.CHART);
    }

    @Test
    void damagedOldWorkbooksEndInPlainWords() throws IOException {
        byte[] whole = old(null);
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i % 5; j++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(damaged, Reading.OPTIONS).chart().size()).isPositive();
            } catch (UnreadableInputException e) {
                assertThat(e.getMessage()).startsWith("\"people.csv\"").doesNotContain("Exception");
            }
        }
    }

    private static void assertLocked(byte[] locked) {
        assertThatThrownBy(() -> read(locked, Reading.OPTIONS))
                .hasMessageStartingWith(
                        "\"people.csv\" is protected by a password. Give it when you are asked on a terminal");
        assertThatThrownBy(() -> read(locked, Reading.OPTIONS.with((PasswordSource) file -> "open, barley")))
                .hasMessageStartingWith(
                        "\"people.csv\" is protected by a password, and the one that was given does not open it.")
                .hasMessageNotContaining("barley");
    }

    private static byte[] old(@org.jspecify.annotations.Nullable String password) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Ask HR");
            Sheet sheet = workbook.createSheet("Staff");
            String[] header = {"Employee ID", "Name", "Manager ID", "Hire Date", "Salary", "Department"};
            Row first = sheet.createRow(0);
            for (int i = 0; i < header.length; i++) {
                first.createCell(i).setCellValue(header[i]);
            }
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            for (One one : SevenPeople.ALL) {
                Row row = sheet.createRow(one.number() + 1);
                row.createCell(0).setCellValue(one.id());
                row.createCell(1).setCellValue(one.name());
                row.createCell(2).setCellValue(one.manager());
                row.createCell(3).setCellValue(LocalDate.of(2020, 2, 29));
                row.getCell(3).setCellStyle(day);
                row.createCell(4).setCellValue(40_000.5 + one.number());
            }
            sheet.getRow(1).createCell(5).setCellValue("Works");
            sheet.addMergedRegion(new CellRangeAddress(1, 7, 5, 5));
            sheet.getRow(4).setZeroHeight(true);
            Biff8EncryptionKey.setCurrentUserPassword(password);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] locked(EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files);
                    Workbook workbook = new Workbook(out, "Test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Staff");
                sheet.value(0, 0, "Employee ID");
                sheet.value(0, 1, "Name");
                sheet.value(0, 2, "Manager ID");
                for (One one : SevenPeople.ALL) {
                    sheet.value(one.number() + 1, 0, one.id());
                    sheet.value(one.number() + 1, 1, one.name());
                    sheet.value(one.number() + 1, 2, one.manager());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static ReadResult read(byte[] file, ReadOptions options) {
        return ChartReader.read(List.of(Input.bytes("people.csv", file)), options);
    }
}
