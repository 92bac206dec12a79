package dev.spanwise.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Bytes that nobody outside can foresee. */
final class RandomBytes {
    /** Where Java's own generator takes them from; to make that one ready takes a hundredth of a small analysis. */
    private static final Path DEVICE = Path.of("/dev/urandom");

    private RandomBytes() {}

    static byte[] of(int count) {
        return of(count, DEVICE);
    }

    /** From a device, or where there is no such device from Java's generator. */
    static byte[] of(int count, Path device) {
        byte[] bytes = new byte[count];
        if (!isRead(bytes, device)) {
            new SecureRandom().nextBytes(bytes);
        }
        return bytes;
    }

    private static boolean isRead(byte[] bytes, Path device) {
        try (InputStream in = Files.newInputStream(device)) {
            return in.readNBytes(bytes, 0, bytes.length) == bytes.length;
        } catch (IOException e) {
            return false;
        }
    }
}
