package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days as real exports write them. */
class ValueQuirksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£45,000 | 45000",
                "$1,234.50 | 1234.5",
                "45.000,00 € | 45000",
                "45 000 | 45000",
                "CHF 120'000.- | 120000",
                "EUR 45.000,- | 45000",
                "R$ 3.500,25 | 3500.25",
                "1234567 | 1234567",
                "45 k | 45000",
                "45.5 K | 45500",
                "45k € | 45000",
                "45 k€ | 45000",
                "€ 45\u00a0k | 45000",
                "45k | 45000"
            })
    void moneyWithSignsSeparatorsAndDecimalCommas(String written, double meant) {
        assertThat(pay("Salary", written)).isEqualTo(meant);
    }

    @Test
    void theWholeColumnDecidesWhatAPointMeans() {
        // 45.000 alone could be forty-five
        assertThat(pay("Salary", "45.000", "1.234,5")).isEqualTo(45_000);
        assertThat(pay("Salary", "45.000", "1,234.5")).isEqualTo(45);
    }

    @Test
    void payThatIsNotAvailableIsMissing() {
        ReadResult result = Reading.of("id;manager;Salary\n1;;N/A\n2;1;50000\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isNaN();
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k. A.",
                "k.A.",
                "K.A.",
                "n/a",
                "N / A",
                "#N/A",
                "keine Angabe",
                "—",
                "s/d",
                "non renseigné",
                "TBC"
            })
    void aWordForNoPayIsNoPayAndNoMistake(String word) {
        ReadResult result = Reading.of("id;manager;Salary\n1;;" + word + "\n2;1;50000\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isNaN();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aBandCountsAsItsMidpoint() {
        ReadResult result =
                Reading.of("id,manager,Actual Pay Floor (£),Actual Pay Ceiling (£)\n1,,90000,94999\n2,1,0,0\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(92_499.5);
        assertThat(result.chart().getPosition("2").number(Field.SALARY)).isNaN();
        assertThat(result.currency()).isEqualTo("GBP");
        assertThat(result.notes())
                .containsExactly(
                        "Pay is given as a band: its midpoint counts (\"Actual Pay Floor (£)\" and its upper end).",
                        "Pay is in GBP.");
    }

    @Test
    void payForAnHourIsConvertedAndSaid() {
        ReadResult result = Reading.of("id,manager,pay,pay period\n1,,104000,annual\n2,1,25,hourly\n3,1,26,hourly\n");
        assertThat(result.chart().getPosition("2").number(Field.SALARY)).isEqualTo(52_000);
        assertThat(Reading.messages(result))
                .containsExactly(
                        "The pay of 2 rows is not for a year: it was multiplied by 2,080 to make a full-time year.");
    }

    @Test
    void payForAMonthIsKnownByItsHeader() {
        ReadResult result = Reading.of("id,manager,Monthly Salary\n1,,5000\n2,1,3000\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(60_000);
        assertThat(result.notes())
                .containsExactly("Pay in \"Monthly Salary\" is for a month: it was multiplied by 12.");
    }

    @Test
    void hourlyBesideYearlyPayWithoutAWordIsLeftOut() {
        ReadResult result = Reading.of("id,manager,pay\n1,,90000\n2,1,25\n3,1,50000\n");
        assertThat(result.chart().getPosition("2").number(Field.SALARY)).isNaN();
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.UNCLEAR_PAY_PERIOD);
    }

    @Test
    void currenciesAreNeverMixed() {
        ReadResult result = Reading.of("id,manager,salary,currency\n1,,90000,EUR\n2,1,50000,EUR\n3,1,6000000,JPY\n");
        assertThat(result.chart().getPosition("3").number(Field.SALARY)).isNaN();
        assertThat(result.currency()).isEqualTo("EUR");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.OTHER_CURRENCY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-31 | 2021-03-31",
                "2021-03-31T00:00:00 | 2021-03-31",
                "31.03.2021 | 2021-03-31",
                "31/03/2021 | 2021-03-31",
                "03/31/2021 | 2021-03-31",
                "31-Mar-21 | 2021-03-31",
                "March 31, 2021 | 2021-03-31",
                "31. März 2021 | 2021-03-31",
                "31 de marzo de 2021 | 2021-03-31",
                "2021年3月31日 | 2021-03-31",
                "20210331 | 2021-03-31",
                "20210331120000Z | 2021-03-31",
                "3/31/85 | 1985-03-31"
            })
    void daysInSeveralOrders(String written, LocalDate meant) {
        assertThat(hired(written)).isEqualTo(meant);
    }

    @Test
    void theWholeColumnDecidesTheOrderOfDayAndMonth() {
        assertThat(hired("04/05/2021", "31/05/2021")).isEqualTo("2021-05-04");
        assertThat(hired("04/05/2021", "05/31/2021")).isEqualTo("2021-04-05");
    }

    @Test
    void anOrderThatNothingDecidesIsSaid() {
        ReadResult result = Reading.of("id,manager,hire date\n1,,04/05/2021\n2,1,06/07/2021\n");
        assertThat(Reading.messages(result))
                .containsExactly("In the column \"hire date\" nothing says whether the day or the month stands first,"
                        + " for example \"06/07/2021\": the day was taken. Export dates as year-month-day.");
    }

    @Test
    void aValueThatIsNoNumberIsReportedWithItsRow() {
        ReadResult result = Reading.of("id,manager,fte\n1,,1\n2,1,full\n3,1,0.5\n4,1,1\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.UNREADABLE_VALUE);
        assertThat(result.problems().get(0).rows().get(0).row()).isEqualTo(3);
    }

    @Test
    void negativePayIsReportedAndPayOfZeroIsNotKnown() {
        ReadResult result = Reading.of("id,manager,salary\n1,,100\n2,1,-50\n3,1,0\n4,1,-7\n");
        assertThat(Reading.messages(result))
                .singleElement()
                .asString()
                .contains("2 values that are not understood", "\"salary\"", "\"-50\"");
        assertThat(result.problems().get(0).rows()).extracting(SourceRow::row).containsExactly(3, 5);
        assertThat(result.chart().positions().filter(p -> !Double.isNaN(p.number(Field.SALARY))))
                .extracting(Position::id)
                .containsExactly("1");
    }

    @Test
    void percentAndWeeklyHoursAreFullTimeEquivalents() {
        assertThat(Reading.of("id,manager,FTE\n1,,100\n2,1,50\n3,1,100\n")
                        .chart()
                        .getPosition("2")
                        .number(Field.FTE))
                .isEqualTo(0.5);
        ReadResult hours = Reading.of("id,manager,Weekly Hours\n1,,40\n2,1,20\n3,1,40\n");
        assertThat(hours.chart().getPosition("2").number(Field.FTE)).isEqualTo(0.5);
        assertThat(hours.notes())
                .containsExactly(
                        "Full-time equivalents come from \"Weekly Hours\": 40 hours a week are one full post.");
    }

    private static double pay(String header, String... written) {
        return first(header, written).chart().getPosition("1").number(Field.SALARY);
    }

    private static LocalDate hired(String... written) {
        LocalDate day = first("Hire Date", written).chart().getPosition("1").date(Field.HIRE_DATE);
        assertThat(day).isNotNull();
        return java.util.Objects.requireNonNull(day);
    }

    private static ReadResult first(String header, String... written) {
        StringBuilder csv = new StringBuilder("id\tmanager\t" + header + "\n");
        for (int i = 0; i < written.length; i++) {
            csv.append(i + 1)
                    .append('\t')
                    .append(i == 0 ? "" : "1")
                    .append('\t')
                    .append(written[i])
                    .append('\n');
        }
        return Reading.of(csv + "99\t1\t\n");
    }
}
