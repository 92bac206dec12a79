package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people in spreadsheets that are no XLSX, whatever the file is called. */
class SpreadsheetFormatsTest {
    @Test
    void webPagesCalledXls() {
        String page = "<html><body><table>" + html("th", "Employee ID", "Name", "Title", "Manager ID")
                + SevenPeople.ALL.stream()
                        .map(one -> html("td", one.id(), one.name(), "<b>" + one.title() + "</b>&nbsp;", one.manager()))
                        .collect(Collectors.joining())
                + "</table></body></html>";
        assertChart(page, "HTML");
        assertChart("\uFEFF<meta charset='utf-8'>\n<style>td {color: red}</style>" + page.replace("</td>", ""), "HTML");
        assertChart("<!DOCTYPE html><html><body><table id=frame><tr><td>" + page + "</td></tr></table>", "HTML");
        String mime = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--x1\"\r\n\r\n----x1\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: ";
        assertChart(
                mime + "quoted-printable\r\n\r\n" + page.replace("=", "=3D").replace("><", ">=\r\n<") + "\r\n----x1--",
                "HTML");
        String base64 = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        assertChart(mime + "base64\r\n\r\n" + base64 + "\r\n----x1--", "HTML");
    }

    @Test
    void cellsOfAWebPageThatSpanRows() {
        ReadResult result = Reading.of("""
            <table><tr><th>Department<th>Name<th>Manager</tr><tr><td rowspan=3>Sales<td>Ada<td></tr>
            <tr><td>Bo<td>Ada</tr><tr><td>Cem<td>Bo</tr><tr style="display: none"><td>Plant<td>Dora<td>Ada</tr></table>\
            """);
        assertThat(SevenPeople.drawing(result)).isEqualTo("Ada\n  Bo\n    Cem\n  Dora\n");
        assertThat(result.chart().positions().filter(one -> "Sales".equals(one.text(Field.DEPARTMENT))))
                .hasSize(3);
        assertThat(Reading.kinds(result)).contains(ProblemKind.MERGED_CELLS, ProblemKind.HIDDEN_ROWS);
    }

    @Test
    void aWebPageWithoutATableIsNoSpreadsheet() {
        assertThatThrownBy(() -> Reading.of("<html><body><h1>Please log in</h1></body></html>"))
                .hasMessage("\"people.csv\" is a web page without a table. Export the data as CSV, XLSX or JSON.");
    }

    @Test
    void xmlSpreadsheetsOf2003() {
        String rows = cells2003("Employee ID", "Name", "Manager ID")
                + SevenPeople.ALL.stream()
                        .map(one -> one.isTop()
                                ? cells2003(one.id(), one.name())
                                : cells2003(one.id(), one.name(), one.manager()))
                        .collect(Collectors.joining());
        String workbook = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
             xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Notes"><Table/></Worksheet>
            <Worksheet ss:Name="Staff"><Table>ROWS</Table></Worksheet></Workbook>\
            """;
        assertChart(workbook.replace("ROWS", rows), "XLS");
        ReadResult merged = Reading.of(workbook.replace("ROWS", cells2003("Boss", "Name", "Hire Date") + """
            <Row ss:Index="4"><Cell ss:MergeDown="1"><Data ss:Type="String">Ada</Data></Cell>
             <Cell><Data ss:Type="String">Bo</Data></Cell>
             <Cell><Data ss:Type="DateTime">2020-02-29T00:00:00.000</Data></Cell></Row>
            <Row><Cell ss:Index="2"><Data ss:Type="String">Cem</Data></Cell></Row>
            <Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="String">Ada</Data></Cell></Row>\
            """));
        assertThat(SevenPeople.drawing(merged)).isEqualTo("Ada\n  Bo\n  Cem\n");
        assertThat(Reading.kinds(merged)).contains(ProblemKind.MERGED_CELLS, ProblemKind.HIDDEN_ROWS);
    }

    @Test
    void openDocumentSpreadsheets() {
        String rows = row(text("Employee ID"), text("Name"), text("Manager ID"))
                + SevenPeople.ALL.stream()
                        .map(one -> row(text(one.id()), text(one.name()), one.isTop() ? "" : text(one.manager())))
                        .collect(Collectors.joining())
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        ReadResult result = read(ods(rows));
        assertThat(SevenPeople.drawing(result)).isEqualTo(SevenPeople.CHART);
        assertThat(result.sources().get(0).format()).isEqualTo("ODS");
    }

    /** Not packed, as {@code .fods}; with styles before, several tables, or a part of a packed one. */
    @ParameterizedTest
    @ValueSource(strings = {"document", "document-content"})
    void openDocumentSpreadsheetsInOneFile(String element) {
        String rows = row(text("Employee ID"), text("Name"), text("Manager ID"))
                + SevenPeople.ALL.stream()
                        .map(one -> row(text(one.id()), text(one.name()), one.isTop() ? "" : text(one.manager())))
                        .collect(Collectors.joining());
        String flat = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:ELEMENT xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
                 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
                <style:style style:name="ta1" style:family="table"/></office:automatic-styles><office:body>
                <office:spreadsheet><table:table table:name="Notes"/><table:table table:name="Staff">ROWS</table:table>
                </office:spreadsheet></office:body></office:ELEMENT>
                """;
        assertChart(flat.replace("ROWS", rows).replace("ELEMENT", element), "ODS");
    }

