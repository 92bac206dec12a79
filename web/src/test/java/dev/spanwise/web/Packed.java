package dev.spanwise.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Answers that may be packed, such as workbooks and slides. */
final class Packed {
    private Packed() {}

    /** The texts of an answer, also those packed in it. */
    static String texts(byte[] body) throws IOException {
        StringBuilder text = new StringBuilder(new String(body, StandardCharsets.UTF_8));
        if (text.indexOf("PK") == 0) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
                while (zip.getNextEntry() != null) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
