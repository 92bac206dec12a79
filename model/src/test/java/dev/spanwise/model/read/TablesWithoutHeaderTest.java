package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that begin with their data, and tables whose header no word is known of. */
class TablesWithoutHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                n1,Ada Rask,Director,
                n2,Bo Lind,Head,n1
                n3,Cem Aydin,Head,n1
                n4,Dora Ilves,Foreman,n3
                n5,Egon Nyman,Fitter,n4
                n6,Fatma Osei,Fitter,n4
                n7,Gil Pereira,Seller,n2
                """,
                // names alone, in German order, with pay
                """
                Ada Rask;90.000,00;
                Bo Lind;70.000,00;Ada Rask
                Cem Aydin;71.000,00;Ada Rask
                Dora Ilves;50.500,00;Cem Aydin
                Egon Nyman;40.000,00;Dora Ilves
                Fatma Osei;41.000,00;Dora Ilves
                Gil Pereira;42.000,00;Bo Lind
                """,
                // addresses and days
                """
                \tada@a.example\t01.02.2019\tAda Rask
                ada@a.example\tbo@a.example\t01.02.2020\tBo Lind
                ada@a.example\tcem@a.example\t01.03.2020\tCem Aydin
                cem@a.example\tdora@a.example\t11.02.2020\tDora Ilves
                dora@a.example\tegon@a.example\t12.02.2021\tEgon Nyman
                dora@a.example\tfatma@a.example\t01.02.2022\tFatma Osei
                bo@a.example\tgil@a.example\t05.05.2022\tGil Pereira
                """,
                """
                [["n1", "Ada Rask", null], ["n2", "Bo Lind", "n1"], ["n3", "Cem Aydin", "n1"], ["n4", "Dora Ilves", "n3"],
                 ["n5", "Egon Nyman", "n4"], ["n6", "Fatma Osei", "n4"], ["n7", "Gil Pereira", "n2"]]
                """
            })
    void everyRowIsAPerson(String content) {
        ReadResult result = Reading.of(content);
        assertThat(SevenPeople.drawing(result)).isEqualTo(SevenPeople.CHART);
        assertThat(result.problems()).isEmpty();
        assertThat(result.counts().rows()).isEqualTo(7);
        assertThat(result.notes()).anyMatch(note -> note.startsWith("No row names the columns"));
    }

    @Test
    void columnsAreNamedByTheirNumbers() {
        ReadResult result = Reading.of(
                "1;A;Boss\n2;B;Head;1\n3;C;Head;1\n4;D;Clerk;2\n",
                Reading.OPTIONS
                        .map(dev.spanwise.model.read.column.ColumnRole.MANAGER, "#4")
                        .map(dev.spanwise.model.read.column.ColumnRole.TITLE, "#3"));
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().position(0).title()).isEqualTo("Boss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer,Wem\nIda,\nBen,Ida\nUta,Ida\nSol,Ben\n",
                "Aa,Bb,2024\nx1,,5\nx2,x1,6\nx3,x1,7\nx4,x2,8\n",
                "Kto;Komu\nIda;\nBen;Ida\nUta;Ida\nSol;Ben\n"
            })
    void aHeaderOfUnknownWordsIsOne(String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.notes()).noneMatch(note -> note.startsWith("No row names the columns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Horn\n  Ben Ott\n    Sol Ray\n  Uta Fox\n",
                "Ida Horn\n\tBen Ott\n\t\tSol Ray\n\tUta Fox\n",
                "Ida Horn\n* Ben Ott\n** Sol Ray\n* Uta Fox\n",
                "Ida Horn\n- Ben Ott\n-- Sol Ray\n- Uta Fox\n",
                "Name\nIda Horn\n- Ben Ott\n-- Sol Ray\n- Uta Fox\n"
            })
    void theTopOfAnOutlineIsNoHeaderAndNamesAreBare(String outline) {
        OrgChart chart = Reading.of(outline).chart();
        assertThat(chart.positions().map(Position::label)).containsExactly("Ida Horn", "Ben Ott", "Uta Fox", "Sol Ray");
        assertThat(chart.position(3).manager().map(Position::label)).contains("Ben Ott");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K1,K2,K3", "L9,N9,M9", "F001,F002,F003"})
    void aHeaderOfLettersAndDigitsIsOne(String header) {
        ReadResult result = Reading.of(header + "\n11,Ida Horn,\n12,Ben Ott,11\n13,Uta Fox,11\n14,Sol Ray,12\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().position(0).name()).isEqualTo("Ida Horn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lead,Active", "Head,Status", "Chief,Aktiv", "Leader,Actif"})
    void valuesThatAreHeadersElsewhereMakeNoHeader(String values) {
        StringBuilder csv = new StringBuilder("K1,K2,K3,K4,K5\n1,Ida Horn,,%s\n".formatted(values));
        for (int i = 2; i < 14; i++) {
            csv.append("%d,%s Horn,%d,%s\n".formatted(i, "Abcdefghijklmn".charAt(i) + "ja", i / 2, values));
        }
        assertThat(Reading.of(csv.toString()).chart().size()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void aHeaderAboveEachGroupIsOne(int groups) {
        StringBuilder csv = new StringBuilder("id,name,manager\n1,Ida Horn,\n");
        for (int group = 0; group < groups; group++) {
            csv.append("id,name,manager\n%1$d,A%1$d,1\n%2$d,B%2$d,1\n".formatted(2 + group * 2, 3 + group * 2));
        }
        assertThat(Reading.of(csv.toString()).chart().size()).isEqualTo(1 + 2 * groups);
    }
}
