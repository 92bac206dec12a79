package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which real exports say who reports to whom. */
class ReferenceQuirksTest {
    @ParameterizedTest
    @ValueSource(strings = {"xx", "XX", "", "none", "None", "N/A", "-", "NULL", "nan"})
    void theTopIsMarked(String marker) {
        ReadResult result = Reading.of("id,manager\n1," + marker + "\n2,1\n3,1\n4,2\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void theTopReportsToItself() {
        ReadResult result = Reading.of("id,manager\n1,1\n2,1\n3,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.SELF_MANAGER);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void idsThatLostLeadingZerosInOneColumnOnly() {
        ReadResult result = Reading.of("id,manager\n00100,\n00200,100\n00300,100\n00400,200\n");
        assertThat(Reading.drawing(result)).isEqualTo("00100\n  00200\n    00400\n  00300\n");
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().normalised())
                .containsExactly("in zeros before or after the number: 3");
    }

    @Test
    void idsThatASpreadsheetTurnedIntoDecimals() {
        assertThat(Reading.drawing(Reading.of("id,manager\n100,\n200,100.0\n300,100.0\n")))
                .isEqualTo("100\n  200\n  300\n");
    }

    @Test
    void managerByNameLastNameFirst() {
        ReadResult result = Reading.of("""
                id,Name,Manager
                1,Jane Doe,
                2,Max Muster,"Doe, Jane"
                3,Eva Maus,"DOE, Jané"
                4,Kim Koch,Max Muster
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
        assertThat(Reading.messages(result).get(0))
                .isEqualTo("One reference was matched although it differs in the order of first and last name:"
                        + " \"Doe, Jane\" was taken for \"Jane Doe\".");
    }

    @Test
    void managerByNameWhereFirstAndLastNameAreApart() {
        ReadResult result = Reading.of("""
                id,First Name,Last Name,Manager Name
                1,Jane,Doe,
                2,Max,Muster,Jane Doe
                3,Eva,Maus,"Doe, Jane"
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().target())
                .isEqualTo("First Name + Last Name");
    }

    @Test
    void managerByAddress() {
        ReadResult result = Reading.of("""
                id,email,SupervisorEmail
                1,Jane@Example.org,
                2,max@example.org,jane@example.org
                3,eva@example.org,jane@example.org
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
    }

    @Test
    void managerByDistinguishedName() {
        ReadResult result = Reading.of("""
                uid,dn,manager
                jane,"uid=jane,ou=Staff,dc=example,dc=org",
                max,"uid=max,ou=Staff,dc=example,dc=org","UID=jane, OU=Staff, DC=example, DC=org"
                eva,"uid=eva,ou=Staff,dc=example,dc=org","uid=jane,ou=Staff,dc=example,dc=org"
                """);
        assertThat(Reading.drawing(result)).isEqualTo("jane\n  max\n  eva\n");
    }

    @Test
    void managerByTitle() {
        ReadResult result = Reading.of("""
                Job Title,Reports To
                Chief Executive,
                Head of Sales,Chief Executive
                Sales Clerk,Head of Sales
                """);
        assertThat(Reading.drawing(result)).isEqualTo("Chief Executive\n  Head of Sales\n    Sales Clerk\n");
    }

    @Test
    void managerByRoleSlug() {
        ReadResult result = Reading.of("""
                role,reports_to
                Chief Executive,
                Head of Sales,chief-executive
                Sales Clerk,head-of-sales
                Sales Agent,head-of-sales
                """);
        assertThat(Reading.drawing(result))
                .isEqualTo("Chief Executive\n  Head of Sales\n    Sales Clerk\n    Sales Agent\n");
    }

    @Test
    void managerByNameWithTheIdInBrackets() {
        ReadResult result = Reading.of(
                "Employee ID,Worker,Manager\n17,Ann Ash,\n18,Bob Bee,Ann Ash (17)\n19,Cy Cox,Ann Ash (17)\n");
        assertThat(Reading.drawing(result)).isEqualTo("17\n  18\n  19\n");
    }

    @Test
    void twoRowsMakeTheTopItsOwnDescendant() {
        ReadResult result = Reading.of("""
                id,name,manager
                1,Ann,
                2,Bob,1
                3,Cyd,2
                1,Ann,3
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.CONFLICTING_ROWS);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.counts().leftOut(LeftOut.CONFLICTING)).isEqualTo(1);
    }

