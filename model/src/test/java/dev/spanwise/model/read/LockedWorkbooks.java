package dev.spanwise.model.read;

import dev.spanwise.model.read.SevenPeople.One;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** The seven people in a workbook of the old kind or of the new one, locked by a password. */
public final class LockedWorkbooks {
    private LockedWorkbooks() {}

    /** A workbook of the old kind (.xls); without a password where none is given. */
    public static byte[] old(@Nullable String password) throws IOException {
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

    /** What today's Excel makes of a workbook with a password. */
    public static byte[] locked(String password) throws IOException, GeneralSecurityException {
        return locked(EncryptionMode.agile, password);
    }

    static byte[] locked(EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
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
}
