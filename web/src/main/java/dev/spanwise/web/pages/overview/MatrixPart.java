package dev.spanwise.web.pages.overview;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.pages.LayerRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The positions of one row of a {@link Matrix}.
 *
 * @param address parameters that limit a list to them, each with {@code &} before it; none where no list can
 * @param above layers of the chart above the first one that such a list knows
 */
record MatrixPart(Matrix.Kind kind, String label, ImmutableIntArray positions, Optional<String> address, int above) {
    /** Deals the positions of a selection out. O(n). */
    static List<MatrixPart> listOf(MatrixRows by, SelectedChart selected, Selection selection) {
        return by.findGrouping()
                .map(grouping -> groups(by, grouping.groups(selected.chart()), selected, selection))
                .orElseGet(() -> layers(selected.group(), selection));
    }

    private static List<MatrixPart> layers(Group group, Selection selection) {
        OrgChart chart = group.chart();
        List<Integer> layers =
                group.positions().stream().map(chart::layer).distinct().boxed().toList();
        List<MatrixPart> parts = new ArrayList<>();
        for (LayerRange range : LayerRange.listOf(layers)) {
            IntStream positions = group.positions().stream().filter(position -> range.has(chart.layer(position)));
            String address = selection.and() + "&layer=" + range.from();
            parts.add(new MatrixPart(
                    Matrix.Kind.NAMED,
                    range.label(),
                    ImmutableIntArray.copyOf(positions),
                    Optional.of(address).filter(one -> range.isOne()),
                    0));
        }
        return parts;
    }

    private static List<MatrixPart> groups(
            MatrixRows by, List<Group> groups, SelectedChart selected, Selection selection) {
        BitSet wanted = new BitSet(selected.chart().size());
        selected.group().positions().forEach(wanted::set);
        List<MatrixPart> parts = new ArrayList<>();
        for (Group group : groups) {
            ImmutableIntArray positions =
                    ImmutableIntArray.copyOf(group.positions().stream().filter(wanted::get));
            if (!positions.isEmpty()) {
                parts.add(part(by, group, positions, selection));
            }
        }
        parts.sort(order(by, selected));
        return parts;
    }

    private static MatrixPart part(MatrixRows by, Group group, ImmutableIntArray positions, Selection selection) {
        boolean none = group.name().isEmpty();
        Matrix.Kind kind = none ? Matrix.Kind.NONE : Matrix.Kind.NAMED;
        if (by.findField().isPresent()) {
            Field field = by.findField().get();
            String value = none ? Selection.NO_VALUE : group.name();
            Optional<String> address =
                    Optional.of(selection.having(field, value).and());
            return new MatrixPart(kind, group.name(), positions, address, 0);
        }
        int head = group.position(0);
        String branch = selection.within(group.chart().position(head).id()).and();
        Optional<String> address = Optional.of(branch).filter(one -> !none);
        return new MatrixPart(
                kind, group.name(), positions, address, group.chart().layer(head) - 1);
    }

    /** Grades from the highest one; all else, and grades without a rank, large ones first. Those without a value last. */
    private static Comparator<MatrixPart> order(MatrixRows by, SelectedChart selected) {
        List<String> grades = by == MatrixRows.GRADE ? selected.grades().listGrades() : List.of();
        Map<String, Integer> ranks =
                IntStream.range(0, grades.size()).boxed().collect(Collectors.toMap(grades::get, rank -> rank));
        return Comparator.comparing((MatrixPart part) -> part.kind() == Matrix.Kind.NONE)
                .thenComparing(part -> ranks.getOrDefault(part.label(), grades.size()))
                .thenComparing(part -> -part.positions().length());
    }

    /** Several as one that no list can be limited to. */
    static MatrixPart others(List<MatrixPart> parts) {
        IntStream positions =
                parts.stream().flatMapToInt(part -> part.positions().stream()).sorted();
        return new MatrixPart(Matrix.Kind.OTHERS, "", ImmutableIntArray.copyOf(positions), Optional.empty(), 0);
    }

    /** Everybody. */
    static MatrixPart total(Group group, Selection selection) {
        return new MatrixPart(Matrix.Kind.TOTAL, "", group.positions(), Optional.of(selection.and()), 0);
    }
}
