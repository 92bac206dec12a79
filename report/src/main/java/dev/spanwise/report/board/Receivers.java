package dev.spanwise.report.board;

import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who takes people on, those first who take on most. */
final class Receivers {
    private record Receiver(int record, int gets, int before, int after) {}

    private Receivers() {}

    static Table table(ScenarioRun run, Texts texts) {
        Map<Integer, Integer> gets = run.netMoves()
                .moves()
                .filter(move -> move.changesManager() && move.newManager() != OrgChart.NONE)
                .collect(Collectors.toMap(Move::newManager, move -> 1, Integer::sum, TreeMap::new));
        List<Receiver> receivers = gets.entrySet().stream()
                .map(entry -> new Receiver(
                        entry.getKey(),
                        entry.getValue(),
                        span(run.before(), entry.getKey()),
                        span(run.after(), entry.getKey())))
                .sorted(Comparator.comparingInt(Receiver::gets).reversed().thenComparingInt(Receiver::record))
                .toList();
        return Columns.<Receiver>in(texts)
                .text("waves.receiver", receiver -> run.attributes().label(receiver.record()))
                .whole("waves.gets", Receiver::gets)
                .whole("waves.before", Receiver::before)
                .whole("waves.after", Receiver::after)
                .table("", receivers);
    }

    private static int span(OrgChart chart, int record) {
        int position = record < chart.attributes().size() ? chart.positionOfRecord(record) : OrgChart.NONE;
        return position == OrgChart.NONE ? 0 : chart.span(position);
    }
}
