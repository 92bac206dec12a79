package dev.spanwise.web.charts;

import dev.spanwise.analysis.catalogue.AskedTargets;
import dev.spanwise.analysis.catalogue.TargetsFile;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;

/**
 * What a good chart looks like to the visitor, as it stands in the address: the options of the catalogue, and further
 * targets in the words of a targets file. What is not said is usual.
 *
 * @param further the text of a targets file, empty for none
 * @param targets what all of it means
 */
public record TargetChoice(String further, Targets targets) {
    /** The parameter for further targets. */
    static final String FURTHER = "targets";

    /** The longest text of further targets: an address has to hold it. */
    public static final int LONGEST = 4_000;

    /**
     * The choice of an address.
     *
     * @throws WebProblem when further targets are not allowed
     * @throws dev.spanwise.analysis.ask.OptionException when another one is not
     */
    public static TargetChoice of(Visit visit) {
        String further = visit.find(FURTHER).orElse("");
        Targets targets = further.isEmpty() ? Targets.DEFAULT : read(visit, further);
        return new TargetChoice(further, AskedTargets.of(visit.asked(), targets));
    }

    private static Targets read(Visit visit, String further) {
        if (further.length() > LONGEST) {
            throw WebProblem.badRequest("problem.targets-length", LONGEST);
        }
        return TargetsFile.parse(visit.texts().get("targets.further"), further);
    }

    /** Whether all targets are the usual ones. */
    public boolean isUsual() {
        return targets.equals(Targets.DEFAULT);
    }
}
