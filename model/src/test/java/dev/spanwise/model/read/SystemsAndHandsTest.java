package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What some systems add to their exports, and people to theirs. */
class SystemsAndHandsTest {
    /** ł, ą, ż and ś are the signs ³, ¹ and ¿ and the letter œ where they are taken for Western letters. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2"})
    void polishIsReadInItsOwnCharset(String charset) {
        String table = """
                Nazwisko;Stanowisko;Przełożony
                Łukasz Wąsik;Główny księgowy;
                Paweł Książek;Doradca;Łukasz Wąsik
                Bożena Gołąb;Doradca;Łukasz Wąsik
                """;
        Input input = Input.bytes("lista.csv", table.getBytes(Charset.forName(charset)));
        ReadResult result = ChartReader.read(List.of(input), Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo("Łukasz Wąsik\n  Paweł Książek\n  Bożena Gołąb\n");
    }

    /** Guessed as Cyrillic by frequency, or as Western, the header and every name would be others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Příjmení;Vedoucí;Pozice\nŽák;;Ředitel\nŠťastná;Žák;Účetní\nČermák;Žák;Vývojář\n",
                "Priezvisko;Nadriadený;Oddelenie\nŽiška;;Účtovníctvo\nĎuriš;Žiška;Účtovníctvo\nTichý;Žiška;Predaj, veľkoobchod, Košice, Čadca, Lučenec\n",
                "Name;Manager;Title\nJiří Dvořák;;CEO\nLuděk Šťastný;Jiří Dvořák;CFO\nŽaneta Čížková;Jiří Dvořák;COO\n"
            })
    void czechAndSlovakAreReadInTheirOwnCharset(String table) {
        Input input = Input.bytes("lide.csv", table.getBytes(Charset.forName("windows-1250")));
        ReadResult result = ChartReader.read(List.of(input), Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo(Reading.drawing(Reading.of(table)));
        assertThat(result.chart().layers()).isEqualTo(2);
    }

    /** ő and ű would be õ and û, the letters of others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Név;Felettes;Beosztás\nŐry Örs;;Vezérigazgató\nKővári Éva;Őry Örs;Igazgató\n",
                "Név,Közvetlen felettes,Osztály\nSzűcs Béla,,Gyártás\nFűzi Ödön,Szűcs Béla,Értékesítés\n",
                "Name;Manager;Title\nGergő Tóth;;CEO\nDezső Győri;Gergő Tóth;CFO – €\n"
            })
    void hungarianIsReadInItsOwnCharset(String table) {
        Input input = Input.bytes("lista.csv", table.getBytes(Charset.forName("windows-1250")));
        ReadResult result = ChartReader.read(List.of(input), Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo(Reading.drawing(Reading.of(table)));
        assertThat(result.chart().layers()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Søren Møller, Žižek, Ærø",
                "Perù, caffè, lunedì, Hélène",
                "Žanna Šults, Käthe, Mère",
                "Où, Zoë, Špela",
                "Simões, Magalhães, António",
                "Simões, Inês, Camões, João",
                "Camões, António, Lúcia",
                "Jõgi, Põld, Küüts, Öö",
                "Coût, Dû, Éloïse, Zoé",
                "Coût, Sánchez, Zoé"
            })
    void lettersOfTheWestStayThose(String names) {
        String table = "Name,Manager,Department\nAda,,x\nBen,Ada,\"" + names + "\"\nCleo,Ada,x\n";
        Input input = Input.bytes("list.csv", table.getBytes(Charset.forName("windows-1252")));
        ReadResult result = ChartReader.read(List.of(input), Reading.OPTIONS);
        assertThat(result.chart().getPosition("Ben").text(Field.DEPARTMENT)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_bot", "isServiceAccount", "Technischer Benutzer", "compte de service"})
    void whoIsMarkedAsNoPersonIsLeftOut(String flag) {
        ReadResult result = Reading.of("""
                Name,Manager,FLAG
                Ann,,false
                Bob,Ann,false
                Cyd,Ann,false
                Backup,,true
                """.replace("FLAG", flag));
        assertThat(Reading.drawing(result)).isEqualTo("Ann\n  Bob\n  Cyd\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.NO_PERSON_ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Headcount", "Anzahl Mitarbeiter:", "Effectif total", "Número de empleados"})
    void aCountBelowTheTableIsNobody(String count) {
        ReadResult result = Reading.of("""
                Name,Role,Reports to
                Ann,Head,
                Bob,Clerk,Ann
                Cyd,Clerk,Ann
                ,,
                COUNT,3,
                * without contractors,,
                """.replace("COUNT", count));
        assertThat(Reading.drawing(result)).isEqualTo("Ann\n  Bob\n  Cyd\n");
    }

    /** The minister leads, and is no vacant post. */
    @ParameterizedTest
    @CsvSource({
        "Post No,Incumbent,Reports To Post",
        "Planstelle,Stelleninhaber,Übergeordnete Planstelle",
        "Position ID,Name,Parent Position"
    })
    void theTopWithoutARowIsNoVacancy(String id, String name, String above) {
        ReadResult result = Reading.of(id + "," + name + "," + above + """

                P1,Ann,Minister
                P2,Bob,P1
                P3,Vacant,P1
                """);
        assertThat(Reading.drawing(result)).isEqualTo("Minister\n  P1\n    P2\n    P3\n");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"39000%s", "emp-%s", "%s%s"})
    void anArrayOfMapsWithOneIdEach(String key) {
        String json = "{'response': {'result': ["
                + String.join(
                        ",",
                        "{'" + key.formatted(1, 1) + "': [{'id': '1', 'name': 'Ann', 'reporting_to': ''}]}",
                        "{'" + key.formatted(2, 2) + "': [{'id': '2', 'name': 'Bob', 'reporting_to': '1'}]}",
                        "{'" + key.formatted(3, 3) + "': [{'id': '3', 'name': 'Cyd', 'reporting_to': '1'}]}")
                + "]}}";
        assertThat(Reading.drawing(Reading.of(json.replace('\'', '"')))).isEqualTo("1\n  2\n  3\n");
        String single = json.replace("[{'id'", "{'id'").replace("}]}", "}}");
        assertThat(Reading.drawing(Reading.of(single.replace('\'', '"')))).isEqualTo("1\n  2\n  3\n");
    }

    /** Both columns of the people say which job it is: that is no list of edges between jobs. */
    @Test
    void oneColumnTwiceMakesNoEdges() {
        ReadResult result = Reading.of("""
                {'people': [
                   {'id': 'u1', 'reports_to': null, 'job': {'id': 'j1'}, 'links': {'job': 'j1'}},
                   {'id': 'u2', 'reports_to': 'u1', 'job': {'id': 'j2'}, 'links': {'job': 'j2'}},
                   {'id': 'u3', 'reports_to': 'u1', 'job': {'id': 'j3'}, 'links': {'job': 'j3'}}],
                 'jobs': [{'id': 'j1', 'title': 'Head'}, {'id': 'j2', 'title': 'Clerk'}, {'id': 'j3', 'title': 'Cook'}]}
                """.replace('\'', '"'));
        assertThat(Reading.drawing(result)).isEqualTo("u1\n  u2\n  u3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Worker Status,Pre-Hire,Active",
        "Status,noch nicht eingetreten,aktiv",
        "Statut,Futur arrivant,Actif",
        "Estado,Pendiente de ingreso,Activo"
    })
    void whoHasNotBegunDoesNotCount(String status, String word, String active) {
        ReadResult result = Reading.of(
                """
                Name,Manager,STATUS
                Ann,,ACTIVE
                Bob,Ann,ACTIVE
                Cyd,Ann,WORD
                """.replace("STATUS", status).replace("ACTIVE", active).replace("WORD", word));
        assertThat(Reading.drawing(result)).isEqualTo("Ann\n  Bob\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.FUTURE_HIRE);
    }
}
