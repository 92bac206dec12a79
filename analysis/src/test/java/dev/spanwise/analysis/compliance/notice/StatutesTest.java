package dev.spanwise.analysis.compliance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of every rule: one below, at it, one above. */
class StatutesTest {
    /** People at one site, the whole company, and the fewest dismissals that set the rule off; 0 where none do. */
    @ParameterizedTest
    @CsvSource({
        "germany-mass-dismissal, 20, 0",
        "germany-mass-dismissal, 21, 6",
        "germany-mass-dismissal, 59, 6",
        "germany-mass-dismissal, 60, 6",
        "germany-mass-dismissal, 61, 7",
        "germany-mass-dismissal, 250, 25",
        "germany-mass-dismissal, 251, 26",
        "germany-mass-dismissal, 499, 26",
        "germany-mass-dismissal, 500, 30",
        "germany-mass-dismissal, 501, 30",
        "germany-mass-dismissal, 900, 30",
        "germany-operational-change, 20, 0",
        "germany-operational-change, 21, 6",
        "germany-operational-change, 60, 6",
        "germany-operational-change, 61, 7",
        "germany-operational-change, 499, 26",
        "germany-operational-change, 500, 30",
        "germany-operational-change, 600, 30",
        "germany-operational-change, 601, 31",
        "germany-operational-change, 1000, 50",
        "germany-social-plan, 20, 0",
        "germany-social-plan, 21, 6",
        "germany-social-plan, 30, 6",
        "germany-social-plan, 31, 7",
        "germany-social-plan, 59, 12",
        "germany-social-plan, 60, 12",
        "germany-social-plan, 180, 36",
        "germany-social-plan, 181, 37",
        "germany-social-plan, 249, 37",
        "germany-social-plan, 250, 38",
        "germany-social-plan, 400, 60",
        "germany-social-plan, 499, 60",
        "germany-social-plan, 500, 60",
        "germany-social-plan, 600, 60",
        "germany-social-plan, 601, 61",
        "united-kingdom-consultation, 19, 0",
        "united-kingdom-consultation, 20, 20",
        "united-kingdom-consultation, 21, 20",
        "united-kingdom-consultation-100, 99, 0",
        "united-kingdom-consultation-100, 100, 100",
        "united-kingdom-consultation-100, 300, 100",
        "france-employment-plan, 49, 0",
        "france-employment-plan, 50, 10",
        "france-employment-plan, 51, 10",
        "united-states-mass-layoff, 99, 0",
        "united-states-mass-layoff, 100, 50",
        "united-states-mass-layoff, 151, 50",
        "united-states-mass-layoff, 152, 51",
        "united-states-mass-layoff, 300, 99",
        "united-states-mass-layoff, 303, 100",
        "united-states-mass-layoff, 1000, 330",
        "united-states-mass-layoff, 1515, 500",
        "united-states-mass-layoff, 1516, 500",
        "united-states-mass-layoff, 2000, 500",
        "california-mass-layoff, 74, 0",
        "california-mass-layoff, 75, 50",
        "california-mass-layoff, 900, 50",
        "new-jersey-mass-layoff, 99, 0",
        "new-jersey-mass-layoff, 100, 50",
        "new-jersey-mass-layoff, 900, 50",
        "new-york-mass-layoff, 49, 0",
        "new-york-mass-layoff, 50, 25",
        "new-york-mass-layoff, 75, 25",
        "new-york-mass-layoff, 76, 26",
        "new-york-mass-layoff, 757, 250",
        "new-york-mass-layoff, 758, 250",
        "austria-early-warning, 20, 0",
        "austria-early-warning, 21, 5",
        "austria-early-warning, 100, 5",
        "austria-early-warning, 101, 6",
        "austria-early-warning, 600, 30",
        "austria-early-warning, 601, 30",
        "belgium-collective-dismissal, 20, 0",
        "belgium-collective-dismissal, 21, 10",
        "belgium-collective-dismissal, 100, 10",
        "belgium-collective-dismissal, 101, 11",
        "belgium-collective-dismissal, 299, 30",
        "belgium-collective-dismissal, 300, 30",
        "czechia-collective-dismissal, 19, 0",
        "czechia-collective-dismissal, 20, 10",
        "czechia-collective-dismissal, 100, 10",
        "czechia-collective-dismissal, 101, 11",
        "czechia-collective-dismissal, 300, 30",
        "czechia-collective-dismissal, 301, 30",
        "ireland-collective-dismissal, 20, 0",
        "ireland-collective-dismissal, 21, 5",
        "ireland-collective-dismissal, 49, 5",
        "ireland-collective-dismissal, 50, 10",
        "ireland-collective-dismissal, 99, 10",
        "ireland-collective-dismissal, 100, 10",
        "ireland-collective-dismissal, 101, 11",
        "ireland-collective-dismissal, 299, 30",
        "ireland-collective-dismissal, 300, 30",
        "italy-collective-dismissal, 15, 0",
        "italy-collective-dismissal, 16, 5",
        "luxembourg-collective-dismissal, 6, 0",
        "luxembourg-collective-dismissal, 7, 7",
        "luxembourg-90-days, 30, 15",
        "netherlands-collective-dismissal, 19, 0",
        "netherlands-collective-dismissal, 20, 20",
        "poland-collective-dismissal, 19, 0",
        "poland-collective-dismissal, 20, 10",
        "poland-collective-dismissal, 99, 10",
        "poland-collective-dismissal, 100, 10",
        "poland-collective-dismissal, 299, 30",
        "poland-collective-dismissal, 300, 30",
        "portugal-collective-dismissal, 49, 2",
        "portugal-collective-dismissal, 50, 5",
        "spain-collective-dismissal, 5, 0",
        "spain-collective-dismissal, 6, 6",
        "spain-collective-dismissal, 10, 10",
        "spain-collective-dismissal, 99, 10",
        "spain-collective-dismissal, 101, 11",
        "spain-collective-dismissal, 299, 30",
        "spain-collective-dismissal, 300, 30",
        "spain-site, 20, 0",
        "spain-site, 21, 10",
        "sweden-collective-dismissal, 4, 0",
        "sweden-collective-dismissal, 5, 5"
    })
    void isReachedFromItsNumberOn(String rule, int employees, int fewest) {
        if (fewest == 0) {
            assertThat(Staff.at("Here", employees, employees).status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
            return;
        }
        assertThat(Staff.at("Here", employees, fewest - 1).status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Here", employees, fewest).status(rule)).isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Here", employees, Math.min(employees, fewest + 1)).status(rule))
                .isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void everyRuleHasItsOwnIdASourceAndADate() {
        Set<String> ids = new HashSet<>();
        for (Jurisdiction law : Jurisdiction.values()) {
            for (NoticeRule rule : law.listRules()) {
                assertThat(ids.add(rule.id())).isTrue();
                assertThat(rule.statute().jurisdiction()).isEqualTo(law);
                assertThat(rule.id()).startsWith(law.id());
                assertThat(rule.statute().date()).matches("\\d{4}(-\\d\\d-\\d\\d)?");
                for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                    assertThat(rule.meaning(language))
                            .endsWith("(" + rule.statute().source() + ").")
                            .doesNotContain("''", "{0}");
                    assertThat(rule.name(language)).isNotBlank();
                    assertThat(rule.counts(language)).doesNotContain("null", "{", "''");
                }
            }
            assertThat(law.name(Locale.GERMAN)).isNotBlank();
        }
    }

    /** What the guide says of a rule is what every other face says of it. */
    @Test
    void theGuideHasEveryRuleWithItsSourceItsDateAndItsPool() throws IOException {
        List<String> guide = Files.readAllLines(Path.of("../docs/guide/fairness.md"));
        for (Jurisdiction law : Jurisdiction.values()) {
            for (NoticeRule rule : law.listRules()) {
                String row = "| `%s` | %s | %s, %s | %s | "
                        .formatted(
                                law.id(),
                                rule.name(Locale.ENGLISH),
                                rule.statute().source(),
                                rule.statute().date(),
                                rule.counts(Locale.ENGLISH));
                assertThat(guide).as(row).anyMatch(line -> line.startsWith(row));
            }
        }
    }

    @Test
    void everythingThatIsNotKnownHasItsSentence() {
        assertThat(Arrays.stream(NotKnown.values()).map(what -> what.sentence(Locale.GERMAN)))
                .allMatch(sentence -> sentence.endsWith("."));
    }
}
