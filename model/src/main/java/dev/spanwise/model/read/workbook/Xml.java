package dev.spanwise.model.read.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML without document types and entities of its own, so that none can fetch or multiply anything; elements and
 * attributes are known by their local names, since one format has several namespaces.
 */
public final class Xml {
    private static final int MOST_ATTRIBUTES = 1_000;
    private static final int HEAD = 256;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})");
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        // the JDK's own parser bounds attributes, names and nesting
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        return factory;
    }

    /** Opens bytes in the charset that they declare, else in UTF-8; bytes that are no characters are marked, not fatal. */
    public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
        try {
            return FACTORY.createXMLStreamReader(new InputStreamReader(bytes, charset(bytes)));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** By the byte order mark, by zeros between the letters, or as the first line says. */
    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        int first = head.length < 2 ? 0 : ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        if (first == 0xEFBB) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        boolean known = declared.lookingAt() && Charset.isSupported(declared.group(1));
        return known ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** The attribute with a local name, null where the element has none. */
    static @Nullable String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    static String attribute(XMLStreamReader element, String name, String otherwise) {
        String value = attribute(element, name);
        return value == null ? otherwise : value;
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** A whole number not below 0, or another where the text is none. */
    static int number(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
