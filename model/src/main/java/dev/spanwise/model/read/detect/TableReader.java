package dev.spanwise.model.read.detect;

import dev.spanwise.model.read.format.DelimitedReader;
import dev.spanwise.model.read.format.FixedWidth;
import dev.spanwise.model.read.format.LdifReader;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.format.SectionReader;
import dev.spanwise.model.read.format.TextContent;
import dev.spanwise.model.read.format.WikiTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.tree.JsonReader;
import dev.spanwise.model.read.tree.XmlReader;
import dev.spanwise.model.read.workbook.MarkupReader;
import dev.spanwise.model.read.workbook.Ole2Reader;
import dev.spanwise.model.read.workbook.WorkbookReader;
import java.util.List;

/** Tells by its first bytes which format an input has, whatever its name says, and reads its tables. */
public final class TableReader {
    /** The last tier that an input may have tables of. */
    public static final int LAST_TIER = 2;

    private static final int HEAD = 4096;
    /** Enough of a text to see whether its cells stand below each other. */
    private static final int LINES = 1 << 15;

    private TableReader() {}

    /**
     * The tables of an input: one, or one for each sheet of a workbook or list of nested data.
     *
     * @param tier 0 for the likeliest tables; for further ones, where none of those is a chart, 1 and 2
     * @throws UnreadableInputException when it is empty, or in no format that can hold a table
     */
    public static List<RawTable> read(Content content, TableOptions options, int tier) {
        byte[] head = content.head(HEAD);
        Signature.refuseForeign(head, content.name());
        if (Signature.ZIP.begins(head)) {
            return tier > 0 ? List.of() : apart(WorkbookReader.readZip(content, options));
        }
        if (Signature.OLE2.begins(head)) {
            return tier > 0 ? List.of() : apart(Ole2Reader.read(content, options));
        }
        return readText(TextContent.of(content, options), options, tier);
    }

    private static List<RawTable> readText(TextContent text, TableOptions options, int tier) {
        String beginning = text.head(HEAD);
        if (beginning.isBlank()) {
            throw new UnreadableInputException("empty", text.content().name());
        }
        if (isJson(beginning.strip())) {
            return apart(JsonReader.read(text, options.sheet(), tier));
        }
        MarkupReader.Kind markup = MarkupReader.kind(beginning);
        if (markup == MarkupReader.Kind.OTHER_XML) {
            return apart(XmlReader.read(text.content(), options.sheet(), tier));
        }
        if (tier > 0) {
            return List.of();
        }
        if (markup != MarkupReader.Kind.NONE) {
            return apart(MarkupReader.read(text, markup, options));
        }
        if (LdifReader.isLdif(beginning)) {
            return LdifReader.read(text);
        }
        if (SectionReader.isSections(beginning)) {
            return SectionReader.read(text, options.sheet());
        }
        if (options.delimiter() == null && WikiTable.isOne(beginning)) {
            return List.of(WikiTable.read(text, beginning));
        }
        ForeignText.refuse(beginning, text.content().name());
        FixedWidth fixed = options.delimiter() == null ? FixedWidth.of(text.head(LINES)) : null;
        return fixed != null && fixed.starts().size() > DelimitedReader.width(text.content(), options)
                ? List.of(fixed.read(text))
                : DelimitedReader.read(text.content(), options);
    }

    /** Tables that count their rows each from 1: where there are several, a row is told with its table. */
    private static List<RawTable> apart(List<RawTable> tables) {
        return tables.size() < 2
                ? tables
                : tables.stream().map(RawTable::besideOthers).toList();
    }

    /** A header cell in square brackets is no array: after the bracket come objects, arrays, or the end. */
    private static boolean isJson(String text) {
        if (!text.startsWith("[")) {
            return text.startsWith("{") && !text.startsWith("{\\rtf");
        }
        String inner = text.substring(1).stripLeading();
        return inner.startsWith("{") || inner.startsWith("]") || inner.startsWith("[");
    }
}
