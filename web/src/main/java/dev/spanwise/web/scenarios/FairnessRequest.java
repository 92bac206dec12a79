package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a scenario is to be held against, as it stands in the address.
 *
 * @param laws whose notice thresholds count; all where none is chosen
 * @param day on which ages are taken
 */
public record FairnessRequest(Set<Jurisdiction> laws, LocalDate day) {
    /**
     * Reads the parameters: {@code law-germany=on} and the like, and {@code as-of}.
     *
     * @throws WebProblem when the day is none, or a law neither on nor off
     */
    public static FairnessRequest of(Visit visit) {
        Set<Jurisdiction> laws = EnumSet.noneOf(Jurisdiction.class);
        for (Jurisdiction law : Jurisdiction.values()) {
            if (visit.isOn("law-" + law.id())) {
                laws.add(law);
            }
        }
        return new FairnessRequest(
                laws.isEmpty() ? Jurisdiction.usual() : laws,
                visit.findDay("as-of").orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
    }

    /**
     * Whom a scenario hits.
     *
     * @throws WebProblem when it has no steps yet
     */
    public Fairness of(ScenarioResult result) {
        ScenarioRun run = result.findRun().orElseThrow(() -> WebProblem.badRequest("problem.no-steps"));
        return Fairness.of(AffectedPeople.by(run), laws, day);
    }
}
