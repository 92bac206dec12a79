package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Shared texts of XLSX as nearly all programs write them: without formats of their own. */
final class PlainTexts {
    private static final byte[][] TEXT = PlainBytes.pieces("<si><t>", "<si><t xml:space=\"preserve\">");
    private static final byte[] END = PlainBytes.piece("</t></si>");
    private static final byte[][] EMPTY = PlainBytes.pieces("<si><t/></si>", "<si><t /></si>", "<si/>", "<si />");

    private final PlainPart part;
    private final Content content;
    private final List<String> texts;

    private PlainTexts(InputStream stream, Content content, List<String> texts) throws IOException {
        this.part = new PlainPart(stream, "<si", PlainTexts::canFollow);
        this.content = content;
        this.texts = texts;
    }

    /** Adds all plain texts at the beginning of a part; what is left is for the parser. */
    static InputStream take(InputStream stream, Content content, List<String> texts) throws IOException {
        PlainTexts plain = new PlainTexts(stream, content, texts);
        plain.part.takeAll(plain::text);
        return plain.part.rest();
    }

    private static boolean canFollow(String head) {
        return head.startsWith("<sst")
                && head.lastIndexOf('<') == 0
                && head.stripTrailing().endsWith(">");
    }

    private boolean text() {
        part.skipSpaces();
        if (part.takeOne(EMPTY)) {
            return texts.add("");
        }
        String text = part.takeOne(TEXT) ? part.takeText() : null;
        boolean plain = text != null && text.length() <= content.limits().cellLength() && part.take(END);
        return plain && texts.add(text);
    }
}
