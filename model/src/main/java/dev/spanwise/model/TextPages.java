package dev.spanwise.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts by number, as UTF-8 in pages, each with its length before it: growing copies none of them. */
final class TextPages {
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    /** A text longer than a page has an array over several page numbers. */
    private byte[][] pages = {new byte[256]};

    private int end;
    private int[] start = new int[16];
    private int size;

    /** Number of texts. */
    int size() {
        return size;
    }

    /** Puts a text behind the others. O(length). */
    void append(byte[] utf8, int from, int length) {
        int needed = length + TextLength.bytes(length);
        int at = room(needed);
        if (size == start.length) {
            start = Arrays.copyOf(start, size + (size >> 1));
        }
        start[size++] = at;
        byte[] page = page(at);
        int offset = TextLength.put(length, page, at & (PAGE - 1));
        System.arraycopy(utf8, from, page, offset, length);
    }

    /**
     * Forgets texts that an earlier one is equal to; their bytes stay.
     *
     * @param newNumbers by text, in order of first use
     */
    void keepFirsts(int[] newNumbers) {
        int kept = 0;
        for (int number = 0; number < size; number++) {
            if (newNumbers[number] == kept) {
                start[kept++] = start[number];
            }
        }
        size = kept;
    }

    /** Gives back room that only more texts would need. */
    void settle() {
        start = Arrays.copyOf(start, Math.max(2, size));
    }

    /** The array that holds a text. */
    byte[] bytes(int number) {
        return page(startOf(number));
    }

    /** Where in {@link #bytes} the text begins. */
    int from(int number) {
        return TextLength.after(bytes(number), startOf(number) & (PAGE - 1));
    }

    int length(int number) {
        return TextLength.at(bytes(number), startOf(number) & (PAGE - 1));
    }

    /** As {@link TextPool#byteAt} says. */
    int byteAt(int number, int place) {
        int at = startOf(number);
        byte[] page = page(at);
        int offset = at & (PAGE - 1);
        return place < TextLength.at(page, offset) ? page[TextLength.after(page, offset) + place] & 0xFF : -1;
    }

    /** As {@link TextPool#beginning} says. */
    int beginning(int number) {
        int at = startOf(number);
        byte[] page = page(at);
        int length = TextLength.at(page, at & (PAGE - 1));
        int from = TextLength.after(page, at & (PAGE - 1));
        return (length > 0 ? (page[from] & 0xFF) << 8 : 0) | (length > 1 ? page[from + 1] & 0xFF : 0);
    }

    String get(int number) {
        return new String(bytes(number), from(number), length(number), StandardCharsets.UTF_8);
    }

    int hash(int number) {
        return TextHash.of(bytes(number), from(number), length(number));
    }

    /** As {@link TextPool#isPlain} says. */
    boolean isPlain(int number) {
        int from = from(number);
        return Utf8.isPlain(bytes(number), from, from + length(number));
    }

    /** Whether the text with this number is the one that stands somewhere. */
    boolean is(int number, byte[] utf8, int from, int length) {
        int at = start[number];
        byte[] page = page(at);
        int offset = at & (PAGE - 1);
        return TextLength.at(page, offset) == length
                && Utf8.isSame(page, TextLength.after(page, offset), utf8, from, length);
    }

    /** Whether a text is the one with another number. */
    boolean isSame(int number, int other) {
        return is(number, bytes(other), from(other), length(other));
    }

    private int startOf(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException("text " + number + " of " + size);
        }
        return start[number];
    }

    private byte[] page(int at) {
        return pages[at >>> PAGE_BITS];
    }

    /** Where so many bytes can be put: on the current page, else on a new one. */
    private int room(int needed) {
        int used = end & (PAGE - 1);
        int at = used + needed <= PAGE && (used > 0 || end == 0) ? end : (end + PAGE - 1) & -PAGE;
        long after = (long) at + Math.max(needed, 0);
        if (after > Integer.MAX_VALUE - PAGE) {
            throw new IllegalStateException("a column of more than 2 GB of distinct texts");
        }
        int page = at >>> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1 + needed / PAGE, pages.length + (pages.length >> 1)));
        }
        int offset = at & (PAGE - 1);
        if (pages[page] == null || pages[page].length < offset + needed) {
            int length = page == 0 ? Math.max(offset + needed, Math.min(PAGE, offset * 2)) : Math.max(PAGE, needed);
            pages[page] = pages[page] == null ? new byte[length] : Arrays.copyOf(pages[page], length);
        }
        end = at + needed;
        return at;
    }
}
