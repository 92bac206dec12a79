package dev.spanwise.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A forecast says what it assumes, and nothing of what it does not. */
class AssumptionsTest {
    private static AskedForecast asked(Map<String, String> typed) {
        return AskedForecast.of(Source.typed(name -> typed.containsKey(name) ? List.of(typed.get(name)) : List.of()));
    }

    private static String assumed(Locale language, Map<String, String> typed) {
        return ForecastText.assumptions(asked(typed), language);
    }

    @Test
    void theUsualOnes() {
        assertThat(assumed(Locale.ENGLISH, Map.of()))
                .isEqualTo(
                        "Each year 5.0% more positions, 10.0% of the people leave, 1.0% of individual contributors get a team of "
                                + "their own. Teams above 12 are split. Every management post is filled again. Seed 1.");
    }

    @Test
    void whatIsAskedForBeside() {
        Map<String, String> asked =
                Map.of("step-down", "3%", "close-narrow", "2", "area", "department == 'Sales'", "shrink", "20%");
        assertThat(assumed(Locale.ENGLISH, asked))
                .isEqualTo(
                        "Each year 5.0% more positions, 10.0% of the people leave, 1.0% of individual contributors get a team of "
                                + "their own, 3.0% of managers hand their team up. Teams above 12 are split. Management posts of up to 2 "
                                + "reports are not filled again. The area shrinks by 20.0% a year. Seed 1.");
        assertThat(assumed(Locale.GERMAN, asked))
                .contains("3,0\u00a0% der Führungskräfte geben ihr Team nach oben ab")
                .contains(
                        "bis zu 2 direkt Unterstellten werden nicht neu besetzt. Der Bereich schrumpft um 20,0\u00a0% im Jahr.");
        assertThat(assumed(Locale.GERMAN, Map.of("close-narrow", "1")))
                .contains("mit einem direkt Unterstellten werden nicht neu besetzt");
    }

    /** As learned from earlier years. */
    @Test
    void anOrganisationThatShrinks() {
        AskedForecast usual = asked(Map.of());
        GrowthPolicy shrinks = new GrowthPolicy(-0.02, 0.1, 0, 0.01, 12, 0, 0);
        AskedForecast learned =
                new AskedForecast(shrinks, usual.spread(), usual.area(), usual.years(), usual.runs(), usual.seed());
        assertThat(ForecastText.assumptions(learned, Locale.ENGLISH)).startsWith("Each year 2.0% fewer positions, ");
        assertThat(ForecastText.assumptions(learned, Locale.GERMAN))
                .startsWith("Jedes Jahr 2,0\u00a0% weniger Stellen, ");
    }
}
