package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workbook with a password is opened on the page of its import, and can be read again later without the password. */
class LockedUploadTest {
    private static final String PASSWORD = "open, Sesame & <all>";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
    }

    @Test
    void thePasswordIsAskedForAndUsedOnce() throws IOException, GeneralSecurityException {
        for (byte[] file : List.of(encrypted(), old())) {
            String upload = "/imports/"
                    + server.services()
                            .imports()
                            .start(Account.LOCAL.name(), List.of(new StoredFile("staff.xlsx", file)), settings())
                            .id();
            assertThat(read(upload)).contains("is protected by a password", "type=\"password\"", "kept nowhere");
            post(upload + "/password", "&password=guess");
            assertThat(read(upload))
                    .contains("The password does not open \"staff.xlsx\"")
                    .doesNotContain("guess");
            post(upload + "/password", "&password=open%2C+Sesame+%26+%3Call%3E");
            assertThat(read(upload)).contains("<dt>Positions</dt>").doesNotContain("type=\"password\"", "Sesame");
            String overview = owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=Staff")
                    .uri()
                    .getPath();
            assertThat(owner.get(overview).body()).contains("Staff");
            assertThat(keptFiles()).doesNotContain("Sesame");
        }
    }

    private static ReadingSettings settings() {
        return ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH);
    }

    private static void post(String path, String form) {
        assertThat(owner.post(path, "csrf=" + owner.csrf() + form).statusCode()).isLessThan(400);
    }

    private static String keptFiles() {
        return server.services().snapshots().listSnapshots().toString()
                + owner.get("/audit").body();
    }

    private static String read(String upload) {
        HttpRequest.Builder events = HttpRequest.newBuilder(server.running().address(upload + "/events"))
                .header("Accept", "text/event-stream");
        assertThat(owner.send(events).body()).containsAnyOf("READY", "REFUSED");
        return owner.get(upload).body();
    }

    /** An invented workbook of the old kind. */
    private static byte[] old() throws IOException {
        String table = "id,manager,name\n1,,Ada\n2,1,Ben\n3,1,Cy\n";
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Staff");
            for (String line : table.lines().toList()) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(",", -1)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** What Excel makes of a workbook with a password. */
    private static byte[] encrypted() throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(PASSWORD);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(xlsx());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] xlsx() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0");
            org.dhatim.fastexcel.Worksheet sheet = workbook.newWorksheet("Staff");
            String[][] rows = {{"id", "manager", "name"}, {"1", "", "Ada"}, {"2", "1", "Ben"}, {"3", "1", "Cy"}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            workbook.finish();
            return bytes.toByteArray();
        }
    }
}
