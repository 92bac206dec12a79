package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Takes the password off a workbook, so that what is kept of it can be read again without one. */
public final class UnlockedWorkbook {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private UnlockedWorkbook() {}

    /**
     * The same workbook without a password; a file of another kind as it is.
     *
     * @param name of the file, for the refusal
     * @throws UnreadableInputException when the password does not open it, or it is damaged
     */
    public static byte[] of(String name, byte[] content, String password) {
        if (content.length < OLE2.length || !Arrays.equals(Arrays.copyOf(content, OLE2.length), OLE2)) {
            return content;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            return root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? opened(name, root, password)
                    : withoutPassword(root, password);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableInputException("wrong-password", name).because(e);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (e instanceof UnreadableInputException refused) {
                throw refused;
            }
            throw new UnreadableInputException("broken-workbook", name).because(e);
        }
    }

    private static byte[] opened(String name, DirectoryNode root, String password)
            throws IOException, GeneralSecurityException {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(root));
        if (!decryptor.verifyPassword(password)) {
            throw new UnreadableInputException("wrong-password", name);
        }
        try (InputStream stream = decryptor.getDataStream(root)) {
            return stream.readAllBytes();
        }
    }

    /** The library takes the password of the old kind from the thread, to read and to write. */
    private static byte[] withoutPassword(DirectoryNode root, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Biff8EncryptionKey.setCurrentUserPassword(null);
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
