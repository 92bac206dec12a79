package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells names and titles whose letters a program took apart once more before the file was written: {@code MÃ¼ller}. */
final class TwiceEncoded {
    private static final List<ColumnRole> SHOWN = List.of(
            ColumnRole.NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME, ColumnRole.TITLE, ColumnRole.DEPARTMENT);
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BYTE = 256;
    /** More say nothing new. */
    private static final int MOST_TEXTS = 2_000;

    private TwiceEncoded() {}

    /** What is to be said of a table, if anything: how many rows, and an example with what it should be. */
    static Optional<Remark> remark(Table table, Columns columns) {
        int rows = 0;
        String example = "";
        String meant = "";
        for (ColumnRole role : SHOWN) {
            OptionalInt column = columns.find(role);
            int[] counts = column.isPresent() ? table.counts(column.getAsInt()) : new int[0];
            int looked = 0;
            for (int code = 0; code < counts.length && looked < MOST_TEXTS; code++) {
                TextPool texts = table.texts(column.getAsInt());
                if (counts[code] > 0 && !texts.isPlain(code)) {
                    looked++;
                    String better = mended(texts.get(code));
                    rows += better == null ? 0 : counts[code];
                    example = better == null || !example.isEmpty() ? example : texts.get(code);
                    meant = better == null || !meant.isEmpty() ? meant : better;
                }
            }
        }
        return rows == 0 ? Optional.empty() : Optional.of(Remark.of("twice-encoded", rows, example, meant));
    }

    /** The text as it was, where its characters are the bytes of such a one; null for any other. */
    static @Nullable String mended(String text) {
        CharsetEncoder encoder = WESTERN.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        boolean foreign = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean western = encoder.canEncode(letter);
            if (!western && letter >= BYTE) {
                return null;
            }
            foreign |= letter > '~';
            bytes.write(western ? String.valueOf(letter).getBytes(WESTERN)[0] : letter);
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
            return foreign ? StandardCharsets.UTF_8.newDecoder().decode(buffer).toString() : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
