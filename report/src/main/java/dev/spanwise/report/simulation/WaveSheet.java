package dev.spanwise.report.simulation;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.report.sheet.SheetColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the waves of a plan as CSV, XLSX or JSON: in each wave first who is dissolved, then who is moved. */
public final class WaveSheet {
    private final Plan plan;
    private final OrgChart chart;

    private WaveSheet(Plan plan) {
        this.plan = plan;
        this.chart = plan.problem().chart();
    }

    /** Writes all waves and closes the stream. */
    public static void write(Plan plan, List<Wave> waves, RowWriter.Format format, OutputStream stream, Locale language)
            throws IOException {
        WaveSheet sheet = new WaveSheet(plan);
        sheet.columns(Texts.in(WaveSheet.class, language))
                .write(waves.stream().flatMap(sheet::rows), format, stream, "sheet.waves");
    }

    private record Row(int wave, String outcome, int record, int from, int to) {}

    private SheetColumns<Row> columns(Texts texts) {
        Attributes attributes = chart.attributes();
        return SheetColumns.<Row>in(texts)
                .add("wave", Row::wave)
                .add("id", row -> Labels.id(attributes, row.record()))
                .add("name", row -> attributes.text(Field.NAME, row.record()))
                .add("position-title", row -> attributes.text(Field.TITLE, row.record()))
                .word("outcome", "outcome", Row::outcome)
                .add("old-manager-id", row -> Labels.id(attributes, row.from()))
                .add("old-manager", row -> attributes.label(row.from()))
                .add("new-manager-id", row -> Labels.id(attributes, row.to()))
                .add("new-manager", row -> attributes.label(row.to()));
    }

    private Stream<Row> rows(Wave wave) {
        return Stream.concat(
                wave.dissolved().stream()
                        .map(position -> row(
                                wave,
                                plan.isGone(position) ? "eliminated" : "converted",
                                position,
                                chart.manager(position),
                                plan.newManager(position))),
                wave.moves().stream()
                        .map(move -> row(wave, "moved", move.position(), move.fromManager(), move.toManager())));
    }

    private Row row(Wave wave, String outcome, int position, int from, int to) {
        return new Row(wave.number(), outcome, chart.record(position), chart.record(from), chart.record(to));
    }
}
