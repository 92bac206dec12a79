package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.analysis.selection.Remaining;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * A chart in parts that figures are asked of: one, its layers, or the groups of a grouping.
 *
 * @param order what is told first where not everything can be told; the lowest number wins
 * @param count how many parts
 * @param partOf by position: the number of its part, or {@link #NONE} where it is left out
 * @param isManager by position: whether anybody who is not left out reports to it
 */
record Parts(int order, int count, IntUnaryOperator partOf, IntPredicate isManager) {
    /** The part of positions that are in none. */
    static final int NONE = -1;

    private static final int WHOLE = 0;
    private static final int LAYERS = 1;
    private static final int REST = 2;
    private static final int GROUPS = 3;
    private static final int LAYERS_OF_REST = 5;

    /** What can be asked of a chart as a document has it: the whole and its layers. */
    static List<Parts> ofDocument(OrgChart chart) {
        return List.of(whole(chart, WHOLE), byLayer(chart, LAYERS));
    }

    /** What can be asked of a chart, split by anything. */
    static List<Parts> of(OrgChart chart) {
        List<Parts> parts = new ArrayList<>(ofDocument(chart));
        Arrays.stream(Grouping.values()).map(by -> by(chart, by)).forEach(parts::add);
        return parts;
    }

    /** What can be asked of the rest of a chart, without vacancies for example; its groups where nothing is missing in them. */
    static List<Parts> ofRest(OrgChart chart, Remaining rest) {
        return List.of(
                new Parts(REST, 1, position -> rest.has(position) ? 0 : NONE, rest::isManager),
                new Parts(
                        LAYERS_OF_REST,
                        rest.layers(),
                        position -> rest.has(position) ? chart.layer(position) - 1 : NONE,
                        rest::isManager));
    }

    /** By how much the managers of a part are less important than all of it: those of groups come after all groups. */
    int laterForManagers() {
        return order == GROUPS ? 1 : 0;
    }

    /** Numbers that tell those apart whose pay is in other sums, where those of other layers are told apart already. */
    Numbers numbers() {
        return switch (order) {
            case WHOLE, LAYERS_OF_REST -> Numbers.SAME;
            case REST -> new Numbers(3, position -> partOf.applyAsInt(position) + (isManager.test(position) ? 2 : 1));
            default -> new Numbers(count, partOf);
        };
    }

    private static Parts whole(OrgChart chart, int order) {
        return new Parts(order, 1, position -> 0, chart::isManager);
    }

    private static Parts byLayer(OrgChart chart, int order) {
        return new Parts(order, chart.layers(), position -> chart.layer(position) - 1, chart::isManager);
    }

    private static Parts by(OrgChart chart, Grouping by) {
        Optional<Field> field = by.findField();
        return field.isPresent() ? byField(chart, field.get()) : byGroups(chart, by.groups(chart));
    }

    private static Parts byField(OrgChart chart, Field field) {
        int values = chart.attributes().countTexts(field);
        return new Parts(
                GROUPS,
                values + 1,
                position -> 1 + Math.max(-1, chart.attributes().textCode(field, chart.record(position))),
                chart::isManager);
    }

    private static Parts byGroups(OrgChart chart, List<Group> groups) {
        int[] part = new int[chart.size()];
        for (int number = 0; number < groups.size(); number++) {
            for (int i = 0; i < groups.get(number).size(); i++) {
                part[groups.get(number).position(i)] = number;
            }
        }
        return new Parts(GROUPS, groups.size(), position -> part[position], chart::isManager);
    }
}
