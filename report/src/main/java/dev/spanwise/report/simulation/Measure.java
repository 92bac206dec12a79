package dev.spanwise.report.simulation;

import dev.spanwise.analysis.ownership.Ownership;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure that charts are compared by.
 *
 * @param key its name in the texts, under {@code measure.}
 * @param digits behind the decimal separator
 * @param share whether it is a share of 0 to 1
 * @param value how it is found
 */
record Measure(String key, int digits, boolean share, ToDoubleFunction<State> value) {
    /** A chart with its figures. */
    record State(ChartFigures figures, Ownership ownership) {
        static State of(OrgChart chart, ChartFigures figures) {
            return new State(figures, Ownership.of(chart));
        }
    }

    /** The measures in the order in which they are shown; cost only where it is known. */
    static List<Measure> list(boolean withCost) {
        List<Measure> measures = new ArrayList<>(List.of(
                count("headcount", s -> s.figures().headcount().positions()),
                count("layers", s -> s.figures().layers().layers()),
                count("management-layers", s -> s.figures().layers().managementLayers()),
                count("managers", s -> s.figures().roles().managers()),
                count("contributors", s -> s.figures().roles().individualContributors()),
                new Measure("ratio", 2, false, s -> s.figures().roles().icToManagerRatio()),
                new Measure("mean-span", 2, false, s -> s.figures().spans().mean()),
                new Measure("median-span", 1, false, s -> s.figures().spans().median()),
                count("max-span", s -> s.figures().spans().max()),
                new Measure("approvals", 2, false, s -> s.ownership().meanApprovalsToTop()),
                new Measure("approvals-branch", 2, false, s -> s.ownership().meanApprovalsToBranchHead()),
                new Measure("within-4", 1, true, s -> s.ownership().shareWithin(4))));
        if (withCost) {
            measures.add(count("cost", s -> s.figures().cost().total()));
        }
        return measures;
    }

    private static Measure count(String key, ToDoubleFunction<State> value) {
        return new Measure(key, 0, false, value);
    }

    Cell cell(State state, Numbers numbers) {
        return cell(value.applyAsDouble(state), numbers);
    }

    /** The difference, with a sign. */
    Cell change(State before, State after, Numbers numbers) {
        return cell(value.applyAsDouble(after) - value.applyAsDouble(before), numbers)
                .signed();
    }

    private Cell cell(double number, Numbers numbers) {
        return share ? numbers.percent(number) : numbers.fixed(number, digits);
    }
}
