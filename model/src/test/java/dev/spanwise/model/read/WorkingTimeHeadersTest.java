package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working time under headers of many languages: whoever works half counts half. */
class WorkingTimeHeadersTest {
    private static double fteOfTheLast(String header, String full, String half) {
        return Reading.of("ID;Name;Manager ID;%s\n1;Ida;;%s\n2;Ben;1;%s\n3;Uta;1;%s\n4;Sol;2;%s\n"
                        .formatted(header, full, full, full, half))
                .chart()
                .getPosition("4")
                .number(Field.FTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employment %",
                "Capacity %",
                "Stellenumfang",
                "Anstellungsgrad",
                "Coefficient temps partiel",
                "Coeficiente de parcialidad",
                "Stillingsbrøk",
                "Munkaidő arány",
                "Çalışma oranı",
                "稼働率",
                "근무율"
            })
    void inPercent(String header) {
        assertThat(fteOfTheLast(header, "100", "50")).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hours/Week",
                "WAZ",
                "IRWAZ",
                "Std./Woche",
                "Heures/semaine",
                "Durée hebdomadaire",
                "Horas/semana",
                "Ore/settimana",
                "Uren/week",
                "Carga horária semanal",
                "Ugentlig arbejdstid",
                "Tim/vecka",
                "Tygodniowy wymiar godzin",
                "Týdenní hodiny",
                "Heti munkaóra",
                "週所定労働時間"
            })
    void inHoursAWeek(String header) {
        assertThat(fteOfTheLast(header, "40", "20")).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"Status,Not employed", "Status,Quit", "Tila,Eronnut", "Datum odchodu,2024-03-31"})
    void whoHasLeftDoesNotCount(String header, String gone) {
        String there = header.startsWith("Datum") ? "" : "Active";
        ReadResult result = Reading.of("ID;Name;Manager ID;%s\n1;Ida;;%s\n2;Ben;1;%s\n3;Uta;1;%s\n4;Sol;2;%s\n"
                .formatted(header, there, there, there, gone));
        assertThat(result.chart().size()).isEqualTo(3);
    }
}
