package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.money.Money;
import dev.spanwise.model.read.money.MoneyKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pay is worth: rates of currencies, on-costs, and pay bands where pay is missing; all figures by hand. */
class MoneyTest {
    private static final String STAFF = """
            ID,Name,Manager ID,Salary,Currency,Grade,FTE,Location,Employment Type
            1,Ann,,100000,EUR,G9,1,Bonn,Staff
            2,Bo,1,80000,USD,G5,1,Austin,Staff
            3,Cid,1,50000,EUR,G5,1,Bonn,Temp
            4,Dan,2,,USD,G4,0.5,Austin,Staff
            5,Eve,2,,,G1,1,Lyon,Staff
            """;

    private static ReadResult read(Money money) {
        return Reading.of(STAFF, Reading.OPTIONS.with(money));
    }

    private static Money money(MoneyKind kind, String table) {
        return Money.NONE.with(kind, Reading.input(kind.id() + ".csv", table));
    }

    private static double pay(ReadResult result, String id) {
        return result.chart().findPosition(id).orElseThrow().number(Field.SALARY);
    }

    private static List<String> messages(ReadResult result, ProblemKind kind) {
        return result.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .map(problem -> problem.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void withoutRatesPayInAnotherCurrencyIsLeftOutAndTold() {
        ReadResult result = read(Money.NONE);
        assertThat(result.currency()).isEqualTo("EUR");
        assertThat(pay(result, "2")).isNaN();
        assertThat(messages(result, ProblemKind.OTHER_CURRENCY))
                .singleElement()
                .asString()
                .contains("Name a file of exchange rates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "currency,rate,date,source|EUR,1,,|USD,0.9,2026-05-29,ECB",
                "Währung;Kurs;Stand;Quelle|EUR;1;;|USD;0,9;29.05.2026;ECB",
                "Rates of May|Source,Date,Currency code,Exchange rate|,,Euro (EUR),1|ECB,2026-05-29,US dollar (USD),0.90"
            })
    void payIsConvertedAtTheRateThatIsTold(String table) {
        ReadResult result = read(money(MoneyKind.RATES, table.replace('|', '\n') + "\n"));
        assertThat(result.currency()).isEqualTo("EUR");
        assertThat(pay(result, "2")).isEqualTo(72_000, within(1e-6));
        assertThat(messages(result, ProblemKind.PAY_CONVERTED))
                .singleElement()
                .asString()
                .startsWith("The pay of one row in USD was converted: 1 USD = 0.9 EUR (ECB, 2")
                .doesNotContain("{");
        assertThat(messages(result, ProblemKind.OTHER_CURRENCY)).isEmpty();
    }

    @Test
    void theBaseMayBeACurrencyThatNobodyIsPaidIn() {
        ReadResult result = read(money(
                MoneyKind.RATES,
                "currency,rate,date,source\nCHF,1,,\nEUR,0.95,2026-05-29,SNB\nUSD,0.8,2026-05-29,SNB\n"));
        assertThat(result.currency()).isEqualTo("CHF");
        assertThat(pay(result, "1")).isEqualTo(95_000, within(1e-6));
        assertThat(pay(result, "2")).isEqualTo(64_000, within(1e-6));
        assertThat(messages(result, ProblemKind.PAY_CONVERTED)).hasSize(2);
    }

    @Test
    void onCostsComeOnTopByLocationAndType() {
        ReadResult result = read(money(MoneyKind.ON_COSTS, "Location,Type,Percent\nBonn,,20\nBonn,Temp,10\n*,*,5\n")
                .with(
                        MoneyKind.RATES,
                        Reading.input("r.csv", "currency,rate,date,source\nEUR,1,,\nUSD,0.9,2026,ECB\n")));
        assertThat(pay(result, "1")).isEqualTo(120_000, within(1e-6));
        assertThat(pay(result, "3")).isEqualTo(55_000, within(1e-6));
        assertThat(pay(result, "2")).isEqualTo(75_600, within(1e-6));
        assertThat(messages(result, ProblemKind.ON_COSTS))
                .containsExactly(
                        "On-costs were added to the pay of 3 positions: * 5% (1); Bonn 20% (1); Bonn, Temp 10% (1).");
        ReadResult idle = read(money(MoneyKind.ON_COSTS, "Location,Type,Percent\nBonn,,20\nBonn,Temps,10\nRiga,,7\n"));
        assertThat(messages(idle, ProblemKind.ON_COSTS))
                .containsExactly("On-costs were added to the pay of 2 positions: Bonn 20% (2)."
                        + " 2 rates are for nobody here, the first: Bonn, Temps 10%.");
        ReadResult few = read(money(MoneyKind.ON_COSTS, "Standort;Nebenkosten in %\nLyon;45\n"));
        assertThat(messages(few, ProblemKind.NO_ON_COSTS))
                .singleElement()
                .asString()
                .startsWith("For 2 positions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Grade,Low,High,Currency|G4,30000,50000,|G5,1,2,",
                "Entgeltgruppe;Mitte|g4;40.000|G7;90.000",
                "Niveau,Minimum,Maximum,Devise|G4,30 000,50 000,EUR"
            })
    void missingPayComesFromTheBandOfTheGradeAndIsCounted(String table) {
        ReadResult result = read(money(MoneyKind.PAY_BANDS, table.replace('|', '\n') + "\n"));
        assertThat(pay(result, "4")).isEqualTo(20_000, within(1e-6));
        assertThat(pay(result, "3")).isEqualTo(50_000);
        assertThat(pay(result, "5")).isNaN();
        assertThat(result.chart().findPosition("4").orElseThrow().is(Flag.PAY_FROM_BAND))
                .isTrue();
        assertThat(result.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.PAY_FROM_BANDS)
                .singleElement()
                .extracting(Problem::rows)
                .asString()
                .contains("5");
    }

    @Test
    void bandsInAnotherCurrencyAreConvertedAndBearOnCosts() {
        Money money = money(MoneyKind.RATES, "currency,rate,date,source\nEUR,1,,\nUSD,0.9,2026,ECB\n")
                .with(MoneyKind.PAY_BANDS, Reading.input("b.csv", "grade,middle,currency\nG4,40000,USD\n"))
                .with(MoneyKind.ON_COSTS, Reading.input("o.csv", "country,percent\n*,10\n"));
        assertThat(pay(read(money), "4")).isEqualTo(40_000 * 0.9 * 0.5 * 1.1, within(1e-6));
    }

    @Test
    void bandsInACurrencyWithoutARateFillNothingAndAreTold() {
        ReadResult result = read(money(MoneyKind.PAY_BANDS, "grade,middle,currency\nG4,40000,GBP\n"));
        assertThat(pay(result, "4")).isNaN();
        assertThat(messages(result, ProblemKind.OTHER_CURRENCY)).anyMatch(message -> message.contains("GBP"));
    }

    @Test
    void bandsAloneGivePayWhereTheExportHasNone() {
        String staff = "ID,Name,Manager ID,Grade\n1,Ann,,G9\n2,Bo,1,G5\n3,Cid,1,G5\n";
        ReadResult result = Reading.of(
                staff, Reading.OPTIONS.with(money(MoneyKind.PAY_BANDS, "grade,middle,currency\nG5,40000,EUR\n")));
        assertThat(pay(result, "2")).isEqualTo(40_000);
        assertThat(result.currency()).isEqualTo("EUR");
        assertThat(pay(result, "1")).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "rates # currency,rate|EUR,1 # needs: currency, rate, date, source",
                "rates # currency,rate,date,source|USD,0.9,2026,ECB # currency with the rate 1",
                "rates # currency,rate,date,source|EUR,1,,|USD,0.9,, # row 3: nothing stands under date",
                "rates # currency,rate,date,source|EUR,1,,|XQX,0.9,2026,ECB # \"XQX\" under currency cannot be used",
                "rates # currency,rate,date,source|EUR,1,,|USD,much,2026,ECB # \"much\" under rate is no number",
                "rates # currency,rate,date,source|EUR,1,,|USD,2,2026,ECB|USD,3,2026,ECB # stands there twice",
                "on-costs # percent|20 # needs: location, type",
                "on-costs # location,percent|Bonn,-3 # is no number of 0 or more",
                "pay-bands # grade|G4 # needs: middle, low, high",
                "pay-bands # grade,low,high|G4,1, # has neither a middle nor both ends",
                "pay-bands # grade,middle|G4,1|g4,2 # stands there twice"
            })
    void whatIsWrongIsNamed(String kind, String table, String message) {
        MoneyKind of = MoneyKind.find(kind).orElseThrow();
        Input input = Reading.input("money.csv", table.replace('|', '\n') + "\n");
        assertThatThrownBy(() -> Money.NONE.with(of, input)).hasMessageContaining(message);
    }

    @Test
    void rulesThatContradictEachOtherForAPositionAreRefused() {
        Money money = money(MoneyKind.ON_COSTS, "location,type,percent\nBonn,,20\n,Temp,10\n");
        assertThatThrownBy(() -> read(money)).hasMessageContaining("Some positions are in \"Bonn\" and of \"Temp\"");
    }
}