    @Test
    void aTextDocumentIsNoSpreadsheet() {
        String flat = "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body>"
                + "<office:text/></office:body></office:document>";
        assertThatThrownBy(() -> Reading.of(flat)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void openDocumentCellsOfEveryKind() {
        String rows = row(text("ID"), text("Boss"), text("Hire Date"), text("Salary"), text("Department"))
                + row(
                        "<table:table-cell office:value-type=\"float\""
                                + " office:value=\"1\"><text:p>1,00</text:p></table:table-cell>",
                        "<table:table-cell/>",
                        "<table:table-cell office:value-type=\"date\""
                                + " office:date-value=\"2020-02-29\"><text:p>29.2.</text:p></table:table-cell>",
                        "<table:table-cell office:value-type=\"currency\" office:value=\"50000.5\"><text:p>x</text:p>"
                                + "</table:table-cell>",
                        "<table:table-cell table:number-rows-spanned=\"2\""
                                + " office:value-type=\"string\"><office:annotation><text:p>"
                                + "note</text:p></office:annotation><text:p>Sales</text:p></table:table-cell>")
                + row(text("2"), text("1"), "", "", "<table:covered-table-cell/>")
                        .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">");
        ReadResult result = read(ods(rows));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.chart().getPosition("1").date(Field.HIRE_DATE)).isEqualTo("2020-02-29");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(50_000.5);
        assertThat(result.chart().getPosition("2").text(Field.DEPARTMENT)).isEqualTo("Sales");
        assertThat(Reading.kinds(result)).contains(ProblemKind.MERGED_CELLS, ProblemKind.FILTERED_ROWS);
    }

    @Test
    void openDocumentsWithoutEndAreRefused() {
        String wide = "<table:table-row>" + "<table:table-cell table:number-columns-repeated=\"999999999\""
                + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
        assertThatThrownBy(() -> read(ods(wide))).hasMessageStartingWith("\"people.csv\" has more than 1,000 columns");
        String high = row(text("x"))
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"999999999\">");
        assertThatThrownBy(() -> read(ods(high)))
                .hasMessageStartingWith("\"people.csv\" has more than 12,000,000 rows");
    }

    @Test
    void openDocumentsWithAPasswordAreRefusedWithAWayOut() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "scrambled");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertThatThrownBy(() -> read(Zips.ofTexts(parts)))
                .hasMessageStartingWith("\"people.csv\" is an OpenDocument spreadsheet protected by a password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml is a text document (Word)",
                "ppt/slides.xml is a presentation",
                "Index/Document.iwa is a document of Apple Numbers",
                "notes.txt is a packed archive without a workbook"
            })
    void otherArchivesAreCalledWhatTheyAre(String partAndWords) {
        String part = partAndWords.substring(0, partAndWords.indexOf(" "));
        assertThatThrownBy(() -> read(Zips.ofTexts(Map.of(part, "x"))))
                .hasMessageStartingWith("\"people.csv\"" + partAndWords.substring(part.length()));
    }

    private static String html(String cell, String... texts) {
        return "<tr>"
                + java.util.Arrays.stream(texts)
                        .map(text -> "<%s>%s</%s>".formatted(cell, text, cell))
                        .collect(Collectors.joining())
                + "</tr>\n";
    }

    private static String cells2003(String... texts) {
        return "<Row>"
                + java.util.Arrays.stream(texts)
                        .map("<Cell><Data ss:Type=\"String\">%s</Data></Cell>"::formatted)
                        .collect(Collectors.joining())
                + "</Row>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    /** The seven people in a workbook of LibreOffice. */
    static byte[] sample() {
        StringBuilder rows = new StringBuilder(row(text("Employee ID"), text("Name"), text("Manager ID")));
        SevenPeople.ALL.forEach(one -> rows.append(row(text(one.id()), text(one.name()), text(one.manager()))));
        return ods(rows.toString());
    }

    private static byte[] ods(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
            <table:table table:name="Staff">ROWS</table:table></office:spreadsheet></office:body></office:document-content>\
            """.replace("ROWS", rows));
        return Zips.ofTexts(parts);
    }

    private static ReadResult read(byte[] file) {
        return ChartReader.read(List.of(Input.bytes("people.csv", file)), Reading.OPTIONS);
    }

    private static void assertChart(String text, String format) {
        ReadResult result = Reading.of(text);
        assertThat(SevenPeople.drawing(result)).isEqualTo(SevenPeople.CHART);
        assertThat(result.sources().get(0).format()).isEqualTo(format);
    }
}
