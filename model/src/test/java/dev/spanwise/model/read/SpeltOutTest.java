package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.read.value.SpeltOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and words of systems that know no letters but those of ASCII. */
class SpeltOutTest {
    @ParameterizedTest
    @CsvSource({"Führungskraft,Fuehrungskraft", "Nærmeste,Naermeste", "Överordnad,Oeverordnad", "plain,plain", "é ß,é ß"
    })
    void hasTwoLettersForOne(String text, String spelt) {
        assertThat(SpeltOut.of(text)).isEqualTo(spelt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fuehrungskraft",
                "FUEHRUNGSKRAFT",
                "Direkte Fuehrungskraft",
                "Uebergeordnete Stelle",
                "uebergeordnet",
                "Übergeordnet",
                "Naermeste leder",
                "Oeverordnad"
            })
    void theManagerIsFound(String header) {
        ReadResult result = Reading.of("Nr;Name;" + header + "\n1;Ida Ahn;\n2;Ben Moor;1\n3;Uta Au;2\n4;Sol Ek;2\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n");
    }

    @Test
    void otherColumnsAndWordsAreToo() {
        ReadResult result = Reading.of("""
                Personalnummer;Vollstaendiger Name;Taetigkeit;Beschaeftigungsgrad;Vorgesetzter;Vertragsart
                1;Ida Ahn;Chefin;100;;unbefristet
                2;Ben Moor;Leiter;50;1;unbefristet
                3;Uta Au;Koch;100;2;Arbeitnehmerueberlassung
                """);
        assertThat(result.chart().getPosition("2").text(Field.NAME)).isEqualTo("Ben Moor");
        assertThat(result.chart().getPosition("2").text(Field.TITLE)).isEqualTo("Leiter");
        assertThat(result.chart().getPosition("2").number(Field.FTE)).isEqualTo(0.5);
        assertThat(result.chart().getPosition("3").is(Flag.CONTRACTOR)).isTrue();
    }
}
