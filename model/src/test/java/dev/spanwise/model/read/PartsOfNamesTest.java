package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between first and last name in a column of its own is a part of the name. */
class PartsOfNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Medewerkernummer,Roepnaam,Voorvoegsel,Achternaam,Leidinggevende",
        "Personeelsnummer,Voornaam,Tussenvoegsel,Achternaam,Leidinggevende",
        "Personalnummer,Vorname,Namensvorsatz,Nachname,Vorgesetzter",
        "Employee ID,First Name,Last Name Prefix,Last Name,Manager"
    })
    void theyStandBetween(String id, String first, String prefix, String last, String manager) {
        ReadResult result = Reading.of(String.join(",", id, first, prefix, last, manager) + """

                1,Dirk,de,Groot,
                2,Floor,van der,Aalst,Dirk de Groot
                3,Koen,,Postma,Floor van der Aalst
                4,Lotte,,Cremers,Floor van der Aalst
                """);
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n");
        assertThat(result.chart().getPosition("2").name()).isEqualTo("Floor van der Aalst");
        assertThat(result.chart().getPosition("3").name()).isEqualTo("Koen Postma");
    }
}
