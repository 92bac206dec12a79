package dev.spanwise.model.read.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the web pages out of a web archive (MHTML), which some systems write and call .xls. */
final class Mhtml {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\"\\s;]{1,200})");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\"\\s;]{1,60})");
    private static final int LONGEST_HEAD = 10_000;

    private Mhtml() {}

    static boolean isOne(String beginning) {
        String head = beginning.stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("mime-version:") || (head.startsWith("from:") && head.contains("multipart/related"));
    }

    /** The pages in an archive, one after the other. */
    static String pages(byte[] archive) {
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(text.substring(0, Math.min(text.length(), LONGEST_HEAD)));
        List<String> parts =
                boundary.find() ? List.of(text.split(Pattern.quote("--" + boundary.group(1)))) : List.of(text);
        List<String> pages = new ArrayList<>();
        for (String part : parts) {
            int end = endOfHead(part);
            String head = part.substring(0, Math.min(end, LONGEST_HEAD)).toLowerCase(Locale.ROOT);
            if (end > 0 && head.contains("text/html")) {
                pages.add(decode(head, part.substring(end)));
            }
        }
        return String.join("\n", pages);
    }

    private static int endOfHead(String part) {
        int unix = part.indexOf("\n\n");
        int windows = part.indexOf("\r\n\r\n");
        // the line break that follows the boundary is no head
        if (part.startsWith("\r\n\r\n") || part.startsWith("\n\n")) {
            return 0;
        }
        return windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : Math.max(0, unix + 2);
    }

    private static String decode(String head, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        if (head.contains("quoted-printable")) {
            bytes = quotedPrintable(bytes);
        } else if (head.contains("base64")) {
            bytes = Base64.getMimeDecoder().decode(bytes);
        }
        return new String(bytes, charset(head, bytes));
    }

    private static Charset charset(String head, byte[] page) {
        String start = new String(page, 0, Math.min(page.length, 2_000), StandardCharsets.ISO_8859_1);
        for (String place : List.of(head, start)) {
            Matcher charset = CHARSET.matcher(place);
            if (charset.find()) {
                try {
                    return Charset.forName(charset.group(1));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    // says something that nobody knows: as good as nothing
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static byte[] quotedPrintable(byte[] text) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(text.length);
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '=') {
                decoded.write(text[i]);
            } else if (i + 1 < text.length && (text[i + 1] == '\n' || text[i + 1] == '\r')) {
                i += text[i + 1] == '\r' && i + 2 < text.length && text[i + 2] == '\n' ? 2 : 1;
            } else if (i + 2 < text.length && Character.digit(text[i + 1], 16) >= 0) {
                decoded.write(Character.digit(text[i + 1], 16) * 16 + Math.max(0, Character.digit(text[i + 2], 16)));
                i += 2;
            }
        }
        return decoded.toByteArray();
    }
}
