package dev.spanwise.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.file.ScenarioBetween;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Input;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A sheet handed out, edited as people edit, and taken back. */
class PlanningSheetTest {
    private static final OrgChart STAFF =
            read("staff.csv", """
            id,name,title,manager,department,salary,hire date,location
            001,Ann,Chief,,Board,200000,2010-01-02,Ulm
            002,Bob,Head,001,Sales,90000,2012-03-04,Ulm
            003,Vacant,Rep,002,Sales,40000,,Ulm
            004,"Cyd (West), Dr.",Rep,002,Sales,41000,2015-05-06,Bonn
            005,Dan,Head,001,Ops,80000,2016-07-08,Bonn
            006,=Eve,Fitter,005,Ops,42000,2017-09-10,Bonn
            ,Fay,Fitter,005,Ops,43000,2018-11-12,Bonn
            =8,Gil,Fitter,005,Ops,44000,2019-01-02,Bonn
            """.getBytes(StandardCharsets.UTF_8)).chart();

    private static ReadResult read(String name, byte[] content) {
        return ChartReader.read(List.of(Input.bytes(name, content)), ReadOptions.in(Locale.ENGLISH));
    }

    private static byte[] sheet(OrgChart chart, Optional<String> root, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PlanningSheet.write(chart, root.map(chart::getPosition), bytes, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] edited(byte[] workbook, Consumer<Sheet> edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(read.getSheetAt(0));
            read.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The scenario of an edited workbook. */
    private static ScenarioBetween.Drawn drawn(byte[] workbook) {
        ReadResult plan = read("plan.xlsx", workbook);
        OrgChart original = HandedOut.find(plan, Input.bytes("plan.xlsx", workbook), ReadOptions.in(Locale.ENGLISH))
                .orElseThrow();
        return ScenarioBetween.of(original, plan.chart());
    }

    private static OrgChart carriedOut(byte[] workbook, OrgChart chart) {
        String scenario = drawn(workbook).text("Plan", List.of());
        return ScenarioReader.parse("plan.yaml", scenario).runOn(chart).after();
    }

    private static Map<String, String> lines(OrgChart chart) {
        Map<String, String> lines = new TreeMap<>();
        chart.positions()
                .forEach(position -> lines.put(
                        position.id(), position.manager().map(Position::id).orElse("")));
        return lines;
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }

    private static void set(Sheet sheet, String id, int column, String value) {
        Row row = row(sheet, id);
        row.createCell(column).setCellValue(value);
    }

    /** Rows in the opposite order, as after sorting. */
    private static void turnAround(Sheet sheet) {
        int last = sheet.getLastRowNum();
        for (int row = 1; row < last + 1 - row; row++) {
            swap(sheet, row, last + 1 - row);
        }
    }

    private static void swap(Sheet sheet, int one, int other) {
        sheet.shiftRows(one, one, 500);
        sheet.shiftRows(other, other, one - other);
        sheet.shiftRows(one + 500, one + 500, other - one - 500);
    }

    @Test
    void aSheetThatNobodyEditedIsNoScenario() {
        assertThat(drawn(sheet(STAFF, Optional.empty(), Locale.ENGLISH)).steps())
                .isEmpty();
        byte[] turned = edited(sheet(STAFF, Optional.empty(), Locale.GERMAN), PlanningSheetTest::turnAround);
        assertThat(drawn(turned).steps()).isEmpty();
        assertThat(drawn(turned).untold()).isEmpty();
    }

    @Test
    void whatWasHandedOutIsTheChartInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            OrgChart read =
                    read("plan.xlsx", sheet(STAFF, Optional.empty(), language)).chart();
            assertThat(lines(read)).isEqualTo(lines(STAFF));
            for (Field field : List.of(Field.TITLE, Field.DEPARTMENT, Field.SALARY, Field.HIRE_DATE, Field.LOCATION)) {
                STAFF.positions()
                        .forEach(position -> assertThat(value(read, position.id(), field))
                                .as("%s of %s", field, position.id())
                                .isEqualTo(value(STAFF, position.id(), field)));
            }
        }
    }

    private static Optional<Object> value(OrgChart chart, String id, Field field) {
        return chart.attributes().find(field, chart.record(chart.getPosition(id).index()));
    }

