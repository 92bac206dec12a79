package dev.spanwise.web.drawings;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.report.diagram.style.Palette;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Positions of a chart for the script that lays them out in the browser: column by column, managers before their
 * reports, layer by layer.
 *
 * @param total positions of the whole chart, of which the upper ones are here
 * @param manager place of each one's manager in these columns; -1 for a top
 * @param id what a position is in every chart of the organisation
 * @param label name, or what stands for it
 * @param title empty where there is none
 * @param record numbers that stay the same in other charts of the snapshot
 * @param span direct reports, whether they are here or not
 * @param size of the branch
 * @param colour place of each one's colour among the colours
 * @param colours what there is
 * @param legend what colours mean
 * @param word place among the words of what becomes of each one
 * @param words what there is, the first of them empty
 * @param changed places of those of whom anything becomes, besides taking people on
 * @param gone places of those who are only there before
 * @param pale places of those whom the filter does not leave
 * @param dotted places of both ends of each dotted line, one after the other
 * @param cards what a style says in the boxes; null for the usual name and title
 */
public record LivePositions(
        @JsonProperty int total,
        @JsonProperty int[] manager,
        @JsonProperty List<String> id,
        @JsonProperty List<String> label,
        @JsonProperty List<String> title,
        @JsonProperty int[] record,
        @JsonProperty int[] span,
        @JsonProperty int[] size,
        @JsonProperty int[] colour,
        @JsonProperty List<String> colours,
        @JsonProperty List<Meaning> legend,
        @JsonProperty int[] word,
        @JsonProperty List<String> words,
        @JsonProperty int[] changed,
        @JsonProperty int[] gone,
        @JsonProperty int[] pale,
        @JsonProperty int[] dotted,
        @JsonProperty @Nullable LiveCards cards) {
    /** As many as a browser lays out within a blink; larger charts open branch by branch. */
    public static final int MOST = 50_000;

    /** What a colour means; where boxes are striped, their colour alone, and empty where there is nothing to see. */
    public record Meaning(
            @JsonProperty String fill, @JsonProperty String meaning) {
        static Meaning of(LegendEntry entry) {
            BoxStyle sample = entry.sample();
            boolean outlined =
                    sample.fill().equals(Palette.WHITE) && !sample.stroke().equals(BoxStyle.LINE);
            String fill = outlined ? sample.stroke() : sample.fill();
            return new Meaning(fill.substring(0, Math.min(7, fill.length())), entry.meaning());
        }
    }

    /** Takes the upper positions of a chart, without its dotted lines. O(positions taken). */
    public static LivePositions of(LivePicture picture, IntPredicate left) {
        OrgChart chart = picture.chart();
        int count = Math.min(chart.size(), MOST);
        Places colours = new Places();
        Places words = new Places();
        words.of("");
        return new LivePositions(
                chart.size(),
                each(count, chart::manager),
                texts(count, position -> chart.position(position).id()),
                texts(count, position -> chart.position(position).label()),
                texts(count, position -> title(chart, position)),
                each(count, chart::record),
                each(count, picture::span),
                each(count, picture::branchSize),
                each(
                        count,
                        position -> colours.of(picture.colours().fill(position).substring(0, 7))),
                colours.list(),
                picture.colours().legend(each(count, position -> position)).stream()
                        .map(Meaning::of)
                        .toList(),
                each(count, position -> words.of(picture.word(position))),
                words.list(),
                IntStream.range(0, count).filter(picture::isChanged).toArray(),
                IntStream.range(0, count).filter(picture::isGone).toArray(),
                IntStream.range(0, count).filter(left.negate()).toArray(),
                new int[0],
                picture.face().map(face -> LiveCards.of(face, count)).orElse(null));
    }

    /** The same with those dotted lines of its chart of which both ends are here. O(dotted lines). */
    public LivePositions withDotted(OrgChart chart) {
        int[] ends = chart.listDottedLines().stream()
                .map(line -> new int[] {line.report().index(), line.manager().index()})
                .filter(line -> Math.max(line[0], line[1]) < manager.length)
                .flatMapToInt(Arrays::stream)
                .toArray();
        return new LivePositions(
                total, manager, id, label, title, record, span, size, colour, colours, legend, word, words, changed,
                gone, pale, ends, cards);
    }

    private static int[] each(int count, IntUnaryOperator figure) {
        return IntStream.range(0, count).map(figure).toArray();
    }

    private static List<String> texts(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).toList();
    }

    private static String title(OrgChart chart, int position) {
        String title = chart.position(position).title();
        return title == null || title.equals(chart.position(position).label()) ? "" : title;
    }

    /** Different values in the order in which they were met. */
    private static final class Places {
        private final Map<String, Integer> places = new LinkedHashMap<>();

        int of(String value) {
            Integer place = places.putIfAbsent(value, places.size());
            return place == null ? places.size() - 1 : place;
        }

        List<String> list() {
            return List.copyOf(places.keySet());
        }
    }
}
