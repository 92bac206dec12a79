package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells by its first bytes which format an input has, whatever its name says, and reads its tables. */
public final class TableReader {
    private static final int HEAD = 4096;

    private TableReader() {}

    /**
     * The tables of an input: one, or one for each sheet of a workbook.
     *
     * @throws UnreadableInputException when it is empty, or in no format that can hold a table
     */
    public static List<RawTable> read(Content content, TableOptions options) {
        byte[] head = content.head(HEAD);
        if (new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            throw new UnreadableInputException("empty", content.name());
        }
        Signature.refuseForeign(head, content.name());
        return DelimitedReader.read(content, options);
    }
}
