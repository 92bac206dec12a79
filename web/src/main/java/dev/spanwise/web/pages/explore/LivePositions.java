package dev.spanwise.web.pages.explore;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.style.ColourScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Positions of a chart for the script that lays them out in the browser: column by column, managers before their
 * reports, layer by layer.
 *
 * @param total positions of the whole chart, of which the upper ones are here
 * @param manager place of each one's manager in these columns; -1 for a top
 * @param label name, or what stands for it
 * @param title empty where there is none
 * @param record numbers that stay the same in other charts of the snapshot
 * @param span direct reports, whether they are here or not
 * @param size of the branch
 * @param colour place of each one's colour among the colours
 * @param colours what there is
 * @param pale places of those whom the filter does not leave
 */
record LivePositions(
        @JsonProperty int total,
        @JsonProperty int[] manager,
        @JsonProperty List<String> label,
        @JsonProperty List<String> title,
        @JsonProperty int[] record,
        @JsonProperty int[] span,
        @JsonProperty int[] size,
        @JsonProperty int[] colour,
        @JsonProperty List<String> colours,
        @JsonProperty int[] pale) {
    /** As many as a browser lays out within a blink; larger charts open branch by branch. */
    static final int MOST = 50_000;

    /** Takes the upper positions of a chart. O(positions taken). */
    static LivePositions of(OrgChart chart, ColourScheme scheme, IntPredicate left) {
        int count = Math.min(chart.size(), MOST);
        List<String> labels = new ArrayList<>(count);
        List<String> titles = new ArrayList<>(count);
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] colour = new int[count];
        for (int position = 0; position < count; position++) {
            int record = chart.record(position);
            String title = chart.attributes().text(Field.TITLE, record);
            String label = chart.attributes().label(record);
            labels.add(label);
            titles.add(title == null || title.equals(label) ? "" : title);
            String fill = scheme.fill(position).substring(0, 7);
            Integer place = places.putIfAbsent(fill, places.size());
            colour[position] = place == null ? places.size() - 1 : place;
        }
        return new LivePositions(
                chart.size(),
                IntStream.range(0, count).map(chart::manager).toArray(),
                labels,
                titles,
                IntStream.range(0, count).map(chart::record).toArray(),
                IntStream.range(0, count).map(chart::span).toArray(),
                IntStream.range(0, count).map(chart::branchSize).toArray(),
                colour,
                List.copyOf(places.keySet()),
                IntStream.range(0, count).filter(left.negate()).toArray());
    }
}
