package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out a text file's charset: byte order mark, then strict UTF-8, then the zero bytes of UTF-16 without a mark,
 * then a statistical detector, whose guess may be wrong, so that it is shown and can be overridden.
 */
final class CharsetSniffer {
    private static final int SAMPLE = 1 << 16;

    private CharsetSniffer() {}

    /** The charset as its beginning looks: UTF-8 until the rest shows otherwise. */
    static Charset sniff(Content content) {
        byte[] head = content.head(SAMPLE);
        String mark = UniversalDetector.detectCharsetFromBOM(head);
        if (mark != null && Charset.isSupported(mark)) {
            return Charset.forName(mark);
        }
        Charset utf16 = withoutMark(head);
        if (utf16 != null) {
            return utf16;
        }
        Utf8Check check = new Utf8Check();
        boolean utf8 = check.accept(head, head.length) && (head.length == SAMPLE || check.isComplete());
        return utf8 ? StandardCharsets.UTF_8 : guess(content);
    }

    /** The charset of what looked like UTF-8 and is not: still UTF-8 where a mark says so. */
    static Charset notUtf8(Content content) {
        String mark = UniversalDetector.detectCharsetFromBOM(content.head(4));
        return mark == null ? guess(content) : StandardCharsets.UTF_8;
    }

    /** UTF-16 of mostly Latin text has a zero in nearly every other byte. */
    private static @org.jspecify.annotations.Nullable Charset withoutMark(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int half = head.length / 2;
        if (half < 2 || zeros[0] + zeros[1] < half / 2) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** A charset of two bytes a letter that leaves letters unread, or finds most of them alone between Latin ones. */
    private static boolean isUnlikely(String name, byte[] sample) {
        boolean pairs =
                name.startsWith("GB") || name.startsWith("EUC") || name.startsWith("BIG5") || name.startsWith("SHIFT");
        int alone = 0;
        int together = 0;
        for (int i = 0; pairs && i < sample.length; i++) {
            boolean before = i > 0 && sample[i - 1] < 0;
            boolean after = i + 1 < sample.length && sample[i + 1] < 0;
            alone += sample[i] < 0 && !before && !after ? 1 : 0;
            together += sample[i] < 0 && (before || after) ? 1 : 0;
        }
        // the second byte of a Japanese letter may look Latin
        boolean lonely = alone > together && !name.startsWith("SHIFT");
        return pairs && (lonely || new String(sample, Charset.forName(name)).indexOf('\uFFFD') >= 0);
    }

    private static boolean isLatin(String name) {
        return name.startsWith("ISO-8859-1") || name.equalsIgnoreCase("windows-1252");
    }

    private static Charset guess(Content content) {
        byte[] sample = content.head(SAMPLE * 16);
        if (CzechLetters.fill(sample) || HungarianLetters.fill(sample)) {
            return Windows1250.CHARSET;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(Arrays.copyOf(sample, sample.length));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        // Latin-1 bytes 0x80 to 0x9f are control characters: what people have is Windows-1252
        boolean latin = name == null || isLatin(name) || !Charset.isSupported(name);
        if (latin || "US-ASCII".equals(name) || isUnlikely(name, sample)) {
            String polish = PolishLetters.charset(sample);
            String western = TurkishLetters.fill(sample) ? "windows-1254" : "windows-1252";
            return Charset.forName(polish == null ? western : polish);
        }
        return Charset.forName(name);
    }
}
