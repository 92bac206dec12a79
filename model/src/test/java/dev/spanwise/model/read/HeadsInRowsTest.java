package dev.spanwise.model.read;

import static dev.spanwise.model.read.SevenPeople.CHART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table of people in which each row has the unit, the unit above and the head of the unit. */
class HeadsInRowsTest {
    /** By person in their order: the unit, its head and the unit above. */
    private static final List<String> UNITS = List.of("U1", "U2", "U3", "U4", "U4", "U4", "U2");

    private static final Map<String, Integer> HEADS = Map.of("U1", 0, "U2", 1, "U3", 2, "U4", 3);
    private static final Map<String, String> ABOVE = Map.of("U1", "", "U2", "U1", "U3", "U1", "U4", "U3");

    private static String file(String header, boolean byName, boolean unitFirst) {
        List<String> lines = new ArrayList<>(List.of(header));
        SevenPeople.ALL.forEach(one -> {
            String unit = UNITS.get(one.number());
            var head = SevenPeople.ALL.get(HEADS.getOrDefault(unit, 0));
            String person = one.id() + "," + one.name();
            String of = unit + "," + ABOVE.get(unit) + "," + (byName ? head.name() : head.id());
            lines.add(unitFirst ? of + "," + person : person + "," + of);
        });
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Unit ID,Parent Unit ID,Unit Head,Employee ID,Employee # true # true",
                "Einheit,uebergeordnet,Leiter,Personalnummer,Mitarbeiter # true # true",
                "Personalnummer,Name,Abteilung,Übergeordnete Abteilung,Abteilungsleiter Leitung # false # false",
                "Matricule,Nom,Service,Service parent,Responsable du service # true # false",
                "Matricule,Nom,Unité,Code unité mère,Responsable de l'unité # true # false",
                "Mitarbeiter-ID,Mitarbeiter,Abteilung,Obere Abteilung,Abteilungsleiter-ID # false # false",
                "Nr kadrowy,Pracownik,Jednostka,Jednostka nadrzędna,Kierownik jednostki # true # false",
                "Anställningsnr,Namn,Enhet,Överordnad enhet,Enhetschef # true # false",
                "Legajo,Nombre,Área,Área superior,Jefe de área # false # false"
            })
    void everybodyReportsToTheHeadOfTheUnit(String header, boolean byName, boolean unitFirst) {
        ReadResult result = Reading.of(file(header, byName, unitFirst));
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.HEADS_OF_UNITS);
    }

    @Test
    void aUnitWithoutAHeadIsLedByThatAbove() {
        ReadResult result = Reading.of("""
                Organizational Unit,Unit ID,Parent Unit ID,Unit Head,Employee,Employee ID
                Board,U1,,Ada Lind,Ada Lind,1
                Finance,U2,U1,Ben Moor,Ben Moor,2
                Finance,U2,U1,Ben Moor,Cleo Nart,3
                Ops,U3,U1,,Dirk Olm,4
                Ops,U3,U1,,Eva Pult,5
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n  4\n  5\n");
        assertThat(Reading.messages(result))
                .singleElement()
                .asString()
                .endsWith("One unit has no head: that of the unit above counts.");
    }

    @Test
    void whoeverSaysWhichColumnIsTheManagerIsBelieved() {
        String file = file("Unit,Parent Unit,Unit Head,Employee ID,Employee", true, true);
        ReadResult result = Reading.of(file, Reading.OPTIONS.map(ColumnRole.MANAGER, "Unit Head"));
        assertThat(Reading.kinds(result)).contains(ProblemKind.SELF_MANAGER).doesNotContain(ProblemKind.HEADS_OF_UNITS);
    }

    @Test
    void managersOfPeopleAreNoHeadsOfUnits() {
        ReadResult result = Reading.of("""
                ID,Name,Department,Parent Department,Manager
                1,Ann,Board,,
                2,Bo,Sales,Board,1
                3,Cid,Sales,Board,2
                4,Dan,Sales,Board,2
                5,Eve,Plant,Board,1
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n  5\n");
        assertThat(Reading.kinds(result)).isEmpty();
    }
}