    @Test
    void theManagerColumnIsShiftedIntoAnotherOne() {
        ReadResult result = Reading.of("""
                id,name,Manager,Cost Code
                1,Ann,Sales,
                2,Bob,Sales,1
                3,Cyd,Sales,1
                4,Dan,Finance,2
                5,Eva,Finance,2
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n    5\n  3\n");
        assertThat(result.mapping().find(ColumnRole.MANAGER).orElseThrow().column())
                .isEqualTo("Cost Code");
    }

    @Test
    void theManagerOfSomeRowsIsShiftedIntoTheNextColumn() {
        ReadResult result = Reading.of("""
                id,name,manager,grade
                100,Ann,,A
                101,Bob,100,B
                102,Cyd,100,B
                103,Dan,100,B
                104,Eva,101,C
                105,Fay,C,101
                """);
        assertThat(Reading.drawing(result)).isEqualTo("100\n  101\n    104\n    105\n  102\n  103\n");
        assertThat(Reading.messages(result))
                .contains(
                        "The manager \"101\" of \"105\" stood in the neighbouring column \"grade\": it was taken from there.");
    }

    @Test
    void aReferenceColumnThatNoHeaderGivesAway() {
        ReadResult result = Reading.of("code,xyz\nA1,\nA2,A1\nA3,A1\nA4,A2\n");
        assertThat(Reading.drawing(result)).isEqualTo("A1\n  A2\n    A4\n  A3\n");
    }

    @Test
    void aReferenceColumnThatNoHeaderGivesAwayAndThatIsWrittenDifferently() {
        ReadResult result = Reading.of("""
                no;name;sign;sign of lead
                1;Ann;ANN;
                2;Bob;BOB;ann
                3;Cyd;CYD;ann
                4;Dan;DAN;bob
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
        assertThat(Reading.messages(result).get(0)).contains("in capital letters");
    }

    @Test
    void umlautsWrittenWithTwoLetters() {
        ReadResult result = Reading.of(
                "name,manager\nJürgen Groß,\nKäthe Öz,Juergen Gross\nUwe Lang,Kaethe Oez\nIna Bauer,Jürgen Groß\n");
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(Reading.messages(result))
                .contains("One reference was matched although it differs in umlauts written with two letters:"
                        + " \"Kaethe Oez\" was taken for \"Käthe Öz\".");
    }

    @Test
    void formsOfAddress() {
        ReadResult result = Reading.of(
                "name,manager\nJane Doe,\nBob Bee,Dr. Jane Doe\nCyd Cox,\"Doe, Jane\"\nDan Day,Frau Prof. Jane Doe\n");
        assertThat(result.chart().span(0)).isEqualTo(3);
    }

    @Test
    void columnsThatAreWrittenDifferentlyThroughoutAreOneProblem() {
        StringBuilder csv = new StringBuilder("id,manager\n001,\n");
        for (int i = 2; i < 12; i++) {
            csv.append("%03d,%d%n".formatted(i, i / 2));
        }
        ReadResult result = Reading.of(csv.toString());
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(Reading.messages(result))
                .containsExactly("10 references were matched although they differ in zeros before or after the number;"
                        + " for example \"1\" was taken for \"001\".");
        assertThat(result.problems().get(0).rows()).hasSize(10);
    }

    @Test
    void aMisspeltManagerIsNotGuessedButSuggested() {
        ReadResult result = Reading.of(
                "name,manager\nOlga Groß,\nUwe Lang,Olga Groß\nIna Bauer,Olag Groß\nEva Ott,Olga Groß\nTim Ott,Nobody Known\n");
        assertThat(result.chart().tops()).isEqualTo(3);
        assertThat(Reading.messages(result))
                .contains(
                        "\"Ina Bauer\" reports to \"Olag Groß\", which is not in the file (did you mean \"Olga Groß\"?):"
                                + " it was taken as a top position. Add the missing row or correct the reference.")
                .contains("\"Tim Ott\" reports to \"Nobody Known\", which is not in the file: it was taken as a top"
                        + " position. Add the missing row or correct the reference.");
    }

    @Test
    void aManagerWhoIsNotThere() {
        ReadResult result = Reading.of("id,manager\n1,\n2,1\n3,1\n4,99\n");
        assertThat(result.chart().tops()).isEqualTo(2);
        assertThat(Reading.messages(result).get(0))
                .isEqualTo("\"4\" reports to \"99\", which is not in the file: it was taken as a top position."
                        + " Add the missing row or correct the reference.");
    }

    @Test
    void aDottedLineToASecondManager() {
        ReadResult result = Reading.of("id,manager,Dotted Line Manager\n1,,\n2,1,\n3,1,2\n");
        assertThat(result.chart().dottedLines().edgeSet()).hasSize(1);
        assertThat(result.chart().getPosition("2").span()).isZero();
    }
}
