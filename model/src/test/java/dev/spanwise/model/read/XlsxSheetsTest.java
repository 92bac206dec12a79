package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.SevenPeople.One;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of XLSX written by hand: what is merged, hidden, never calculated, and what is hostile. */
class XlsxSheetsTest {
    private static final String HEADER = row(1, "Employee ID", "Name", "Manager ID");

    @Test
    void partsLieWhereTheirRelationshipsSay() {
        assertThat(SevenPeople.drawing(read(Zips.xlsx("", data(HEADER + people(2))))))
                .isEqualTo(SevenPeople.CHART);
    }

    @Test
    void strictWorkbooksAreReadToo() {
        byte[] strict = Zips.ofTexts(Map.of(
                "_rels/.rels", """
                        <Relationships><Relationship Id="a" Target="xl/workbook.xml"
                         Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/></Relationships>\
                        """,
                "xl/workbook.xml", """
                        <workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"
                         xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships">
                         <sheets><sheet name="S" sheetId="1" q:id="b"/></sheets></workbook>\
                        """,
                "xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="b" Target="worksheets/s.xml"
                         Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"/></Relationships>\
                        """,
                "xl/worksheets/s.xml",
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                                + data(HEADER + people(2)).replace("<", "<x:").replace("<x:/", "</x:")
                                + "</x:worksheet>"));
        assertThat(SevenPeople.drawing(read(strict))).isEqualTo(SevenPeople.CHART);
    }

    @Test
    void aCellMergedOverTheRowsOfATeamCountsForAllOfThem() {
        String rows = row(1, "Boss", "Name")
                + row(2, "Ada", "Bo")
                + row(3, "", "Cem")
                + row(4, "Bo", "Dora")
                + row(5, "", "Egon")
                + row(6, "", "Fatma")
                + row(7, "", "Ada");
        ReadResult result = read(Zips.xlsx(
                "", data(rows) + "<mergeCells><mergeCell ref=\"A4:A6\"/><mergeCell ref=\"A2:A3\"/></mergeCells>"));
        assertThat(SevenPeople.drawing(result)).isEqualTo("Ada\n  Bo\n    Dora\n    Egon\n    Fatma\n  Cem\n");
        assertThat(Reading.messages(result))
                .contains("3 rows have a part in cells that are merged over several rows: what stands in the first row"
                        + " was taken for all of them.");
    }

