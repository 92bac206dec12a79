package dev.spanwise.model.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks of sheets that tests write down as tables with commas between. */
final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** A workbook of sheets: names and tables in turn; all cells are texts. */
    static byte[] of(String... namesAndTables) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < namesAndTables.length; i += 2) {
            String path = "sheets/s" + i + ".xml";
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(namesAndTables[i], i + 1, i));
            relations.append(
                    "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"%s\"/>".formatted(i, RELATIONS, path));
            parts.put("xl/" + path, sheet(namesAndTables[i + 1]));
        }
        parts.put("_rels/.rels", Zips.relations("officeDocument", "/xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, sheets));
        return Zips.ofTexts(parts);
    }

    private static String sheet(String table) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        table.lines().forEach(line -> {
            xml.append("<row>");
            for (String cell : line.split(",", -1)) {
                String text = cell.replace("&", "&amp;").replace("<", "&lt;");
                xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(text)
                        .append("</t></is></c>");
            }
            xml.append("</row>");
        });
        return xml.append("</sheetData></worksheet>").toString();
    }
}
