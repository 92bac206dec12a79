package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told rather than guessed: status codes, days, numbers under unknown headers, columns that say nothing. */
class ToldNotGuessedTest {
    @ParameterizedTest
    @CsvSource({
        "Status, 1, 3",
        "EMPL_STATUS, WRK, XQZ",
        "Beschäftigungsstatus, 01, 09",
        "Person Status, N, Z",
        "Estado, 10, 99"
    })
    void statusCodesAreCountedUntilTheyAreTold(String header, String there, String gone) {
        String csv = "ID;Name;Manager ID;" + header + "\n1;Ida;;" + there + "\n2;Ben;1;" + there + "\n3;Uta;1;" + gone
                + "\n4;Sol;2;" + there + "\n";
        ReadResult counted = Reading.of(csv);
        assertThat(counted.chart().size()).isEqualTo(4);
        assertThat(counted.notes())
                .contains("The column \"" + header + "\" has codes that nothing explains: " + there + " (3), " + gone
                        + " (1). Whoever has one of them counts. If it means that people have left, name it:"
                        + " --left CODE,CODE.");
        ReadResult told = Reading.of(csv, Reading.OPTIONS.withLeft(Set.of(gone)));
        assertThat(told.chart().size()).isEqualTo(3);
        assertThat(Reading.kinds(told)).containsExactly(ProblemKind.LEFT_OUT_LEAVER);
        assertThat(told.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EMPL_STATUS, A, Q",
        "Employee Status, Active, Q",
        "HR Status, A, X",
        "Personalstatus, Aktiv, RU",
        "EMP_STAT_CD, FT, ZZ",
        "Statut agent, Actif, 7",
        "Stato rapporto, A, U"
    })
    void oneCodeAmongOthersThatAreKnownIsToldAndCounts(String header, String there, String unknown) {
        ReadResult result = Reading.of("ID;Name;Manager ID;" + header + "\n1;Ida;;" + there + "\n2;Ben;1;" + there
                + "\n3;Uta;1;" + unknown + "\n4;Sol;2;" + there + "\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.notes())
                .anyMatch(note -> note.startsWith("The column \"" + header + "\" has codes")
                        && note.contains(unknown + " (1)")
                        && !note.contains("A (")
                        && !note.contains("Acti"));
    }

    @ParameterizedTest
    @CsvSource({
        "Status, Active, Seconded elsewhere",
        "Personalstatus, Aktiv, Entsandt",
        "Statut agent, Actif, Position XY",
        "Employee Status, Active, Garden"
    })
    void wordsAreCalledWords(String header, String there, String unknown) {
        ReadResult result = Reading.of("ID;Name;Manager ID;" + header + "\n1;Ida;;" + there + "\n2;Ben;1;" + there
                + "\n3;Uta;1;" + unknown + "\n4;Sol;2;" + there + "\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.notes())
                .anyMatch(note -> note.startsWith("The column \"" + header + "\" has words")
                        && note.contains(": " + unknown + " (1).")
                        && note.endsWith("--left \"WORD,WORD\"."));
    }

    @ParameterizedTest
    @CsvSource({"Marital Status, M, S", "Familienstand, VH, LD", "Visa Status, H1, F1", "Approval status, A, P"})
    void theStatusOfSomethingElseIsNone(String header, String one, String other) {
        ReadResult result = Reading.of("ID;Name;Manager ID;" + header + "\n1;Ida;;" + one + "\n2;Ben;1;" + one
                + "\n3;Uta;1;" + other + "\n4;Sol;2;" + other + "\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Termination Reason, Resignation",
        "Austrittsgrund Austritt, Eigenkündigung",
        "Motif de départ, Démission",
        "Motivo de baja, Voluntaria",
        "Offboarding, Phase 2"
    })
    void whatMaySayThatSomebodyLeftIsToldAndCanBeSaid(String header, String value) {
        String csv = "ID;Name;Manager ID;" + header + "\n1;Ida;;\n2;Ben;1;\n3;Uta;1;" + value + "\n4;Sol;2;\n";
        ReadResult counted = Reading.of(csv);
        assertThat(counted.chart().size()).isEqualTo(4);
        assertThat(counted.notes())
                .singleElement()
                .asString()
                .startsWith("\"" + header + "\" is filled in one row, with \"" + value + "\" for example")
                .endsWith("--map status=\"" + header + "\" --left \"" + value + "\".");
        ReadResult told =
                Reading.of(csv, Reading.OPTIONS.map(ColumnRole.STATUS, header).withLeft(Set.of(value)));
        assertThat(told.chart().size()).isEqualTo(3);
        assertThat(told.notes()).isEmpty();
    }

    @Test
    void whoseLeavingIsKnownAnywayIsNotToldAgain() {
        ReadResult result = Reading.of("""
            ID,Name,Manager ID,Status,Termination Reason
            1,Ida,,Active,
            2,Ben,1,Active,
            3,Uta,1,Terminated,Resignation
            4,Sol,2,Active,
            """);
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void aCodeThatStandsNowhereIsSaid() {
        ReadResult result = Reading.of(
                "ID,Name,Manager ID,Status\n1,Ida,,1\n2,Ben,1,3\n", Reading.OPTIONS.withLeft(Set.of("T", "3")));
        assertThat(result.notes())
                .contains("No status column has the codes that --left names: T. Say which column it is, for example"
                        + " --map status=\"Code\".");
        assertThat(result.chart().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Stichtag;ID;Name;Chef
                31.03.2026;1;Ida;
                31.03.2026;2;Ben;1
                31.03.2026;3;Uta;1
                30.04.2026;1;Ida;
                30.04.2026;2;Ben;1
                30.04.2026;3;Uta;2
                """, """
                Month,ID,Name,Manager
                2026-03,1,Ida,
                2026-03,2,Ben,1
                2026-03,3,Uta,1
                2026-04,1,Ida,
                2026-04,2,Ben,1
                2026-04,3,Uta,2
                """, """
                [{"as_of": "2026-03-31", "id": 1, "name": "Ida", "manager": null},
                 {"as_of": "2026-03-31", "id": 2, "name": "Ben", "manager": 1},
                 {"as_of": "2026-03-31", "id": 3, "name": "Uta", "manager": 1},
                 {"as_of": "2026-04-30", "id": 1, "name": "Ida", "manager": null},
                 {"as_of": "2026-04-30", "id": 2, "name": "Ben", "manager": 1},
                 {"as_of": "2026-04-30", "id": 3, "name": "Uta", "manager": 2}]
                """})
    void anyDayOfAFileCanBeRead(String content) {
        ReadResult late = Reading.of(content);
        assertThat(late.chart().layers()).isEqualTo(3);
        assertThat(late.notes()).anyMatch(note -> note.endsWith("--day 2026-03-31."));
        ReadResult early = Reading.of(content, Reading.OPTIONS.with(LocalDate.of(2026, 4, 1)));
        assertThat(early.chart().layers()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Employee #", "Badge", "Pers. Ref.", "Ausweisnummer", "Numéro interne", "№", "Sicil No"})
    void aNumberUnderAnUnknownHeaderIsTheId(String header) {
        ReadResult result = Reading.of(header + ";Name;Manager\nA17;Ida;\nA21;Ben;Ida\nA33;Uta;Ida\nA40;Sol;Ben\n");
        assertThat(result.chart().position(0).id()).isEqualTo("A17");
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room Number", "Phone No", "Cost Center Code", "Nota"})
    void otherNumbersAreNot(String header) {
        ReadResult result = Reading.of(header + ";Name;Manager\n17;Ida;\n17;Ben;Ida\n33;Uta;Ida\n40;Sol;Ben\n");
        assertThat(result.chart().position(0).id()).isEqualTo("Ida");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grade", "Entgeltgruppe", "Job Level"})
    void aGradeOfAllIsLeftAsideAndSaid(String header) {
        ReadResult result =
                Reading.of("ID,Name,Manager ID," + header + "\n1,Ida,,E9\n2,Ben,1,E9\n3,Uta,1,E9\n4,Sol,2,E9\n");
        assertThat(result.chart().position(0).text(Field.GRADE)).isNull();
        assertThat(result.notes())
                .contains("\"" + header + "\" is the same for all: it says nothing about grades and was left aside.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Office", "Établissement", "Sede"})
    void anOfficeThatNobodySharesIsNoPlace(String header) {
        StringBuilder csv = new StringBuilder("ID,Name,Manager ID,Grade," + header + "\n1,Top,,A,Head\n");
        for (int head = 2; head < 8; head++) {
            csv.append("%d,Head %d,1,B,Unit %d%n".formatted(head, head, head));
            csv.append("%d,Clerk %d,%d,C,Desk %d%n".formatted(head * 10, head, head, head));
        }
        ReadResult result = Reading.of(csv.toString());
        assertThat(result.chart().position(0).text(Field.LOCATION)).isNull();
        assertThat(result.notes()).anyMatch(note -> note.startsWith("\"" + header + "\" is no location"));
        ReadResult told = Reading.of(csv.toString(), Reading.OPTIONS.map(ColumnRole.LOCATION, header));
        assertThat(told.chart().position(0).text(Field.LOCATION)).isEqualTo("Head");
    }

    @Test
    void othersBesideTheManagerAreNamed() {
        ReadResult result = Reading.of("""
                Name,Contact 1 Role,Contact 1 Name,Contact 2 Role,Contact 2 Name
                Ida,,,,
                Ben,Mentor,Uta,Manager,Ida
                Uta,Manager,Ida,Mentor,Ben
                Sol,Manager,Ben,,
                Rex,Manager,Ben,,
                Amy,Manager,Ben,Mentor,Uta
                Kim,Mentor,Ida,Manager,Ben
                """);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.notes()).anyMatch(note -> note.endsWith("was left aside: \"Mentor\" (4)."));
    }

    @ParameterizedTest
    @CsvSource({
        "'userPrincipalName,displayName\na@x.example,A\nb@x.example,B\n', Get-MgUser",
        "'Benutzerprinzipalname;Anzeigename\na@x.example;A\nb@x.example;B\n', Get-MgUser",
        "'First Name [Required],Org Unit Path [Required]\nA,/\nB,/\n', Directory API",
        "'sAMAccountName,cn\na1,A\nb1,B\n', Get-ADUser"
    })
    void aListOfUsersIsToldWhichExportHasManagers(String csv, String step) {
        assertThatThrownBy(() -> Reading.of(csv)).hasMessageContaining(step);
    }

    @ParameterizedTest
    @CsvSource({
        "OTYPE,OBJID,RSIGN,RELAT,SCLAS,SOBID",
        "Objekttyp,Objekt-ID,Richtung,Verknüpfung,Typ,Id des verknüpften Objekts",
        "Type,Object ID,Direction,Relationship,Type of other,Related Object ID"
    })
    void aTableOfRelationsIsToldWhichOneReports(
            String type, String object, String sign, String relation, String other, String related) {
        String csv = String.join(",", type, object, sign, relation, other, related) + """

                S,5002,A,002,S,5001
                S,5001,B,002,S,5002
                S,5003,A,002,S,5001
                S,5001,B,002,S,5003
                S,5002,A,008,P,701
                S,5003,A,008,P,702
                """;
        assertThatThrownBy(() -> Reading.of(csv))
                .hasMessageContaining("\"people.csv\" is a table of relations: \"" + relation + '"')
                .hasMessageContaining("A 002 alone and say that \"" + object + "\" is the id and \"" + related + '"')
                .hasMessageContaining("infotype 0001");
    }

    @Test
    void aQuotationMarkInACommentIsNobodysCell() {
        ReadResult result = Reading.of(
                "# connect: {\"from\": \"manager\"}\n# style: \"x\"y\nname,manager\nIda,\nBen,Ida\nUta,Ida\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.problems()).isEmpty();
    }
}
