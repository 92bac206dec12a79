package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.Prices;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Tone;
import java.util.OptionalLong;

/** What protecting each manager costs by itself, for people. */
final class ProtectionTable {
    private final Plan plan;
    private final Texts texts;

    private ProtectionTable(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** Adds it where anybody is protected. */
    static void addTo(Document.Builder document, Prices prices, Plan plan, Texts texts) {
        if (prices.protections().isEmpty()) {
            return;
        }
        if (costNothingTogether(prices, plan)) {
            document.paragraph(texts.get("protections.none-costs", prices.protectedManagers()));
            return;
        }
        ProtectionTable table = new ProtectionTable(plan, texts);
        document.add(Columns.<Prices.Protection>in(texts)
                .text(
                        "plan.position",
                        each -> plan.problem().chart().position(each.position()).label())
                .text("protections.costs", table::costs)
                .table(texts.get("protections.title"), prices.protections()));
        if (prices.protections().size() < prices.protectedManagers()) {
            document.paragraph(
                    texts.get("protections.first", prices.protections().size(), prices.protectedManagers()),
                    Tone.QUIET);
        }
    }

    /** Then none of them costs anything by itself. */
    private static boolean costNothingTogether(Prices prices, Plan plan) {
        return plan.status() == PlanStatus.OPTIMAL
                && prices.list().stream()
                        .filter(price -> price.eased() == Prices.Eased.NOBODY_PROTECTED)
                        .map(Prices.Price::plan)
                        .allMatch(free -> free.status() == PlanStatus.OPTIMAL && free.value() == plan.value());
    }

    private String costs(Prices.Protection each) {
        if (!each.plan().isFound()) {
            boolean none = each.plan().status() == PlanStatus.INFEASIBLE;
            return texts.get(none ? "prices.still-none" : "prices.none-found");
        }
        if (!plan.isFound()) {
            return texts.get("protections.the-plan");
        }
        OptionalLong most = each.findMostMoves(plan);
        long least = each.findLeastMoves(plan).orElse(0);
        if (most.isEmpty()) {
            return texts.get("protections.at-least", least);
        }
        return most.getAsLong() == least
                ? texts.get("protections.exactly", least)
                : texts.get("protections.between", least, most.getAsLong());
    }
}
