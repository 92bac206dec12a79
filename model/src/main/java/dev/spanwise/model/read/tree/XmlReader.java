package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.workbook.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads XML with any list of like elements, as HR systems' web services answer it. */
public final class XmlReader {
    private XmlReader() {}

    /**
     * The tables of a tier.
     *
     * @param sheet the list that the user wants, null to find out
     * @throws UnreadableInputException when the XML is broken or holds no list
     */
    public static List<RawTable> read(Content content, @Nullable String sheet, int tier) {
        try {
            return TreeReader.read(content, "XML", sheet, tier, () -> open(content));
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException broken) {
                int line =
                        broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
                throw new UnreadableInputException("broken-xml", content.name(), line).because(broken);
            }
            throw content.failure(e);
        }
    }

    private static Events open(Content content) throws IOException {
        InputStream stream = content.openWithProgress();
        try {
            return new XmlEvents(
                    new ReportWrappers(Xml.open(stream)), content.limits().cellLength());
        } catch (XMLStreamException e) {
            stream.close();
            throw new IOException(e);
        }
    }
}
