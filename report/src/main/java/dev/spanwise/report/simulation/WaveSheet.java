package dev.spanwise.report.simulation;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.sheet.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the waves of a plan as CSV, XLSX or JSON: in each wave first who is dissolved, then who is moved. */
public final class WaveSheet {
    private static final List<String> COLUMNS = List.of(
            "wave",
            "id",
            "name",
            "position-title",
            "outcome",
            "old-manager-id",
            "old-manager",
            "new-manager-id",
            "new-manager");

    private final Plan plan;
    private final OrgChart chart;
    private final Texts texts;
    private final RowWriter rows;

    private WaveSheet(Plan plan, Texts texts, RowWriter rows) {
        this.plan = plan;
        this.chart = plan.problem().chart();
        this.texts = texts;
        this.rows = rows;
    }

    /** Writes all waves and closes the stream. */
    public static void write(Plan plan, List<Wave> waves, RowWriter.Format format, OutputStream stream, Locale language)
            throws IOException {
        Texts texts = Texts.in(WaveSheet.class, language);
        List<String> headers =
                COLUMNS.stream().map(column -> texts.get("sheet." + column)).toList();
        try (RowWriter rows = RowWriter.open(format, stream, texts.get("sheet.waves"), headers)) {
            WaveSheet sheet = new WaveSheet(plan, texts, rows);
            for (Wave wave : waves) {
                sheet.write(wave);
            }
        }
    }

    private void write(Wave wave) throws IOException {
        for (int position : wave.dissolved()) {
            String outcome = plan.isGone(position) ? "eliminated" : "converted";
            rows.write(row(
                    wave,
                    outcome,
                    new PlanMove(
                            position, chart.manager(position), plan.newManager(position), plan.kindOfMove(position))));
        }
        for (PlanMove move : wave.moves()) {
            rows.write(row(wave, "moved", move));
        }
    }

    private List<@Nullable Object> row(Wave wave, String outcome, PlanMove move) {
        int record = chart.record(move.position());
        int from = chart.record(move.fromManager());
        int to = chart.record(move.toManager());
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                wave.number(),
                Labels.id(chart.attributes(), record),
                chart.attributes().text(Field.NAME, record),
                chart.attributes().text(Field.TITLE, record),
                texts.get("outcome." + outcome),
                Labels.id(chart.attributes(), from),
                Labels.of(chart.attributes(), from),
                Labels.id(chart.attributes(), to),
                Labels.of(chart.attributes(), to)));
    }
}
