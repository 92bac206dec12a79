package dev.spanwise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds an {@link OrgChart} from positions in any order. Nothing is thrown for bad data: problems are collected with
 * the rows they are about, each together with the repair that was made.
 *
 * <ul>
 *   <li>an id that stands twice: the first position keeps it, the later one is left out;
 *   <li>a manager that is not there, or the position itself: the position becomes a top;
 *   <li>a reporting cycle: it is cut at the position whose id comes first in the alphabet, which becomes a top.
 * </ul>
 */
public final class OrgChartBuilder {
    private final AttributesBuilder attributes = new AttributesBuilder();
    /** Ids of positions and of managers, since most of the latter are among the former. */
    private final TextPool ids = new TextPool();
    /** By number of an id: the record of its position plus 1, or 0 where there is none yet. */
    private final IntList recordOfId = new IntList();
    /** By record: the number of its manager's id, or -1. */
    private final IntList managerIds = new IntList();

    private final Map<Integer, String> dottedManagerIds = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Adds a position; one whose id is there already is reported and left out. */
    public OrgChartBuilder add(PositionDraft draft) {
        int id = number(draft.id());
        if (recordOfId.get(id) > 0) {
            problems.add(Problem.of(ProblemKind.DUPLICATE_ID, List.of(draft.source()), draft.id()));
            return this;
        }
        int record = attributes.add(draft);
        recordOfId.set(id, record + 1);
        managerIds.add(draft.managerId() == null ? OrgChart.NONE : number(draft.managerId()));
        if (draft.dottedManagerId() != null) {
            dottedManagerIds.put(record, draft.dottedManagerId());
        }
        return this;
    }

    private int number(String id) {
        int number = ids.add(id);
        if (number == recordOfId.size()) {
            recordOfId.add(0);
        }
        return number;
    }

    /** Number of positions so far. */
    public int size() {
        return attributes.size();
    }

    /** Builds the chart. O(n) time and memory. */
    public ChartResult build() {
        Attributes values = attributes.build();
        int[] parents = resolveManagers(values);
        ChartResult result = ColumnarChart.finish(values, parents, DottedLines.NONE, problems);
        return new ChartResult(result.chart().with(resolveDottedLines(values)), problems);
    }

    private int[] resolveManagers(Attributes values) {
        int[] parents = new int[managerIds.size()];
        for (int record = 0; record < parents.length; record++) {
            parents[record] = resolveManager(record, values);
        }
        return parents;
    }

    private int resolveManager(int record, Attributes values) {
        int managerId = managerIds.get(record);
        if (managerId == OrgChart.NONE) {
            return OrgChart.NONE;
        }
        int manager = recordOfId.get(managerId) - 1;
        if (manager == OrgChart.NONE) {
            report(ProblemKind.MANAGER_NOT_FOUND, values, record, ids.get(managerId), 0, "", 1);
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
            int id = ids.find(managerId);
            int found = id == OrgChart.NONE ? OrgChart.NONE : recordOfId.get(id) - 1;
            if (found == OrgChart.NONE) {
                report(ProblemKind.DOTTED_MANAGER_NOT_FOUND, values, record, managerId);
            } else if (found != record) {
                manager.add(found);
                report.add(record);
            }
        });
        return new DottedLines(manager.toArray(), report.toArray());
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
