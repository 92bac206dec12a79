package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number; how a text is to be pronounced is no part of it. */
final class SharedTexts {
    private SharedTexts() {}

    static List<String> read(InputStream stream, Content content) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = Xml.open(PlainTexts.take(stream, content, texts));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml, "si", content));
            }
        }
        return texts;
    }

    /** The text of all runs up to the end of an element. */
    static String text(XMLStreamReader xml, String end, Content content) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int pronounced = 0;
        boolean run = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                pronounced += xml.getLocalName().equals("rPh") ? 1 : 0;
                run = xml.getLocalName().equals("t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                pronounced -= xml.getLocalName().equals("rPh") ? 1 : 0;
                run = false;
                if (xml.getLocalName().equals(end)) {
                    break;
                }
            } else if (run && pronounced == 0 && xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                checkLength(text.length(), content);
            }
        }
        return text.toString();
    }

    static void checkLength(int length, Content content) {
        if (length > content.limits().cellLength()) {
            throw new UnreadableInputException(
                    "long-text", content.name(), content.limits().cellLength());
        }
    }
}
