package dev.spanwise.analysis.findings;

import java.util.List;
import java.util.Optional;

/** All the rules there are. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new TooNarrow(),
            new TooWide(),
            new OneToOne(),
            new OneToOneChain(),
            new PassThrough(),
            new LayersOverTarget(),
            new MoreLayersThanNeeded(),
            new MoreManagersThanNeeded(),
            new BranchTooDeep(),
            new CompressedGrade(),
            new InvertedGrade(),
            new SkippedGrades(),
            new CompressedPay(),
            new InvertedPay(),
            new VacancyInLine(),
            new SingleReportVacancy(),
            new ManagerGone(),
            new ManagerOnLeave(),
            new ManagerLeaving(),
            new ContractorManager(),
            new AssistantManager(),
            new DoubleRole(),
            new RemoteTeam(),
            new SeveralTops(),
            new LoneTop(),
            new DottedLineCycle(),
            new DottedLineBelow(),
            new DottedLineRepeats());

    private Rules() {}

    /** Every rule, in the order in which findings of the same severity are shown. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with this id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
