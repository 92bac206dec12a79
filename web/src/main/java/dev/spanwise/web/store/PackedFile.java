package dev.spanwise.web.store;

/**
 * A file as it is kept.
 *
 * @param name as the person's computer calls it
 * @param gzipped its bytes, packed
 */
public record PackedFile(String name, byte[] gzipped) {
    /**
     * Packs a file. About a second for 100 MB.
     *
     * @throws java.util.concurrent.CancellationException when this thread is interrupted
     */
    public static PackedFile of(StoredFile file) {
        return new PackedFile(file.name(), Gzip.pack(file.bytes()));
    }
}
