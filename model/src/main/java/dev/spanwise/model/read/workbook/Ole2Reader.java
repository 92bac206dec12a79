package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/** Reads the container of old Office documents: a workbook (.xls), or any workbook locked by a password. */
public final class Ole2Reader {
    /** What one record of a workbook may claim to need before it is seen to. */
    private static final int MOST_OF_A_RECORD = 100 << 20;

    private Ole2Reader() {}

    /**
     * Every sheet with cells, or the one that the user wants.
     *
     * @throws UnreadableInputException when it is something else, damaged, or locked and the password does not fit
     */
    public static List<RawTable> read(Content content, TableOptions options) {
        IOUtils.setByteArrayMaxOverride(MOST_OF_A_RECORD);
        List<RawTable> tables;
        try (InputStream stream = content.openWithProgress();
                POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(stream.readAllBytes()))) {
            tables = tables(content, files.getRoot(), options);
        } catch (EncryptedDocumentException e) {
            throw refusal(content).because(e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableInputException("format.ole2", content.name()).because(e);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (e instanceof UnreadableInputException refused) {
                throw refused;
            }
            throw new UnreadableInputException("broken-workbook", content.name()).because(e);
        }
        if (tables.isEmpty()) {
            throw new UnreadableInputException("empty", content.name());
        }
        return tables;
    }

    private static List<RawTable> tables(Content content, DirectoryNode root, TableOptions options)
            throws IOException, GeneralSecurityException {
        if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
            return WorkbookReader.tables(unlocked(content, root), content, options);
        }
        if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK") && !root.hasEntry("Book")) {
            boolean word = root.hasEntry("WordDocument");
            throw new UnreadableInputException(word ? "format.word" : "format.ole2", content.name());
        }
        return workbook(content, root, options);
    }

    /** Passwords of old workbooks are handed over by thread, as the library wants it. */
    private static List<RawTable> workbook(Content content, DirectoryNode root, TableOptions options)
            throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            return XlsReader.read(content, workbook, options);
        } catch (EncryptedDocumentException locked) {
            Biff8EncryptionKey.setCurrentUserPassword(content.password());
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return XlsReader.read(content, workbook, options);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
    }

    private static byte[] unlocked(Content content, DirectoryNode root) throws IOException, GeneralSecurityException {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(root));
        // what is only protected against change opens with a password that everybody knows
        boolean open = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
        if (!open) {
            String password = content.password();
            open = password != null && decryptor.verifyPassword(password);
        }
        if (!open) {
            throw refusal(content);
        }
        try (InputStream stream = decryptor.getDataStream(root)) {
            return stream.readAllBytes();
        }
    }

    private static UnreadableInputException refusal(Content content) {
        return new UnreadableInputException(content.password() == null ? "locked" : "wrong-password", content.name());
    }
}
