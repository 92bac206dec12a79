package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hierarchies that no single column holds: names in two columns, levels, paths, numberings, outlines. */
class DerivedHierarchyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Name,Level 1,Level 2,Level 3
                Ida,,,
                Ben,Ida,,
                Uta,Ida,,
                Sol,Ida,Ben,
                Rex,Ida,Ben,Sol
                Amy,Ida,Ben,Sol
                """,
                // with the person itself
                """
                Name,Ebene 1,Ebene 2,Ebene 3,Ebene 4
                Ida,Ida,,,
                Ben,Ida,Ben,,
                Uta,Ida,Uta,,
                Sol,Ida,Ben,Sol,
                Rex,Ida,Ben,Sol,Rex
                Amy,Ida,Ben,Sol,Amy
                """,
                """
                Name,Chain L01 Mgr,Chain L02 Mgr,Chain L03 Mgr
                Amy,Ida,Ben,Sol
                Ben,Ida,,
                Ida,,,
                Rex,Ida,Ben,Sol
                Sol,Ida,Ben,
                Uta,Ida,,
                """,
                // the top under a header without a number; headers without any
                """
                ID,Name,CEO,CEO-1,CEO-2
                1,Ida,,,
                2,Ben,Ida,,
                3,Uta,Ida,,
                4,Sol,Ida,Ben,
                5,Rex,Ida,Ben,Sol
                6,Amy,Ida,Ben,Sol
                """,
                """
                ID;Name;Vorstand;Bereich unter;Gruppe unter
                1;Ida;;;
                2;Ben;Ida;;
                3;Uta;Ida;;
                4;Sol;Ida;Ben;
                5;Rex;Ida;Ben;Sol
                6;Amy;Ida;Ben;Sol
                """,
                // the person itself last, in words of its own or alone
                """
                ID,Name,Level 1,Level 2,Level 3,Level 4
                a1,Ida,Ida (a1),,,
                b2,Ben,Ida (a1),Ben (b2),,
                c3,Uta,Ida (a1),Uta (c3),,
                d4,Sol,Ida (a1),Ben (b2),Sol (d4),
                e5,Rex,Ida (a1),Ben (b2),Sol (d4),Rex (e5)
                f6,Amy,Ida (a1),Ben (b2),Sol (d4),Amy (f6)
                """,
                // managers alone stand in their own chain
                """
                Employee ID,Worker,Management Chain - Level 01,Management Chain - Level 02,Management Chain - Level 03
                1,Ida,Ida (1),,
                2,Ben,Ida (1),Ben (2),
                3,Uta,Ida (1),,
                4,Sol,Ida (1),Ben (2),Sol (4)
                5,Rex,Ida (1),Ben (2),Sol (4)
                6,Amy,Ida (1),Ben (2),Sol (4)
                """,
                """
                PersNr;Name;Leitung E1;Leitung E2;Leitung E3
                1;Ida;1 - Ida;;
                2;Ben;1 - Ida;2 - Ben;
                3;Uta;1 - Ida;;
                4;Sol;1 - Ida;2 - Ben;4 - Sol
                5;Rex;1 - Ida;2 - Ben;4 - Sol
                6;Amy;1 - Ida;2 - Ben;4 - Sol
                """,
                """
                Stufe 1;Stufe 2;Stufe 3;Stufe 4;Ort
                Ida;;;;x
                Ida;Ben;;;x
                Ida;Uta;;;x
                Ida;Ben;Sol;;x
                Ida;Ben;Sol;Rex;x
                Ida;Ben;Sol;Amy;x
                """,
                """
                Name;Weg
                Ida;Ida
                Ben;Ida > Ben
                Uta;Ida > Uta
                Sol;Ida > Ben > Sol
                Rex;Ida > Ben > Sol > Rex
                Amy;Ida > Ben > Sol > Amy
                """,
                "Name,above\nIda,\nBen,Ida\nUta,Ida\nSol,Ida / Ben\nRex,Ida / Ben / Sol\nAmy,Ida / Ben / Sol\n",
                // the nearest first
                "Name,Approvers\nIda,\nBen,Ida\nUta,Ida\nSol,Ben > Ida\nRex,Sol > Ben > Ida\nAmy,Sol > Ben > Ida\n",
                "Nom;Validation\nIda;\nBen;Ida\nUta;Ida\nSol;Ben -> Ida\nRex;Sol -> Ben -> Ida\nAmy;Sol -> Ben -> Ida\n",
                "Layer,Box title,Name\n1,Head,Ida\n2,Clerk,Ben\n3,Clerk,Sol\n4,Clerk,Rex\n4,Clerk,Amy\n2,Clerk,Uta\n",
                "Führungsebene;Name\n1;Ida\n2;Ben\n3;Sol\n4;Rex\n4;Amy\n2;Uta\n",
                "Depth,Name\n0,Ida\n1,Ben\n2,Sol\n3,Rex\n3,Amy\n1,Uta\n",
                "Niveau;Name\nN1;Ida\nN2;Ben\nN3;Sol\nN4;Rex\nN4;Amy\nN2;Uta\n",
                "Name,Pay\nIda,1\n  Ben,1\n    Sol,1\n      Rex,1\n      Amy,1\n  Uta,1\n",
                // those below, everybody in one cell at most
                "Name,Direct reports\nIda,Ben; Uta\nBen,Sol\nSol,Rex; Amy\nRex,\nAmy,\nUta,\n",
                "Nr;Name;Mitarbeiter (Nr)\n1;Ida;2, 6\n2;Ben;3\n3;Sol;4, 5\n4;Rex;\n5;Amy;\n6;Uta;\n",
                "Name;Führt\nMoss, Ida;Ruiz, Ben|Kern, Uta\nRuiz, Ben;Park, Sol\nPark, Sol;Vey, Rex|Orr, Amy\n"
                        + "Vey, Rex;\nOrr, Amy;\nKern, Uta;\n",
                "Employee,Supervises\nIda,\"Ben\nUta\"\nBen,Sol\nSol,\"Rex\nAmy\"\nRex,\nAmy,\nUta,\n",
                "Nivel 1,Nivel 2,Nivel 3,Nivel 4,Nota\nIda,,,,x\n,Ben,,,x\n,,Sol,,x\n,,,Rex,x\n,,,Amy,x\n,Uta,,,x\n",
            })
    void isFound(String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(result.chart().layers()).isEqualTo(4);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().positions().filter(p -> p.span() == 2).count())
                .isEqualTo(2);
        assertThat(Reading.kinds(result)).isSubsetOf(ProblemKind.NORMALISED_REFERENCE);
        assertThat(result.notes()).anyMatch(note -> note.startsWith("No single column holds the manager"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WBS,Post\n1,A\n1.1,B\n1.1.1,C\n1.1.1.1,D\n1.1.1.2,E\n1.2,F\n",
                "Post,DAX\nA,11\nB,11|12\nC,11|12|13\nD,11|12|13|14\nE,11|12|13|15\nF,11|16\n",
                "Unit,Node\nA,/10/\nB,/10/20/\nC,/10/20/30/\nD,/10/20/30/40/\nE,/10/20/30/50/\nF,/10/60/\n"
            })
    void numberings(String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(result.chart().layers()).isEqualTo(4);
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Last Name,Manager First Name,Manager Last Name",
                "Vorname,Nachname,Vorgesetzter Vorname,Vorgesetzter Nachname",
                "givenName,familyName,supervisorFirstName,supervisorLastName",
                "Prénom,Nom,Prénom du responsable,Nom du responsable",
                "Nombre,Apellidos,Nombre del jefe,Apellidos del jefe",
                "Voornaam,Achternaam,Voornaam van de leidinggevende,Achternaam van de leidinggevende"
            })
    void aManagerInTwoColumns(String headers) {
        ReadResult result =
                Reading.of(headers + "\nIda,Moss,,\nBen,Ruiz,Ida,Moss\nUta,Kern,Ida,Moss\nSol,Park,Ben,Ruiz\n");
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    /** With three layers no way is longer than two; the header says that it is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Management chain", "Berichtsweg", "Ligne hiérarchique", "Cadena de mando", "Reporting path"})
    void aWayOfTwoIsKnownByItsHeader(String header) {
        ReadResult result = Reading.of("Employee," + header + "\nIda,\nBen,Ida\nUta,Ida\nSol,Ida > Ben\nRex,Ida > Ben\n"
                + "Amy,Ida > Uta\nGus,Ida > Uta\n");
        assertThat(Reading.drawing(result)).isEqualTo("Ida\n  Ben\n    Sol\n    Rex\n  Uta\n    Amy\n    Gus\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // sorted by grade, which is no outline; a salary with a point; addresses
                "Name,Level\nIda,1\nBen,2\nUta,2\nSol,3\nRex,3\n",
                "Name,Pay\nIda,9.5\nBen,9.1\nUta,8.25\nSol,8.5\nRex,9\n",
                "Name,Street 1,Street 2\nIda,A,\nBen,B,C\nUta,D,\nSol,E,F\nRex,G,\n",
                // lists that lead to no row
                "Team,Members\nSales,\"Ben, Uta\"\nPlant,\"Sol, Rex\"\nLaw,\"Amy, Gus\"\nTax,Eva\n"
            })
    void isNotSeenWhereThereIsNone(String csv) {
        assertThatThrownBy(() -> Reading.of(csv)).hasMessageContaining("no column that");
    }

    @Test
    void theNameOfADerivedColumnCanBeSaid() {
        String csv = "Name,Level 1,Level 2\nIda,,\nBen,Ida,\nSol,Ida,Ben\nUta,Ida,\n";
        ReadResult result = Reading.of(
                csv, Reading.OPTIONS.map(dev.spanwise.model.read.column.ColumnRole.MANAGER, "Level 1 ... Level 2"));
        assertThat(Reading.drawing(result)).isEqualTo("Ida\n  Ben\n    Sol\n  Uta\n");
    }
}
