package dev.spanwise.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link OrgChart} from positions in any order. Nothing is thrown for bad data: problems are collected with
 * the rows they are about, each together with the repair that was made.
 *
 * <ul>
 *   <li>an id that stands twice: the first position keeps it, the later one is left out;
 *   <li>a manager that is not there, or the position itself: the position becomes a top;
 *   <li>a reporting cycle: it is cut at the position added first, which becomes a top.
 * </ul>
 */
public final class OrgChartBuilder {
    private final AttributesBuilder attributes = new AttributesBuilder();
    private final Map<String, Integer> recordOfId = new HashMap<>();
    private final List<@Nullable String> managerIds = new ArrayList<>();
    private final Map<Integer, String> dottedManagerIds = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Adds a position; one whose id is there already is reported and left out. */
    public OrgChartBuilder add(PositionDraft draft) {
        Integer first = recordOfId.putIfAbsent(draft.id(), attributes.size());
        if (first != null) {
            problems.add(Problem.of(ProblemKind.DUPLICATE_ID, List.of(draft.source()), draft.id()));
            return this;
        }
        int record = attributes.add(draft);
        managerIds.add(draft.managerId());
        if (draft.dottedManagerId() != null) {
            dottedManagerIds.put(record, draft.dottedManagerId());
        }
        return this;
    }

    /** Number of positions so far. */
    public int size() {
        return attributes.size();
    }

    /** Builds the chart. O(n) time and memory. */
    public ChartResult build() {
        Attributes values = attributes.build();
        int[] parents = resolveManagers(values);
        new CycleRepair(values, parents, problems).run();
        ChartStructure structure = ChartStructure.of(parents);
        reportTops(structure, values);
        OrgChart chart = new OrgChart(structure, structure.order(), values, resolveDottedLines(values));
        return new ChartResult(chart, problems);
    }

    private int[] resolveManagers(Attributes values) {
        int[] parents = new int[managerIds.size()];
        for (int record = 0; record < parents.length; record++) {
            parents[record] = resolveManager(record, values);
        }
        return parents;
    }

    private int resolveManager(int record, Attributes values) {
        String managerId = managerIds.get(record);
        if (managerId == null) {
            return OrgChart.NONE;
        }
        Integer manager = recordOfId.get(managerId);
        if (manager == null) {
            report(ProblemKind.MANAGER_NOT_FOUND, values, record, managerId);
            return OrgChart.NONE;
        }
        if (manager == record) {
            report(ProblemKind.SELF_MANAGER, values, record);
            return OrgChart.NONE;
        }
        return manager;
    }

    private DottedLines resolveDottedLines(Attributes values) {
        IntList manager = new IntList();
        IntList report = new IntList();
        dottedManagerIds.forEach((record, managerId) -> {
            Integer found = recordOfId.get(managerId);
            if (found == null) {
                report(ProblemKind.DOTTED_MANAGER_NOT_FOUND, values, record, managerId);
            } else if (!found.equals(record)) {
                manager.add(found);
                report.add(record);
            }
        });
        return new DottedLines(manager.toArray(), report.toArray());
    }

    private void reportTops(ChartStructure structure, Attributes values) {
        int tops = structure.layerStart().length == 1 ? 0 : structure.layerStart()[1];
        if (tops > 1) {
            List<SourceRow> rows = new ArrayList<>();
            for (int top = 0; top < tops; top++) {
                rows.add(values.source(structure.order()[top]));
            }
            problems.add(Problem.of(ProblemKind.SEVERAL_TOPS, rows, tops));
        }
    }

    private void report(ProblemKind kind, Attributes values, int record, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(name(values, record)));
        arguments.addAll(List.of(more));
        problems.add(Problem.of(kind, List.of(values.source(record)), arguments.toArray()));
    }

    private static String name(Attributes values, int record) {
        String id = values.text(Field.ID, record);
        return id == null ? "" : id;
    }
}
