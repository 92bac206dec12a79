package dev.spanwise.report.board;

import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import dev.spanwise.report.forecast.ForecastText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the layers come back when the organisation goes on growing. */
record ForecastSlide(Board board, AskedForecast asked) {
    /** Positions grown in all years and runs; more would take minutes. */
    private static final long MOST_WORK = 20_000_000;

    static void add(Board board) {
        AskedForecast asked = AskedForecast.of(Source.typed(name -> List.of()));
        if (board.chart().size() > 0) {
            new ForecastSlide(board, asked).add();
        }
    }

    private void add() {
        String assumed = ForecastText.assumptions(asked, board.language());
        if (asked.work(board.chart()) > MOST_WORK) {
            board.add(board.texts().get("forecast.title.large"), assumed)
                    .sentences(List.of(board.texts().get("forecast.large"), assumed));
            return;
        }
        LayerForecast today = from(board.chart());
        List<LayerForecast> after =
                board.runs().stream().map(ScenarioRun::after).map(this::from).toList();
        Part room =
                board.add(title(today, after), assumed + "\n" + board.texts().get("forecast.notes"));
        double height = 60;
        room.top(height).sentences(List.of(assumed));
        room.below(height).chart(chart(today, after));
    }

    private LayerForecast from(OrgChart start) {
        return LayerForecast.of(
                start,
                asked.area().positionsIn(start),
                asked.policy(),
                board.chart().layers() + (start == board.chart() ? 1 : 0),
                asked.years(),
                asked.runs(),
                asked.seed());
    }

    private String title(LayerForecast today, List<LayerForecast> after) {
        int plan = best();
        LayerForecast told = after.isEmpty() ? today : after.get(plan);
        double then = told.years().get(told.years().size() - 1).layers().median();
        boolean back = told.layersAtStart() < today.layersAtStart() && then > told.layersAtStart();
        String key = after.isEmpty()
                ? "forecast.title"
                : after.size() > 1 ? "forecast.title.several" : back ? "forecast.title.back" : "forecast.title.plan";
        return board.texts()
                .get(
                        key,
                        asked.years(),
                        Math.round(then),
                        told.layersAtStart(),
                        told.targetLayers(),
                        board.numbers().percent(told.returned()).text(),
                        after.isEmpty() ? "" : Board.name(board.runs().get(plan)));
    }

    /** The plan with the fewest layers, of which the first slide speaks too. */
    private int best() {
        List<ScenarioRun> runs = board.runs();
        return IntStream.range(0, runs.size())
                .boxed()
                .min(Comparator.comparingInt(run -> runs.get(run).after().layers()))
                .orElse(0);
    }

    private Chart chart(LayerForecast today, List<LayerForecast> after) {
        List<String> years = new ArrayList<>(List.of(board.texts().get("forecast.today")));
        today.years().forEach(year -> years.add(board.texts().get("forecast.year", year.year())));
        List<Chart.Series> lines = new ArrayList<>();
        lines.add(line("forecast.as-is", "", today, Band::median, Shade.QUIET));
        for (int i = 0; i < after.size(); i++) {
            lines.add(line(
                    "forecast.plan",
                    Board.name(board.runs().get(i)),
                    after.get(i),
                    Band::median,
                    Board.COLOURS.get(i)));
        }
        if (after.size() < 2) {
            LayerForecast last = after.isEmpty() ? today : after.get(0);
            Shade shade = after.isEmpty() ? Shade.QUIET : Board.COLOURS.get(0);
            lines.add(line("forecast.high", "", last, Band::high, shade).dashedLine());
            lines.add(line("forecast.low", "", last, Band::low, shade).dashedLine());
        }
        return Chart.lines(years, lines);
    }

    private Chart.Series line(
            String key, String name, LayerForecast forecast, ToDoubleFunction<Band> figure, Shade shade) {
        List<Double> values = Stream.concat(
                        Stream.of((double) forecast.layersAtStart()),
                        forecast.years().stream().map(year -> figure.applyAsDouble(year.layers())))
                .toList();
        return new Chart.Series(board.texts().get(key, name), values, shade);
    }
}
