package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import java.util.List;

/**
 * What the cells of a workbook of XLSX show, as near as it can be told.
 *
 * @param texts what cells refer to
 * @param from1904 whether days are counted from 1904
 */
record CellTexts(Content content, List<String> texts, CellFormats formats, boolean from1904) {
    /** Days in ISO form, numbers without a useless fraction. */
    String shown(String text, String type, int style) {
        return switch (type) {
            case "s" -> shared(Xml.number(text.strip(), -1));
            case "b" -> text.strip().equals("1") ? "TRUE" : text.isBlank() ? "" : "FALSE";
            case "d" -> day(text);
            case "n" -> text.isBlank() ? "" : ExcelNumber.text(text, formats.isDay(style), from1904);
            default -> text;
        };
    }

    /** The text with a number, empty where there is none. */
    String shared(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    /** Whether a text is no longer than a cell may be. */
    boolean isShort(String text) {
        return text.length() <= content.limits().cellLength();
    }

    /** A moment at midnight is a day. */
    private static String day(String moment) {
        return moment.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00(:00(\\.0+)?)?Z?") ? moment.substring(0, 10) : moment;
    }
}
