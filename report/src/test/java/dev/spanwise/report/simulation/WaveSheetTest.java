package dev.spanwise.report.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.optimize.Waves;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.sheet.RowWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The list of waves says, wave by wave, who is dissolved and who gets which manager. */
class WaveSheetTest {
    private static final OrgChart CHART = DrawnChart.of("""
        ceo name=Ada
          ann name=Ann
            bob name=Bob
              cyd name=Cyd
        """);

    private static String sheet(Outcome outcome, Locale language) throws IOException {
        Optimize step = new Optimize(2, SpanLimits.NONE, PlanOptions.DEFAULT, Terms.DEFAULT.with(outcome));
        Plan plan = step.plan(CHART, new BitSet());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        WaveSheet.write(plan, Waves.ofCount(plan, 2), RowWriter.Format.CSV, csv, language);
        return csv.toString(StandardCharsets.UTF_8).replace("\r", "").replace("\uFEFF", "");
    }

    @Test
    void eachWaveNamesFirstTheDissolvedThenTheMoved() throws IOException {
        assertThat(sheet(Outcome.CONVERT, Locale.ENGLISH)).isEqualTo("""
            Wave,Id,Name,Title,Outcome,Old manager id,Old manager,New manager id,New manager
            1,ann,Ann,,converted,ceo,Ada,ceo,Ada
            1,bob,Bob,,moved,ann,Ann,ceo,Ada
            2,bob,Bob,,converted,ann,Ann,ceo,Ada
            2,cyd,Cyd,,moved,bob,Bob,ceo,Ada
            """);
    }

    @Test
    void whoIsGoneIsNotMovedAgain() throws IOException {
        assertThat(sheet(Outcome.ELIMINATE, Locale.GERMAN))
                .contains("Welle,Kennung,Name", "1,ann,Ann,,gestrichen", "2,bob,Bob,,gestrichen", "2,cyd,Cyd");
    }

    @Test
    void limitsNobodyCanKeepGiveNoPlan() {
        Optimize step = new Optimize(1, SpanLimits.NONE, PlanOptions.DEFAULT, Terms.DEFAULT);
        assertThat(step.plan(CHART, new BitSet()).findInfeasibility()).isPresent();
    }
}
