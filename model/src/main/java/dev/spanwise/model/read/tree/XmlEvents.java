package dev.spanwise.model.read.tree;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML as events: an element is an object of its attributes, its text and its elements; elements of one name beside each
 * other are an array, be it of one. Names are local names. The root element is the one object.
 */
final class XmlEvents implements Events {
    private final XMLStreamReader xml;
    private final int longest;
    private final Deque<Kind> ahead = new ArrayDeque<>();
    private final Deque<String> texts = new ArrayDeque<>();
    /** For each open element the name of the array that is open in it, empty for none. */
    private final Deque<String> arrays = new ArrayDeque<>();

    private final StringBuilder characters = new StringBuilder();
    private String current = "";
    private boolean started;

    /**
     * Events of XML.
     *
     * @param longest characters of one text
     */
    XmlEvents(XMLStreamReader xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    @Override
    public Kind next() throws IOException {
        try {
            while (ahead.isEmpty()) {
                if (!xml.hasNext()) {
                    return Kind.END;
                }
                take(xml.next());
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        Kind kind = ahead.poll();
        if (kind == Kind.NAME || kind == Kind.VALUE) {
            current = texts.poll();
        }
        return kind;
    }

    private void take(int event) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start();
            case XMLStreamReader.END_ELEMENT -> end();
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                if (characters.length() < longest) {
                    characters.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
            default -> {}
        }
    }

    private void start() {
        flushText();
        String name = xml.getLocalName();
        if (started) {
            openArray(name);
        }
        started = true;
        ahead.add(Kind.OBJECT);
        arrays.push("");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean technical = String.valueOf(xml.getAttributeNamespace(i)).contains("XMLSchema-instance");
            if (!technical) {
                addMember(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    /** Elements of the same name one after the other are one array. */
    private void openArray(String name) {
        String open = arrays.pop();
        if (!open.equals(name)) {
            if (!open.isEmpty()) {
                ahead.add(Kind.END_ARRAY);
            }
            addName(name);
            ahead.add(Kind.ARRAY);
        }
        arrays.push(name);
    }

    private void end() {
        flushText();
        if (!arrays.pop().isEmpty()) {
            ahead.add(Kind.END_ARRAY);
        }
        ahead.add(Kind.END_OBJECT);
    }

    /** Text between elements is white space mostly, and then nothing. */
    private void flushText() {
        String text = characters.toString().strip();
        characters.setLength(0);
        if (!text.isEmpty() && !arrays.isEmpty()) {
            if (!arrays.peek().isEmpty()) {
                arrays.pop();
                arrays.push("");
                ahead.add(Kind.END_ARRAY);
            }
            addMember("", text);
        }
    }

    private void addName(String name) {
        ahead.add(Kind.NAME);
        texts.add(name);
    }

    private void addMember(String name, @Nullable String text) {
        addName(name);
        ahead.add(Kind.VALUE);
        texts.add(text == null ? "" : text);
    }

    @Override
    public String text() {
        return current;
    }

    @Override
    public boolean mayRepeatNames() {
        return true;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
