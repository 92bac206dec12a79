package dev.spanwise.report.figures;

import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.ownership.Ownership;

/** The figures that are shown in more than one place; what they mean is said where {@link OrgMetrics} says it. */
public final class FigureCatalogue {
    public static final Figure<KeyFigures> HEADCOUNT =
            Figure.count("headcount", chart -> chart.headcount().positions());
    public static final Figure<KeyFigures> FTE =
            Figure.number("fte", 1, chart -> chart.headcount().fte());
    public static final Figure<KeyFigures> VACANCIES =
            Figure.count("vacancies", chart -> chart.headcount().vacancies());
    public static final Figure<KeyFigures> TOPS =
            Figure.count("tops", chart -> chart.headcount().tops());
    public static final Figure<KeyFigures> LAYERS =
            Figure.count("layers", chart -> chart.layers().layers());
    public static final Figure<KeyFigures> MANAGEMENT_LAYERS =
            Figure.count("management-layers", chart -> chart.layers().managementLayers());
    public static final Figure<KeyFigures> MANAGERS =
            Figure.count("managers", chart -> chart.roles().managers());
    public static final Figure<KeyFigures> CONTRIBUTORS =
            Figure.count("individual-contributors", chart -> chart.roles().individualContributors());
    public static final Figure<KeyFigures> RATIO =
            Figure.number("ic-to-manager-ratio", 2, chart -> chart.roles().icToManagerRatio());
    public static final Figure<KeyFigures> MANAGER_SHARE =
            Figure.share("manager-share", chart -> chart.roles().managerShare());
    public static final Figure<KeyFigures> MEAN_SPAN =
            Figure.number("mean-span", 2, chart -> chart.spans().mean());
    public static final Figure<KeyFigures> MEDIAN_SPAN =
            Figure.number("median-span", 1, chart -> chart.spans().median());
    public static final Figure<KeyFigures> MAX_SPAN =
            Figure.count("max-span", chart -> chart.spans().max());
    public static final Figure<KeyFigures> COST = Figure.<KeyFigures>pay(
                    "cost", chart -> chart.cost().total())
            .where(chart -> chart.cost().positionsWithPay() > 0);
    public static final Figure<KeyFigures> MANAGEMENT_COST = Figure.<KeyFigures>share(
                    "management-cost", chart -> chart.cost().managementShare())
            .where(chart -> chart.cost().positionsWithPay() > 0);
    public static final Figure<KeyFigures> POSITIONS_WITH_PAY =
            Figure.count("positions-with-pay", chart -> chart.cost().positionsWithPay());

    /** Worth showing beside every cost that rests on it. */
    public static final Figure<KeyFigures> PAY_FROM_BANDS = Figure.<KeyFigures>number(
                    "pay-from-bands", 0, chart -> chart.cost().payFromBands())
            .where(chart -> chart.cost().payFromBands() > 0);

    public static final Figure<OrgMetrics> MEAN_SPAN_BY_FTE = Figure.<OrgMetrics>number(
                    "mean-span-by-fte", 2, chart -> chart.spansByFte().mean())
            .where(chart -> chart.headcount().rowsOfSeveralPosts() > 0);
    public static final Figure<OrgMetrics> MEDIAN_SPAN_BY_FTE = Figure.<OrgMetrics>number(
                    "median-span-by-fte", 1, chart -> chart.spansByFte().median())
            .where(chart -> chart.headcount().rowsOfSeveralPosts() > 0);
    public static final Figure<OrgMetrics> ONE_TO_ONE =
            Figure.count("one-to-one", chart -> chart.patterns().oneToOneManagers());
    public static final Figure<OrgMetrics> CHAINS =
            Figure.count("chains", chart -> chart.patterns().chains());
    public static final Figure<OrgMetrics> PASS_THROUGH =
            Figure.count("pass-through", chart -> chart.patterns().passThroughManagers());

    public static final Figure<Ownership> APPROVALS = Figure.number("approvals", 2, Ownership::meanApprovalsToTop);
    public static final Figure<Ownership> APPROVALS_BRANCH =
            Figure.number("approvals-branch", 2, Ownership::meanApprovalsToBranchHead);
    public static final Figure<Ownership> WITHIN_4 = Figure.share("within-4", ownership -> ownership.shareWithin(4));

    private FigureCatalogue() {}
}
