package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.PlanCost;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan costs as a table: its parts, and their sum. */
final class CostText {
    /** A part, or null for the sum. */
    private record Row(PlanCost.@Nullable Part part, long amount) {}

    private CostText() {}

    static Table table(PlanCost cost, Texts texts) {
        Numbers numbers = new Numbers(texts.language());
        List<Row> rows = new ArrayList<>();
        cost.parts().forEach(part -> rows.add(new Row(part, part.amount())));
        rows.add(new Row(null, cost.total()));
        return Columns.<Row>in(texts)
                .text(
                        "plan.cost.for",
                        row -> texts.get("plan.cost."
                                + (row.part == null ? "total" : row.part.kind().id())))
                .figure("plan.cost.count", row -> row.part == null ? Cell.EMPTY : numbers.whole(row.part.count()))
                .whole("plan.cost.amount", Row::amount)
                .table(texts.get("plan.cost"), rows);
    }
}
