package dev.spanwise.model.read.workbook;

import java.io.InputStream;
import java.io.Reader;
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
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        // the JDK's own parser bounds attributes, names and nesting
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // what is wrong is thrown; a second telling on standard error is nobody's
        factory.setXMLReporter((message, type, detail, place) -> {});
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        return factory;
    }

    public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(stream);
    }

    public static XMLStreamReader open(Reader text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(text);
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