    @Test
    void mergedDepartmentsAndATitleOverAllColumns() {
        String rows = row(1, "Our people")
                + row(3, "Department", "Name", "Manager")
                + row(4, "Sales", "Ada", "")
                + row(5, "", "Bo", "Ada")
                + row(6, "Plant", "Cem", "Ada")
                + row(7, "", "Dora", "Cem");
        ReadResult result = read(Zips.xlsx(
                "",
                data(rows)
                        + "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A4:A5\"/><mergeCell"
                        + " ref=\"A6:A7\"/></mergeCells>"));
        assertThat(result.chart().positions().filter(one -> "Plant".equals(one.text(Field.DEPARTMENT))))
                .hasSize(2);
        assertThat(result.chart().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden=\"1\"", "hidden=\"true\"", "ht=\"0\""})
    void hiddenRowsCountAndAreTold(String hidden) {
        String rows = HEADER + people(2).replace("<row r=\"4\"", "<row " + hidden + " r=\"4\"");
        ReadResult result = read(Zips.xlsx("", data(rows)));
        assertThat(result.chart().size()).isEqualTo(7);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.HIDDEN_ROWS);
            assertThat(problem.rows()).extracting("row").containsExactly(4);
        });
        ReadResult filtered = read(Zips.xlsx("", data(rows) + "<autoFilter ref=\"A1:C8\"/>"));
        assertThat(Reading.messages(filtered))
                .containsExactly(
                        "One row is hidden by a filter of the spreadsheet: it counts. Copy what should count alone"
                                + " into a new sheet.");
    }

    @Test
    void daysFrom1904() {
        String rows = row(1, "ID", "Manager", "Hire Date")
                + row(2, "a", "")
                + row(3, "b", "a", "2015-01-01")
                        .replace("t=\"inlineStr\"><is><t>2015-01-01</t></is>", "s=\"0\"><v>40543</v>");
        byte[] workbook = Zips.xlsx("date1904=\"1\"", data(rows));
        // without styles a number is a number; the day is told by its type
        assertThat(read(workbook).chart().size()).isEqualTo(2);
        byte[] typed = Zips.xlsx("", data(rows.replace("s=\"0\"><v>40543", "t=\"d\"><v>2015-01-01T00:00:00")));
        assertThat(read(typed).chart().getPosition("b").date(Field.HIRE_DATE)).isEqualTo("2015-01-01");
    }

    @Test
    void formulasWithoutResultsAreRefused() {
        String rows = HEADER + people(2).replace("<is><t>n1</t></is></c></row>", "<f>A2</f></c></row>");
        assertThatThrownBy(() -> read(Zips.xlsx("", data(rows))))
                .hasMessage("\"people.csv\" has 2 formulas without a result, the first in C3: a program wrote it and"
                        + " nobody has opened it since. Open it in a spreadsheet program, save it, and try"
                        + " again.");
        ReadResult saved = read(Zips.xlsx(
                "",
                data(HEADER
                        + people(2)
                                .replace(
                                        "t=\"inlineStr\"><is><t>n1</t></is></c></row>",
                                        "t=\"str\"><f>A2</f><v>n1</v></c></row>"))));
        assertThat(SevenPeople.drawing(saved)).isEqualTo(SevenPeople.CHART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"XFD1\"><v>1</v></c>",
                "<c r='XFD1'><v>1</v></c>",
                "<c r = \"XFD1\"><v>1</v></c>",
                "<c r=\"&#88;FD1\"><v>1</v></c>",
                "<c r=\"xfd1\"><v>1</v></c>",
                "<c r=\"ZZZZZZZZZZ1\"><v>1</v></c>"
            })
    void aColumnFarToTheRightIsRefusedHoweverItIsWritten(String cell) {
        assertThatThrownBy(() -> read(Zips.xlsx("", data("<row r=\"1\">" + cell + "</row>"))))
                .hasMessageStartingWith("\"people.csv\" has more than 1,000 columns");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void aWorkbookThatWasCutOffIsDamagedInPlainWords(double part) {
        byte[] whole = Zips.xlsx("", data("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        byte[] cut = java.util.Arrays.copyOf(whole, (int) (whole.length * part));
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("\"people.csv\" is a damaged workbook")
                .hasMessageNotContaining("Channel");
    }

    @Test
    void attributesWithoutEndAreRefused() {
        StringBuilder row = new StringBuilder("<row r=\"1\"");
        for (int i = 0; i < 200_000; i++) {
            row.append(" a").append(i).append("=\"\"");
        }
        assertThatThrownBy(() -> read(Zips.xlsx("", data(row + "/>"))))
                .hasMessageStartingWith("\"people.csv\" is a damaged workbook");
    }

    @Test
    void entitiesAndDocumentTypesFetchNothing() {
        String entity = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        byte[] withEntity =
                Zips.ofTexts(Map.of("xl/workbook.xml", entity + "<workbook><sheets>&a;</sheets></workbook>"));
        assertThatThrownBy(() -> read(withEntity)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void whatGrowsWithoutEndIsRefused() {
        byte[] bomb = Zips.xlsx("", data(HEADER + " ".repeat(40_000_000)));
        assertThatThrownBy(() -> read(bomb))
                .hasMessageStartingWith("\"people.csv\" grows out of all proportion when it is unpacked");
        Limits small = new Limits(1 << 20, 100, 100, 100, 1_000_000, 10, Duration.ofMinutes(1));
        assertThatThrownBy(
                        () -> ChartReader.read(List.of(Input.bytes("people.csv", bomb)), Reading.OPTIONS.with(small)))
                .hasMessageStartingWith("\"people.csv\" holds more than 1 MB");
    }

    @Test
    void damagedWorkbooksEndInPlainWords() {
        byte[] whole = Zips.xlsx("", data(HEADER + people(2)));
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i % 4; j++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            assertReadOrRefused(
                    i % 7 == 0 ? java.util.Arrays.copyOf(damaged, 10 + random.nextInt(damaged.length - 10)) : damaged);
        }
    }

    /** A workbook of any size is asked for such a sheet whenever somebody looks at it, to see whether it was handed out. */
    @Test
    void aSheetThatIsNotThereIsToldBeforeTextsAreRead() {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        byte[] file = Zips.ofTexts(Map.of(
                "_rels/.rels", Zips.relations("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml", """
                        <workbook xmlns:q="%s"><sheets><sheet name="Staff" q:id="a"/></sheets></workbook>\
                        """.formatted(relations),
                "xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="a" Target="s.xml" Type="%1$s/worksheet"/>
                         <Relationship Id="b" Target="t.xml" Type="%1$s/sharedStrings"/></Relationships>\
                        """.formatted(relations),
                "xl/s.xml", "<worksheet/>",
                "xl/t.xml", "<sst><si><t>not closed"));
        ReadOptions other = Reading.OPTIONS.with(new TableOptions("Plan", null, null, 0));
        assertThatThrownBy(() -> ChartReader.read(List.of(Input.bytes("people.xlsx", file)), other))
                .hasMessageContaining("\"Plan\"")
                .hasMessageContaining("\"Staff\"");
        assertThatThrownBy(() -> read(file)).hasMessageNotContaining("Staff");
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            assertThat(read(file).chart().size()).isPositive();
        } catch (UnreadableInputException e) {
            assertThat(e.getMessage()).startsWith("\"people.csv\"").doesNotContain("Exception");
        }
    }

    private static ReadResult read(byte[] file) {
        return ChartReader.read(List.of(Input.bytes("people.csv", file)), Reading.OPTIONS);
    }

    private static String data(String rows) {
        return "<sheetData>" + rows + "</sheetData>";
    }

    private static String people(int firstRow) {
        StringBuilder rows = new StringBuilder();
        for (One one : SevenPeople.ALL) {
            rows.append(row(firstRow + one.number(), one.id(), one.name(), one.manager()));
        }
        return rows.toString();
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, cells[i]));
            }
        }
        return row + "</row>";
    }
}
