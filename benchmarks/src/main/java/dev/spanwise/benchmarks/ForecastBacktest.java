package dev.spanwise.benchmarks;

import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.GrowthHistory;
import dev.spanwise.analysis.forecast.GrowthHistory.Dated;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.forecast.Spread;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often real figures lie inside the band of a forecast made years before. Argument: a folder of exports named
 * {@code SERIES-YEAR.csv}, one series for each organisation. From every year of a series the later ones are foretold, with
 * the usual rates and with those that the earlier years tell.
 */
public final class ForecastBacktest {
    private static final Pattern NAME = Pattern.compile("(.+)-((?:19|20)\\d\\d)\\.\\w+");
    private static final int FURTHEST = 3;
    private static final int RUNS = 100;
    private static final GrowthPolicy USUAL = new GrowthPolicy(0.05, 0.1, 0, 0.01, 12, 0, 0);

    /** How many of the figures foretold lay inside. */
    private static final class Score {
        private final int[] inside = new int[FURTHEST + 1];
        private final int[] all = new int[FURTHEST + 1];

        void add(int years, Band band, double real) {
            inside[years] += real >= band.low() && real <= band.high() ? 1 : 0;
            all[years]++;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int years = 1; years <= FURTHEST; years++) {
                text.append("  %4d of %4d".formatted(inside[years], all[years]));
            }
            return text.toString();
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();

    private ForecastBacktest() {}

    public static void main(String[] folder) throws IOException {
        ForecastBacktest test = new ForecastBacktest();
        for (NavigableMap<Integer, OrgChart> series : series(Path.of(folder[0])).values()) {
            series.keySet().forEach(from -> test.from(series, from));
        }
        System.out.println("figures inside the band 1, 2 and 3 years later");
        test.scores.forEach((what, score) -> System.out.printf("%-34s%s%n", what, score.text()));
    }

    private static Map<String, NavigableMap<Integer, OrgChart>> series(Path folder) throws IOException {
        Map<String, NavigableMap<Integer, OrgChart>> series = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    OrgChart chart = ChartReader.read(List.of(Input.file(file)), ReadOptions.in(Locale.ENGLISH))
                            .chart();
                    series.computeIfAbsent(name.group(1), any -> new TreeMap<>())
                            .put(Integer.valueOf(name.group(2)), chart);
                }
            }
        }
        return series;
    }

    private void from(NavigableMap<Integer, OrgChart> series, int year) {
        OrgChart start = Objects.requireNonNull(series.get(year));
        compare("usual rates", series, year, USUAL, Spread.NONE);
        List<Dated> known = new ArrayList<>();
        series.headMap(year, true).forEach((then, chart) -> known.add(new Dated(LocalDate.of(then, 12, 31), chart)));
        if (known.size() > 1 && start.size() > 1) {
            GrowthHistory history = GrowthHistory.of(known);
            GrowthHistory.Rates rates = history.rates();
            GrowthPolicy learned = new GrowthPolicy(
                    rates.hiring(), rates.attrition(), 0, rates.promotion(), USUAL.maxSpan(), 0, rates.stepDown());
            String exports = known.size() == 2 ? "learned from 2" : "learned from 3 and more";
            compare(exports, series, year, learned, history.spread());
        }
    }

    private void compare(
            String rates, NavigableMap<Integer, OrgChart> series, int year, GrowthPolicy policy, Spread spread) {
        OrgChart start = Objects.requireNonNull(series.get(year));
        LayerForecast forecast =
                LayerForecast.of(start, new BitSet(), policy, spread, start.layers() + 1, FURTHEST, RUNS, 1);
        for (int ahead = 1; ahead <= FURTHEST; ahead++) {
            OrgChart later = series.get(year + ahead);
            if (later != null) {
                OrgMetrics real = OrgMetrics.of(later);
                LayerForecast.Year foretold = forecast.years().get(ahead - 1);
                score(rates + ": positions").add(ahead, foretold.headcount(), later.size());
                score(rates + ": layers").add(ahead, foretold.layers(), later.layers());
                score(rates + ": managers")
                        .add(ahead, foretold.managers(), real.roles().managers());
            }
        }
    }

    private Score score(String what) {
        return scores.computeIfAbsent(what, any -> new Score());
    }
}
