package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.value.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Passes over elements that do nothing but stand around reports: in {@code <employee><reports><employee>} the inner one
 * then stands in the outer one. What is called otherwise, such as {@code manager}, is no wrapper.
 */
final class ReportWrappers extends StreamReaderDelegate {
    private static final WordList MEMBERS = WordList.of("list-of-members");

    /** Names of the open elements, empty for one that is passed over. */
    private final Deque<String> open = new ArrayDeque<>();
    /** The name of an element that began, where the reader has gone on to what follows; else empty. */
    private String began = "";

    ReportWrappers(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = began.isEmpty() ? super.next() : getParent().getEventType();
        began = "";
        if (event == START_ELEMENT) {
            return start();
        }
        return event == END_ELEMENT && open.pop().isEmpty() ? next() : event;
    }

    private int start() throws XMLStreamException {
        String name = super.getLocalName();
        String around = open.isEmpty() ? "" : open.peek();
        boolean called = Lists.isOfPeopleOrUnits(name) || MEMBERS.has(name);
        if (around.isEmpty() || around.equals(name) || super.getAttributeCount() > 0 || !called) {
            open.push(name);
            return START_ELEMENT;
        }
        int event = nextOfMeaning();
        if (event == START_ELEMENT && super.getLocalName().equals(around)) {
            open.push("");
            open.push(around);
            return START_ELEMENT;
        }
        open.push(name);
        began = name;
        return START_ELEMENT;
    }

    private int nextOfMeaning() throws XMLStreamException {
        int event = super.next();
        while (event == SPACE || event == COMMENT || (event == CHARACTERS && super.isWhiteSpace())) {
            event = super.next();
        }
        return event;
    }

    @Override
    public String getLocalName() {
        return began.isEmpty() ? super.getLocalName() : began;
    }

    @Override
    public int getAttributeCount() {
        return began.isEmpty() ? super.getAttributeCount() : 0;
    }

    @Override
    public boolean hasNext() throws XMLStreamException {
        return !began.isEmpty() || super.hasNext();
    }
}
