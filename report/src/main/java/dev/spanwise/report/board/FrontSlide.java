package dev.spanwise.report.board;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import dev.spanwise.report.deck.Chart;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What every layer less costs in people who get another manager. */
record FrontSlide(Board board, int limit) {
    /** Points on one slide; between them others are left out evenly. */
    private static final int MOST = 14;

    static void add(Board board) {
        if (board.chart().size() > 0) {
            new FrontSlide(board, board.analysis().targets().span().max()).add();
        }
    }

    private void add() {
        Optional<List<ParetoPoint>> found = points();
        String notes = board.texts().get("front.notes", limit);
        if (found.isEmpty() || found.get().size() < 2) {
            String reason = found.isEmpty() ? "front.too-large" : "front.none";
            board.add(board.texts().get(reason + ".title", limit), notes)
                    .sentences(List.of(board.texts().get(reason, limit)));
            return;
        }
        List<ParetoPoint> points = found.get();
        Part room = board.add(title(points), notes);
        room.left(0.62).chart(chart(points));
        room.rightOf(0.62).table(table(points));
    }

    private Optional<List<ParetoPoint>> points() {
        try {
            ParetoFront front =
                    ParetoFront.of(Delayering.of(board.chart()).maxSpan(limit).build());
            return Optional.of(thinned(front.points()));
        } catch (ProblemTooLargeException e) {
            return Optional.empty();
        }
    }

    private static List<ParetoPoint> thinned(List<ParetoPoint> points) {
        int step = (points.size() + MOST - 1) / MOST;
        int last = points.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> (last - i) % step == 0 || i == 0)
                .mapToObj(points::get)
                .toList();
    }

    private String title(List<ParetoPoint> points) {
        ParetoPoint first = points.get(1);
        ParetoPoint last = points.get(points.size() - 1);
        return board.texts()
                .get(
                        first == last ? "front.title.one" : "front.title",
                        first.layers(),
                        first.figures().moved(),
                        last.layers(),
                        last.figures().moved());
    }

    private Chart chart(List<ParetoPoint> points) {
        return Chart.sideBySide(
                Chart.Kind.COLUMNS,
                points.stream().map(point -> "L" + point.layers()).toList(),
                List.of(new Chart.Series(
                        board.texts().get("front.moved"),
                        points.stream().map(point -> point.figures().moved()).toList(),
                        Shade.MAIN)));
    }

    private Table table(List<ParetoPoint> points) {
        return Columns.<ParetoPoint>in(board.texts())
                .whole("front.layers", ParetoPoint::layers)
                .whole("front.moved", point -> point.figures().moved())
                .whole("front.dissolved", point -> point.figures().dissolved())
                .table("", points);
    }
}
