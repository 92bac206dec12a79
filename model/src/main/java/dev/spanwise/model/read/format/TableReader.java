package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by its first bytes which format an input has, whatever its name says, and reads its tables. */
public final class TableReader {
    private static final int HEAD = 4096;
    private static final Pattern LDIF =
            Pattern.compile("(?:\\s*(?:#[^\\n]*|version:[^\\n]*)?\\n)*dn::? [^\\n]+.*", Pattern.DOTALL);

    private TableReader() {}

    /**
     * The tables of an input: one, or one for each sheet of a workbook.
     *
     * @throws UnreadableInputException when it is empty, or in no format that can hold a table
     */
    public static List<RawTable> read(Content content, TableOptions options) {
        byte[] head = content.head(HEAD);
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "");
        if (text.isBlank()) {
            throw new UnreadableInputException("empty", content.name());
        }
        Signature.refuseForeign(head, content.name());
        if (Signature.ZIP.begins(head)) {
            return XlsxReader.read(content, options);
        }
        if (text.stripLeading().startsWith("{") || isJsonArray(text.strip())) {
            return JsonReader.read(content);
        }
        if (LDIF.matcher(text).matches()) {
            return LdifReader.read(content);
        }
        return DelimitedReader.read(content, options);
    }

    /** A header cell in square brackets is no array: after the bracket come objects, or the end. */
    private static boolean isJsonArray(String text) {
        return text.startsWith("[") && text.substring(1).stripLeading().matches("(?s)[{\\]].*");
    }
}