    /** Sorted, one row deleted, others hidden by a filter, managers chosen anew, cells changed, rows added. */
    @Test
    void whatPeopleDoToItIsTheScenario() {
        byte[] workbook = edited(sheet(STAFF, Optional.empty(), Locale.ENGLISH), plan -> {
            set(plan, "006", 1, "Bob (002)");
            set(plan, "=8", 1, "Cyd (West), Dr. (004)");
            set(plan, "003", 2, "Zoe");
            set(plan, "004", 3, "Senior Rep");
            Row added = plan.createRow(plan.getLastRowNum() + 1);
            added.createCell(1).setCellValue("Bob (002)");
            added.createCell(3).setCellValue("Planner");
            Row own = plan.createRow(plan.getLastRowNum() + 1);
            own.createCell(0).setCellValue("N1");
            own.createCell(1).setCellValue("Ann (001)");
            own.createCell(2).setCellValue("Hal");
            set(plan, "005", 1, "Hal (N1)");
            turnAround(plan);
            Row gone = row(plan, "staff.csv:8");
            plan.shiftRows(gone.getRowNum() + 1, plan.getLastRowNum(), -1);
            row(plan, "002").setZeroHeight(true);
            row(plan, "006").setZeroHeight(true);
        });

        OrgChart after = carriedOut(workbook, STAFF);
        Map<String, String> expected = new LinkedHashMap<>(lines(STAFF));
        expected.put("006", "002");
        expected.put("=8", "004");
        expected.put("N1", "001");
        expected.put("005", "N1");
        expected.put("new-1", "002");
        expected.remove("staff.csv:8");
        assertThat(lines(after)).isEqualTo(new TreeMap<>(expected));
        assertThat(value(after, "003", Field.NAME)).contains("Zoe");
        assertThat(value(after, "004", Field.TITLE)).contains("Senior Rep");
        assertThat(value(after, "new-1", Field.TITLE)).contains("Planner");
        assertThat(value(after, "006", Field.SALARY)).contains(42000.0);
        assertThat(drawn(workbook).steps())
                .extracting(step -> step.keySet().iterator().next())
                .contains("hire");
    }

    /** Managers typed over, as people who do not use the list write them; Bob and a second Bob are not told apart. */
    @Test
    void managersTypedByNameAreTakenWhereOneIsMeant() {
        byte[] workbook = edited(sheet(STAFF, Optional.empty(), Locale.ENGLISH), plan -> {
            set(plan, "006", 1, " ann ");
            set(plan, "004", 1, "005");
            set(plan, "staff.csv:8", 1, "New Lead");
            Row added = plan.createRow(plan.getLastRowNum() + 1);
            added.createCell(1).setCellValue("Dan");
            added.createCell(2).setCellValue("New Lead");
        });

        Map<String, String> expected = new TreeMap<>(lines(STAFF));
        expected.put("006", "001");
        expected.put("004", "005");
        expected.put("New Lead", "005");
        expected.put("staff.csv:8", "New Lead");
        assertThat(drawn(workbook).untold()).isEmpty();
        assertThat(lines(carriedOut(workbook, STAFF))).isEqualTo(expected);
    }

    @Test
    void managersWhoAreNotTakenAreToldWithTheReason() {
        byte[] workbook = edited(sheet(STAFF, Optional.empty(), Locale.ENGLISH), plan -> {
            set(plan, "=8", 2, "Bob");
            set(plan, "006", 1, "Bob");
            set(plan, "004", 1, "Zorro");
            set(plan, "005", 1, "Fay (staff.csv:8)");
        });

        assertThat(told(workbook))
                .containsExactly(
                        "1 position stays under the manager of before, because no position is found by the new one:"
                                + " 004: Zorro.",
                        "1 position stays under the manager of before, because the new one reports to it, directly or"
                                + " through others: 005: Fay (staff.csv:8).",
                        "1 position stays under the manager of before, because several are called like the new one:"
                                + " 006: Bob. Write the id in brackets behind the name.");
    }

    private static List<String> told(byte[] workbook) {
        return drawn(workbook).untold().stream()
                .map(untold -> untold.sentence(Locale.ENGLISH))
                .toList();
    }

