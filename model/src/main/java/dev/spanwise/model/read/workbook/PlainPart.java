package dev.spanwise.model.read.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A part in which the same few elements come again and again, a million times. As long as they are written as nearly all
 * programs write them, so that there is but one way to read them, they are taken from its bytes; from the first one that is
 * not, all that is left is the parser's, behind the part's head.
 */
final class PlainPart extends PlainBytes {
    /** XML 1.0 in UTF-8, said or not. */
    private static final Pattern DECLARATION = Pattern.compile("^(\u00EF\u00BB\u00BF)?(<\\?xml version=[\"']1\\.0[\"']"
            + "( encoding=[\"'](?i:utf-8)[\"'])?( standalone=[\"'](yes|no)[\"'])? ?\\?>\\s*)?");

    /** An element that is longer is the parser's. */
    private static final int MOST = 1 << 20;

    private final InputStream stream;
    private final byte[] head;
    private boolean plain;

    /**
     * Looks for the first element.
     *
     * @param first how it begins
     * @param fits whether it can be taken from here, by what stands before it
     */
    PlainPart(InputStream stream, String first, Predicate<String> fits) throws IOException {
        this.stream = stream;
        more(0);
        String begin = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        int length = Math.max(0, begin.indexOf(first));
        plain = fits.test(DECLARATION.matcher(begin.substring(0, length)).replaceFirst(""));
        at = plain ? length : 0;
        head = Arrays.copyOf(bytes, at);
    }

    /** Takes one element after the other until one is not plain; nothing of that one is taken. */
    void takeAll(BooleanSupplier taken) throws IOException {
        while (plain) {
            int start = at;
            ranOut = false;
            if (!taken.getAsBoolean()) {
                at = start;
                plain = ranOut && more(start);
            }
        }
    }

    /** What is left for the parser. */
    InputStream rest() {
        InputStream known = new ByteArrayInputStream(bytes, at, end - at);
        return new SequenceInputStream(new ByteArrayInputStream(head), new SequenceInputStream(known, stream));
    }

    private boolean more(int start) throws IOException {
        int kept = end - start;
        byte[] room = kept < bytes.length / 2 || kept >= MOST ? bytes : new byte[bytes.length * 2];
        System.arraycopy(bytes, start, room, 0, kept);
        bytes = room;
        at = 0;
        end = kept + stream.readNBytes(bytes, kept, bytes.length - 1 - kept);
        bytes[end] = 0;
        return end > kept;
    }
}
