package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of real exports that are not simply one position each. */
class RowQuirksTest {
    @Test
    void identicalDuplicateRowsAreOnePosition() {
        ReadResult result = Reading.of("no,id,name,manager\n1,1,Ann,\n2,2,Bob,1\n3,2,Bob,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.problems().get(0).kind()).isEqualTo(ProblemKind.REPEATED_ROW);
        assertThat(result.problems().get(0).rows()).containsExactly(new SourceRow("people.csv", 4));
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void aSharedJobIsTwoPositionsAndItsReportsGoToTheFirst() {
        ReadResult result = Reading.of("""
            id,name,manager,fte
            1,Ann,,1
            2,Bob,1,0.5
            2,Cyd,1,0.5
            3,Dan,2,1
            """);
        assertThat(result.chart().size()).isEqualTo(4);
        Position dan = result.chart().getPosition("3");
        assertThat(dan.manager().orElseThrow().name()).isEqualTo("Bob");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.JOB_SHARE);
    }

    @Test
    void conflictingDuplicatesAreAnError() {
        ReadResult result = Reading.of("id,name,manager\n1,Ann,\n2,Bob,1\n3,Cyd,1\n3,Cyd,99\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
        assertThat(Reading.messages(result))
                .containsExactly("The id \"3\" stands on rows that differ in manager: row 4 was kept, since it leaves"
                        + " fewer problems, the others were left out. Correct the export.");
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void onePlaceholderIdUsedForManyRows() {
        ReadResult result =
                Reading.of("id,name,title,manager\n1,Ann,Head,\nNEW1,,Clerk,1\nNEW1,,Agent,1\nNEW1,,Cook,1\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().span(0)).isEqualTo(3);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.PLACEHOLDER_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vacant", "VACANT", "Not in Post", "vakant", "空席"})
    void aWordInTheNameSaysThatNobodyHoldsThePosition(String word) {
        Position position = Reading.of("id,name,manager\n1,Ann,\n2," + word + ",1\n3,Cyd,1\n")
                .chart()
                .getPosition("2");
        assertThat(position.is(Flag.VACANT)).isTrue();
        assertThat(position.name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/D", "n/d", "Not disclosed"})
    void aWithheldNameIsNoVacancy(String word) {
        ReadResult result = Reading.of("id,name,manager\n1,Ann,\n2," + word + ",1\n3,Cyd,1\n");
        assertThat(result.chart().getPosition("2").is(Flag.VACANT)).isFalse();
        assertThat(result.chart().getPosition("2").name()).isNull();
        assertThat(result.notes()).containsExactly("One name is not disclosed.");
    }

    @Test
    void titleRowsAboveTheHeader() {
        ReadResult result =
                Reading.of("Staff list of Example Ltd,,\nAs of 1 June,,\n,,\nid,name,manager\n1,Ann,\n2,Bob,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.sources().get(0).headerRow()).isEqualTo(4);
        assertThat(result.chart()
                        .getPosition("2")
                        .chart()
                        .attributes()
                        .source(1)
                        .row())
                .isEqualTo(6);
    }

    @Test
    void twoHeaderRows() {
        ReadResult result = Reading.of("Employee ID,Full Name,Manager ID\nemplid,ename,mgr\n1,Ann,\n2,Bob,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.counts().leftOut(LeftOut.HEADER)).isEqualTo(1);
    }

    @Test
    void aHeaderRepeatedInTheMiddle() {
        ReadResult result = Reading.of("id,name,manager\n1,Ann,\nid,name,manager\n2,Bob,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.counts().leftOut(LeftOut.HEADER)).isEqualTo(1);
    }

    @Test
    void templateRows() {
        ReadResult result = Reading.of(
                "id,name,manager\n<your id>,<your name>,<manager id>\ne.g. 4711,Jane Doe,4712\n1,Ann,\n2,Bob,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.counts().leftOut(LeftOut.TEMPLATE)).isEqualTo(2);
    }

    @Test
    void totalRowsAndBlankLines() {
        ReadResult result =
                Reading.of("id,name,manager,salary,fte\n1,Ann,,90000,1\n\n2,Bob,1,50000,1\n,,,,\nTotal,,,140000,2\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(1);
        assertThat(result.counts().rows()).isEqualTo(3);
        assertThat(Reading.messages(result)).containsExactly("One row that adds up others was left out.");
    }

    @Test
    void totalsOfSomethingAndRemarksBelowTheTable() {
        ReadResult result = Reading.of("""
            id,name,manager,pay
            2,Bob,1,50000
            1,Ann Ash,,

            Total,2 people,,"50,000"
            "Source: payroll, 1 June",,,
            For internal use only,,,
            """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n");
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(1);
        assertThat(result.counts().leftOut(LeftOut.REMARK)).isEqualTo(2);
        assertThat(Reading.messages(result)).contains("2 rows that are remarks or headings of groups were left out.");
    }

    @Test
    void aLastRowWithNothingButANameIsAPosition() {
        ReadResult result = Reading.of("name,manager,team\nBob Bee,Ann Ash,Sales\nCyd Cox,Ann Ash,Sales\nAnn Ash,,\n");
        assertThat(result.chart().size()).isEqualTo(3);
    }

    @Test
    void anUnnamedFirstColumnIsNoId() {
        ReadResult result = Reading.of(",id,manager\n0,1,\n1,2,1\n2,3,1\n3,4,2\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
    }

    @Test
    void aRowThatStandsForManyPosts() {
        ReadResult result = Reading.of("id,name,manager,Number of Posts in FTE\n1,Ann,,1.0\n2,,1,26.32\n");
        assertThat(result.chart().size()).isEqualTo(2);
        assertThat(result.chart().getPosition("2").number(Field.FTE)).isEqualTo(26.32);
        assertThat(result.notes()).contains("One row stands for more than one post: it is one position with its FTE.");
    }

    @Test
    void rowsWithoutAnIdAreLeafPositions() {
        ReadResult result = Reading.of("id,title,manager\n1,Head,\n,Clerk,1\n,Clerk,1\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.chart().span(0)).isEqualTo(2);
        assertThat(result.chart().position(1).id()).isEqualTo("people.csv:3");
    }

    @Test
    void rowsWithMoreCellsThanTheHeaderAreReported() {
        ReadResult result = Reading.of("id,manager,title\n1,,Head\n2,1,Clerk, senior\n3,1,Cook\n4,1,Cook\n5,1,Cook\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.UNEVEN_ROW);
        assertThat(result.problems().get(0).rows()).containsExactly(new SourceRow("people.csv", 3));
    }

    @Test
    void bytesThatAreNoTextAreReportedWithTheirRows() {
        byte[] start = "id,name,manager\n1,Müller,\n2,Köhler,1\n3,B".getBytes(StandardCharsets.UTF_8);
        byte[] end = "r,1\n4,Schäfer,1\n5,Größe,1\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + 1 + end.length);
        all[start.length] = (byte) 0xE4; // an umlaut of another charset
        System.arraycopy(end, 0, all, start.length + 1, end.length);

        ReadResult result = ChartReader.read(
                List.of(Input.bytes("people.csv", all)),
                Reading.OPTIONS.with(new TableOptions(null, null, StandardCharsets.UTF_8, 0)));

        assertThat(Reading.messages(result))
                .containsExactly(
                        "One row has characters that could not be read, for example in \"B\uFFFDr\": what stood"
                                + " there is lost. Export the file as UTF-8, or choose its charset when you read it.");
        assertThat(result.problems().get(0).rows()).containsExactly(new SourceRow("people.csv", 4));
    }

    @Test
    void multiLineCells() {
        ReadResult result = Reading.of("id,title,manager\n1,\"Head of\nSales\",\n2,Clerk,1\n");
        assertThat(result.chart().getPosition("1").title()).isEqualTo("Head of Sales");
        assertThat(result.chart().attributes().source(1).row()).isEqualTo(3);
    }

    @Test
    void peopleWhoHaveLeftAreLeftOutAndCounted() {
        String csv = """
            id,name,manager,status,termination date
            1,Ann,,Active,
            2,Bob,1,Terminated,
            3,Cyd,1,Active,2026-05-31
            4,Dan,1,Active,2026-06-30
            """;
        ReadResult result = Reading.of(csv);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  4\n");
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(2);
        assertThat(Reading.of(csv, Reading.OPTIONS.withLeavers(true)).chart().size())
                .isEqualTo(4);
    }

    @Test
    void aLeaverWithReportsStaysUntilTheyHaveANewManager() {
        ReadResult result = Reading.of("id,name,manager,status\n1,Ann,,Active\n2,Bob,1,Terminated\n3,Cyd,2,Active\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
        assertThat(result.chart().getPosition("2").is(Flag.LEFT)).isTrue();
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.LEAVER_WITH_REPORTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Executive Assistant to the CEO",
                "PA to the Head of Sales",
                "Secretary",
                "Vorstandsassistenz",
                "Secrétaire de direction",
                "Secretaria de Dirección",
                "秘書"
            })
    void assistantsAreKnownByTheirTitles(String title) {
        assertThat(isAssistant(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secretary of State",
                "Principal Private Secretary to the Prime Minister",
                "Secretaria",
                "Secretaria de Cultura",
                "Secretaría de Estado de Hacienda",
                "Secrétaire d'État",
                "Staatssekretärin",
                "Company Secretary",
                "Assistant Director",
                "秘书长"
            })
    void officesOfStateAreNoAssistants(String title) {
        assertThat(isAssistant(title)).isFalse();
    }

    private static boolean isAssistant(String title) {
        return Reading.of("id,title,manager\n1,Head,\n2,\"" + title + "\",1\n")
                .chart()
                .getPosition("2")
                .is(Flag.ASSISTANT);
    }

    @Test
    void flagsComeFromWordsInSeveralColumns() {
        ReadResult result = Reading.of("""
            id,title,manager,employee type,status
            1,Chief Executive,,Permanent,Active
            2,Executive Assistant to the CEO,1,Permanent,Active
            3,Developer,1,Contractor,Active
            4,Director (Maternity Leave),1,Permanent,Active
            5,Director,1,Permanent,On leave
            """);
        assertThat(result.chart().getPosition("2").is(Flag.ASSISTANT)).isTrue();
        assertThat(result.chart().getPosition("3").is(Flag.CONTRACTOR)).isTrue();
        assertThat(result.chart().getPosition("4").is(Flag.ON_LEAVE)).isTrue();
        assertThat(result.chart().getPosition("5").is(Flag.ON_LEAVE)).isTrue();
        assertThat(result.chart().getPosition("1").is(Flag.ASSISTANT)).isFalse();
    }
}
