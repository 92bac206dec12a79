package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pay is for, as headers of many languages say it: a month's pay that counts as a year's makes every sum wrong. */
class PayPeriodsTest {
    private static ReadResult read(String header) {
        return Reading.of("ID;Name;Manager ID;" + header + "\n1;Ida Ahn;;90\n2;Ben Moor;1;60\n3;Uta Au;1;50\n");
    }

    private static double pay(ReadResult result) {
        return result.chart().getPosition("2").number(Field.SALARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monthly Gross",
                "Bruttomonatsentgelt",
                "Salaire brut mensuel",
                "Remuneración mensual",
                "Stipendio mensile",
                "Bruto maandloon",
                "Remuneração mensal",
                "Wynagrodzenie miesięczne brutto",
                "Płaca miesięczna",
                "Hrubá měsíční mzda",
                "Havi bruttó bér",
                "Kuukausipalkka",
                "Månadslön brutto",
                "Månedsløn",
                "Månedslønn",
                "Maanedsloenn",
                "Aylık brüt ücret",
                "Оклад в месяц",
                "Месячная зарплата",
                "월급",
                "الراتب الشهري",
                "שכר חודשי",
                "月給"
            })
    void aMonthsPayIsMultiplied(String header) {
        ReadResult result = read(header);
        assertThat(pay(result)).isEqualTo(60 * 12);
        assertThat(result.notes()).contains("Pay in \"" + header + "\" is for a month: it was multiplied by 12.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hourly Wage",
                "Stundenlohn",
                "Uurtarief",
                "Valor hora",
                "Stawka godzinowa",
                "Hodinová mzda",
                "Órabér",
                "Tuntipalkka",
                "Timlön",
                "Timeløn",
                "Saatlik Ücret",
                "Почасовая ставка",
                "시급"
            })
    void anHoursPayToo(String header) {
        assertThat(pay(read(header))).isEqualTo(60 * 2080);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annual Wage",
                "Roczne wynagrodzenie",
                "Roční mzda",
                "Éves bér",
                "Vuosipalkka",
                "Årslön",
                "Årsløn",
                "Yıllık Brüt",
                "Годовой оклад",
                "연봉",
                "Jaarloon"
            })
    void aYearsPayIsNot(String header) {
        assertThat(pay(read(header))).isEqualTo(60);
    }
}