    @Test
    void rowsOfManagersThatAreDeletedAndIdsThatChangeAreTold() {
        byte[] workbook = edited(sheet(STAFF, Optional.empty(), Locale.ENGLISH), plan -> {
            remove(plan, "001");
            remove(plan, "002");
            set(plan, "006", 0, "6");
        });

        assertThat(told(workbook))
                .containsExactly(
                        "3 positions still name a manager whose row is missing: 003: Bob (002), 004: Bob (002), 005: Ann"
                                + " (001). Where that position is closed, they come under the manager above.",
                        "1 position at the top has no row any more, but still leads others, and is not closed: 001. Say"
                                + " who leads them instead.",
                        "1 new id differs from that of a missing row only in zeros in front or in capitals: 6. The one"
                                + " is added and the other closed; write ids as they were where the same position is"
                                + " meant.");
    }

    private static void remove(Sheet sheet, String id) {
        int row = row(sheet, id).getRowNum();
        sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
    }

    @Test
    void idsThatStandTwiceAndOtherSheetsAreTold() {
        byte[] workbook = edited(sheet(STAFF, Optional.empty(), Locale.ENGLISH), plan -> {
            Row copy = plan.createRow(plan.getLastRowNum() + 1);
            copy.createCell(0).setCellValue("006");
            copy.createCell(1).setCellValue("Ann (001)");
            copy.createCell(2).setCellValue("Copy");
            Sheet second = plan.getWorkbook().cloneSheet(0);
            second.getRow(1).getCell(3).setCellValue("Boss");
        });

        assertThat(HandedOut.listSlips(read("plan.xlsx", workbook)))
                .extracting(slip -> slip.message(Locale.ENGLISH))
                .anyMatch(message -> message.contains("The id \"006\" stands on 2 different posts"))
                .anyMatch(message -> message.contains("Not read: \"Plan (2)\" (9)"));
    }

    /** Of a branch nobody else's pay is handed out, and nobody outside it is closed when it comes back. */
    @Test
    void aBranchComesBackAsABranch() {
        byte[] workbook = edited(sheet(STAFF, Optional.of("005"), Locale.ENGLISH), plan -> {
            assertThat(plan.getLastRowNum()).isEqualTo(5);
            int salary = 6;
            assertThat(plan.getRow(0).getCell(salary).getStringCellValue()).isEqualTo("Annual Salary");
            assertThat(row(plan, "001").getCell(salary)).isNull();
            set(plan, "006", 1, "Ann (001)");
            plan.removeRow(row(plan, "=8"));
        });

        Map<String, String> expected = new TreeMap<>(lines(STAFF));
        expected.put("006", "001");
        expected.remove("=8");
        assertThat(lines(carriedOut(workbook, STAFF))).isEqualTo(expected);
    }

    @Test
    void managersAreChosenFromAListAndIdsStay() throws IOException {
        byte[] workbook = sheet(STAFF, Optional.empty(), Locale.ENGLISH);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet plan = read.getSheetAt(0);
            assertThat(plan.getDataValidations())
                    .extracting(rule -> rule.getRegions().getCellRangeAddress(0).formatAsString())
                    .containsExactly("A2:A9", "B2:B1009");
            DataValidation list = plan.getDataValidations().get(1);
            assertThat(list.getValidationConstraint().getFormula1())
                    .contains("SpanwiseManagers")
                    .contains("$A$3");
            assertThat(read.getSheet("SpanwiseManagers").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Bob (002)");
            assertThat(read.getActiveSheetIndex()).isZero();
            assertThat(read.isSheetVeryHidden(1)).isTrue();
            assertThat(read.isSheetVeryHidden(2)).isTrue();
        }
    }

    @Test
    void anyChartComesBackAsItIs() {
        RandomCharts.forSeeds(20, seed -> {
            OrgChart chart = RandomCharts.ofSize(40, seed);
            byte[] workbook = sheet(chart, Optional.empty(), Locale.ENGLISH);
            OrgChart read = read("plan.xlsx", workbook).chart();
            assertThat(lines(read)).isEqualTo(lines(chart));
            assertThat(drawn(workbook).steps()).isEmpty();
        });
    }

    @Test
    void anotherWorkbookHandsNothingOut() {
        byte[] csv = "id,manager\n1,\n2,1\n".getBytes(StandardCharsets.UTF_8);
        ReadResult read = read("staff.csv", csv);
        assertThat(HandedOut.find(read, Input.bytes("staff.csv", csv), ReadOptions.in(Locale.ENGLISH)))
                .isEmpty();
    }
}
