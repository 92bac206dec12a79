package dev.spanwise.web.pages.explore;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The positions above one, from the top down; a line too long to be read is shortened in the middle.
 *
 * @param first the upper end of the line, or all of it
 * @param between how many are left out
 * @param last the lower end; empty when nothing is left out
 */
public record LineAbove(List<Position> first, int between, List<Position> last) {
    private static final int MOST = 14;
    private static final int UPPER = 3;
    private static final int LOWER = 4;

    /** Walks up from a position. O(layer). */
    static LineAbove of(Position position) {
        OrgChart chart = position.chart();
        int[] above = new int[position.layer() - 1];
        int up = chart.manager(position.index());
        for (int i = above.length - 1; i >= 0; i--) {
            above[i] = up;
            up = chart.manager(up);
        }
        if (above.length <= MOST) {
            return new LineAbove(positions(chart, above), 0, List.of());
        }
        List<Position> upper = positions(chart, Arrays.copyOf(above, UPPER));
        int[] lower = Arrays.copyOfRange(above, above.length - LOWER, above.length);
        return new LineAbove(upper, above.length - UPPER - LOWER, positions(chart, lower));
    }

    private static List<Position> positions(OrgChart chart, int[] numbers) {
        return IntStream.of(numbers).mapToObj(chart::position).toList();
    }
}
