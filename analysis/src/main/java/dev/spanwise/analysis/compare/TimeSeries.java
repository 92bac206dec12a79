package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one organisation at several dates, in the order given.
 *
 * @param moments at least one
 */
public record TimeSeries(List<Moment> moments) {
    public TimeSeries {
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("a time series needs a chart");
        }
    }

    /**
     * The organisation at one date.
     *
     * @param label what to call it, such as the name of its file
     * @param figures its figures
     * @param since who joined, left and moved since the one before; null for the first
     * @param hint by what else it matches the one before, where what they are matched by misleads
     */
    public record Moment(
            String label, ChartFigures figures, @Nullable Turnover since, Optional<MatchHint> hint) {}

    /** How many joined, left and so on between two dates. */
    public record Turnover(
            int joined,
            int left,
            int moved,
            int promoted,
            int layerChanged,
            int managerReplaced,
            int demoted,
            int vacanciesOpened,
            int vacanciesFilled,
            int vacanciesClosed) {
        static Turnover of(Comparison comparison) {
            return new Turnover(
                    comparison.joined().size(),
                    comparison.left().size(),
                    comparison.moved().size(),
                    comparison.promoted().size(),
                    comparison.layerChanged().size(),
                    comparison.managerReplaced().size(),
                    comparison.demoted().size(),
                    comparison.vacancies().opened().size(),
                    comparison.vacancies().filled().size(),
                    comparison.vacancies().closed().size());
        }
    }

    /** The series with the order of grades that the charts show themselves. */
    public static TimeSeries of(List<String> labels, List<OrgChart> charts, Field key) {
        return of(labels, charts, key, List.of());
    }

    /**
     * The series of charts under their labels.
     *
     * @param key the field positions are matched by
     * @param highestFirst the grades, highest first; empty where the charts are to show it themselves
     */
    public static TimeSeries of(List<String> labels, List<OrgChart> charts, Field key, List<String> highestFirst) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            Comparison since = i == 0 ? null : Comparison.of(charts.get(i - 1), charts.get(i), key, highestFirst);
            moments.add(new Moment(
                    labels.get(i),
                    ChartFigures.of(charts.get(i)),
                    since == null ? null : Turnover.of(since),
                    Optional.ofNullable(since).flatMap(Comparison::hint)));
        }
        return new TimeSeries(moments);
    }
}
