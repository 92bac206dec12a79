package dev.spanwise.analysis.selection;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** By what positions are grouped. Every position is in exactly one group. */
public enum Grouping implements MachineWord {
    DEPARTMENT(Field.DEPARTMENT),
    LOCATION(Field.LOCATION),
    GRADE(Field.GRADE),
    COMPANY(Field.COMPANY),
    JOB_FAMILY(Field.JOB_FAMILY),
    EMPLOYMENT_TYPE(Field.EMPLOYMENT_TYPE),
    /** Branches headed in the highest layer with more than one position; those above them are one group. */
    BRANCH(null);

    private static final Comparator<Group> LARGE_FIRST = Comparator.comparing(
                    (Group group) -> group.name().isEmpty())
            .thenComparing(group -> -group.size())
            .thenComparing(Group::name)
            .thenComparing(Grouping::headId);

    private final @Nullable Field field;

    Grouping(@Nullable Field field) {
        this.field = field;
    }

    /** The field whose values are the groups; none for branches. */
    public Optional<Field> findField() {
        return Optional.ofNullable(field);
    }

    /**
     * The groups of a chart that hold any position: large ones first, then by name, and last, with an empty name, the
     * positions without a value or above the branches. The order of rows in a file changes nothing. O(n + g log g).
     */
    public List<Group> groups(OrgChart chart) {
        return field == null ? byBranch(chart) : byField(chart, field);
    }

    private static List<Group> byField(OrgChart chart, Field field) {
        Attributes attributes = chart.attributes();
        List<String> names = attributes.distinctTexts(field);
        return split(chart, names, position -> attributes.textCode(field, chart.record(position)));
    }

    private static List<Group> byBranch(OrgChart chart) {
        int headLayer = BranchHeads.layer(chart);
        int firstHead = chart.size() == 0 ? 0 : chart.layerStart(headLayer);
        int endOfHeads = chart.size() == 0 ? 0 : chart.layerStart(headLayer + 1);
        List<String> names = new ArrayList<>();
        for (int head = firstHead; head < endOfHeads; head++) {
            names.add(chart.position(head).label());
        }
        int[] branch = new int[chart.size()];
        for (int position = 0; position < branch.length; position++) {
            branch[position] = position < endOfHeads ? position - firstHead : branch[chart.manager(position)];
        }
        return split(chart, names, position -> Math.max(-1, branch[position]));
    }

    /** Deals the positions out; number -1 is the group without a name. */
    private static List<Group> split(OrgChart chart, List<String> names, IntUnaryOperator numberOf) {
        ImmutableIntArray.Builder[] members = new ImmutableIntArray.Builder[names.size() + 1];
        for (int position = 0; position < chart.size(); position++) {
            int number = numberOf.applyAsInt(position);
            int slot = number < 0 ? names.size() : number;
            if (members[slot] == null) {
                members[slot] = ImmutableIntArray.builder();
            }
            members[slot].add(position);
        }
        List<Group> groups = new ArrayList<>();
        for (int slot = 0; slot < members.length; slot++) {
            if (members[slot] != null) {
                groups.add(new Group(chart, slot == names.size() ? "" : names.get(slot), members[slot].build()));
            }
        }
        groups.sort(LARGE_FIRST);
        return List.copyOf(groups);
    }

    private static String headId(Group group) {
        return group.chart().position(group.position(0)).id();
    }
}
