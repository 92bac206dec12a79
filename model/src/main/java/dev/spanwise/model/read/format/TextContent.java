package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * The content of a text file, with its charset known.
 *
 * @param content the bytes
 * @param charset as the user says, or as it was found out
 */
public record TextContent(Content content, Charset charset) {
    /** The content as text. */
    public static TextContent of(Content content, TableOptions options) {
        Charset said = options.charset();
        return new TextContent(content, said != null ? said : CharsetSniffer.sniff(content));
    }

    /** The text from the beginning without its byte order mark, while listeners hear how far it was read. */
    public Reader open() throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(content.openWithProgress(), charset));
        int first = text.read();
        if (first >= 0 && first != '\uFEFF') {
            text.unread(first);
        }
        return text;
    }

    /** The beginning of the text, at most so many characters. */
    public String head(int length) {
        char[] buffer = new char[length];
        try (Reader text = open()) {
            int filled = 0;
            for (int read; filled < length && (read = text.read(buffer, filled, length - filled)) >= 0; ) {
                filled += read;
            }
            return new String(buffer, 0, filled);
        } catch (IOException e) {
            throw content.failure(e);
        }
    }
}
