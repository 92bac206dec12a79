package dev.spanwise.report.diagram.drawing;

import java.util.Base64;

/**
 * A JPEG that fills a box.
 *
 * @param base64 its bytes as text
 */
public record Picture(String base64) {
    /** A picture of these bytes. */
    public Picture(byte[] jpeg) {
        this(Base64.getEncoder().encodeToString(jpeg));
    }

    /** The bytes. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** As an address that holds the picture itself. */
    public String address() {
        return "data:image/jpeg;base64," + base64;
    }
}
