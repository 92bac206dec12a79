package dev.spanwise.model.read.detect;

import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.MachineWord;
import java.nio.charset.StandardCharsets;

/** The first bytes by which a format is known. */
enum Signature implements MachineWord {
    PDF("%PDF"),
    /** Word and Excel up to 2003. */
    OLE2("\u00D0\u00CF\u0011\u00E0"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    ZIP("PK\u0003\u0004"),
    SEVEN_ZIP("7z\u00BC\u00AF"),
    RTF("{\\rtf"),
    RAR("Rar!"),
    GIF("GIF8"),
    TIFF("II*"),
    /** Apple's old binary lists, databases, and the like are not told apart. */
    SQLITE("SQLite format 3"),
    PARQUET("PAR1");

    /** Each character stands for one byte. */
    private final String bytes;

    Signature(String bytes) {
        this.bytes = bytes;
    }

    boolean begins(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith(bytes);
    }

    /** Throws, naming what the input really is, when it begins like something that holds no readable table. */
    static void refuseForeign(byte[] head, String name) {
        for (Signature signature : values()) {
            if (signature != ZIP && signature != OLE2 && signature.begins(head)) {
                String kind = signature.id();
                throw new UnreadableInputException("format." + kind, name);
            }
        }
    }
}
