package dev.spanwise.model.read.workbook;

import org.jspecify.annotations.Nullable;

/** A cell of XLSX as nearly all programs write it. */
final class PlainCell {
    private static final byte[] CELL = PlainBytes.piece("<c");
    private static final byte[][] ATTRIBUTES = PlainBytes.pieces(" r=\"", " s=\"", " t=\"");
    private static final String[] TYPES = {"s", "n", "inlineStr", "str", "b", "d", "e"};
    private static final byte[][] TYPE_NAMES = PlainBytes.pieces(TYPES);
    private static final byte[] VALUE = PlainBytes.piece("><v>");
    private static final byte[] VALUE_END = PlainBytes.piece("</v></c>");
    private static final byte[][] TEXT = PlainBytes.pieces("><is><t>", "><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = PlainBytes.piece("</t></is></c>");
    private static final byte[][] EMPTY = PlainBytes.pieces("/>", " />", "></c>", "><v/></c>", "><v /></c>");

    private final PlainBytes part;
    private final CellTexts texts;
    private int column;
    private String type = "";
    private int style;
    private String text = "";

    PlainCell(PlainBytes part, CellTexts texts) {
        this.part = part;
        this.texts = texts;
    }

    /** The column from 0. */
    int column() {
        return column;
    }

    /** What the cell shows. */
    String text() {
        return text;
    }

    /**
     * Takes the cell that comes next, or a part of it where it is not plain.
     *
     * @param next its column where it does not say
     */
    boolean take(int next) {
        column = next;
        String shown = part.take(CELL) && takeAttributes() ? takeContent() : null;
        text = shown == null ? "" : shown;
        return shown != null;
    }

    private boolean takeAttributes() {
        type = "n";
        style = 0;
        int seen = 0;
        boolean plain = true;
        for (int name = part.takeAttribute(ATTRIBUTES); plain && name >= 0; name = part.takeAttribute(ATTRIBUTES)) {
            switch (name) {
                case 0 -> column = part.column();
                case 1 -> style = part.number();
                default -> type = type();
            }
            plain = column >= 0 && style >= 0 && !type.isEmpty() && (seen & 1 << name) == 0;
            seen |= 1 << name;
        }
        return plain;
    }

    private String type() {
        for (int i = 0; i < TYPES.length; i++) {
            if (part.valueIs(TYPE_NAMES[i])) {
                return TYPES[i];
            }
        }
        return "";
    }

    private @Nullable String takeContent() {
        if (part.take(VALUE)) {
            String value = type.equals("s") ? texts.shared(part.takeNumber()) : shown(part.takeText());
            return part.take(VALUE_END) ? value : null;
        }
        if (part.takeOne(TEXT)) {
            String value = shown(part.takeText());
            return part.take(TEXT_END) ? value : null;
        }
        return part.takeOne(EMPTY) ? "" : null;
    }

    private @Nullable String shown(@Nullable String value) {
        return value == null || !texts.isShort(value) ? null : texts.shown(value, type, style);
    }
}
