package dev.spanwise.model.read;

import static dev.spanwise.model.read.SevenPeople.CHART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.input.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People with their unit beside a list of units with their heads: nobody's manager stands anywhere, all can be told. */
class HeadsOfUnitsTest {
    /** By person in their order: the unit. */
    private static final List<String> UNITS = List.of("U1", "U2", "U3", "U4", "U4", "U4", "U2");

    private static final List<List<String>> HEADS = List.of(
            List.of("U1", "n1", ""), List.of("U2", "n2", "U1"), List.of("U3", "n3", "U1"), List.of("U4", "n4", "U3"));

    private static ReadResult read(String people, String units) {
        return ChartReader.read(
                List.of(Reading.input("people.csv", people), Reading.input("units.csv", units)), Reading.OPTIONS);
    }

    private static String people(String header) {
        List<String> lines = new ArrayList<>(List.of(header));
        SevenPeople.ALL.forEach(one -> lines.add(one.id() + "," + one.name() + "," + UNITS.get(one.number())));
        return String.join("\n", lines) + "\n";
    }

    private static String units(String header, boolean byName) {
        return HEADS.stream()
                .map(unit -> String.join(",", unit.get(0), byName ? nameOf(unit.get(1)) : unit.get(1), unit.get(2)))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String nameOf(String id) {
        return SevenPeople.ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Employee ID,Name,Department # Department,Department Head,Parent Department # false",
                "Personalnummer,Name,Abteilung # Abteilung,Leiter,Übergeordnete Abteilung # true",
                "Matricule,Nom complet,Service # Code service,Responsable,Service parent # true",
                "Legajo,Nombre completo,Área # Código,Jefe,Área superior # false",
                "id,displayName,orgUnit # key,managerId,parent # false"
            })
    void everybodyReportsToTheHeadOfTheUnit(String people, String units, boolean byName) {
        ReadResult result = read(people(people), units(units, byName));
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.messages(result))
                .singleElement()
                .asString()
                .startsWith(
                        "Who reports to whom was worked out from the heads in \"units.csv\": everybody reports to the"
                                + " head of \"" + people.substring(people.lastIndexOf(',') + 1) + "\"");
    }

    @Test
    void listsOfOneFileInOtherFormats() {
        String people = SevenPeople.each(one -> "{\"id\": \"%s\", \"name\": \"%s\", \"unitId\": \"%s\"}"
                .formatted(one.id(), one.name(), UNITS.get(one.number())));
        String units = HEADS.stream()
                .map(unit -> "{\"id\": \"%s\", \"lead\": \"%s\", \"parentId\": \"%s\"}"
                        .formatted(unit.get(0), unit.get(1), unit.get(2)))
                .collect(Collectors.joining(", "));
        assertThat(SevenPeople.drawing(Reading.of("{\"staff\": [" + people + "], \"units\": [" + units + "]}")))
                .isEqualTo(CHART);
        byte[] workbook = Workbooks.of(
                "Mitarbeiter",
                people("Nr,Name,Bereich"),
                "Bereiche",
                units("Bereich,Leitung,Oberer Bereich übergeordnet", false));
        ReadResult ofWorkbook = ChartReader.read(List.of(Input.bytes("org.xlsx", workbook)), Reading.OPTIONS);
        assertThat(SevenPeople.drawing(ofWorkbook)).isEqualTo(CHART);
    }

    @Test
    void aUnitWithoutAHeadIsLedByThatAbove() {
        ReadResult result = read(
                people("ID,Name,Unit"), units("Unit,Head,Parent Unit", false).replace("U4,n4,", "U4,,"));
        assertThat(SevenPeople.drawing(result))
                .contains("  Cem Aydin\n    Dora Ilves\n    Egon Nyman\n    Fatma Osei\n");
        assertThat(Reading.messages(result).get(0)).endsWith("One unit has no head: that of the unit above counts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n2;n5", "n2 / n5", "n2 & n5", "n2+n5"})
    void ofSeveralHeadsTheFirstLeadsAndTheOthersStandBeside(String heads) {
        ReadResult result = read(
                "ID,Name,Unit\nn1,Ann,U1\nn2,Bo,U2\nn5,Eve,U2\nn6,Fay,U2\nn7,Gil,U2\n",
                "Unit,Head,Parent Unit\nU1,n1,\nU2," + heads + ",U1\n");
        assertThat(Reading.drawing(result)).isEqualTo("n1\n  n2\n    n6\n    n7\n  n5\n");
        assertThat(Reading.messages(result).get(0))
                .endsWith("One unit has several heads: the first named leads it, the others stand beside.");
    }

    @Test
    void departmentsWithoutOthersAboveThemHaveTheirHeadsAtTheTop() {
        ReadResult result = read(
                "Employee ID,Name,Department\n1,Ann,Board\n2,Bo,Board\n3,Cid,Sales\n4,Dan,Sales\n5,Eve,Board\n",
                "Department,Head\nBoard,1\nSales,2\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n  5\n");
        assertThat(Reading.messages(result).get(0))
                .contains("heads report to nobody, since no unit stands above another");
    }

    @Test
    void managersThatPeopleHaveThemselvesComeFirst() {
        String people = SevenPeople.ALL.stream()
                .map(one -> String.join(",", one.id(), one.name(), "U1", one.manager()))
                .collect(Collectors.joining("\n", "ID,Name,Unit,Manager\n", "\n"));
        assertThat(SevenPeople.drawing(ChartReader.read(List.of(Reading.input("people.csv", people)), Reading.OPTIONS)))
                .isEqualTo(CHART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unit,Head,Parent Unit\nU1,n1,U4\nU2,n2,U1\nU3,n3,U2\nU4,n4,U3\n",
                "Unit,Floor,Parent Unit\nU1,1,\nU2,2,U1\nU3,3,U1\nU4,4,U3\n"
            })
    void unitsInACircleOrWithoutHeadsTellNothing(String units) {
        assertThatThrownBy(() -> read(people("ID,Name,Unit"), units)).hasMessageContaining("who reports to whom");
    }
}
