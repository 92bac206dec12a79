package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.ask.Amount;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing recurses on depth, and nothing is quadratic in it. */
class LongChainTest {
    private static final int LENGTH = 100_000;

    @Test
    void aChainOfHundredsOfThousandsGoesThroughEveryStep() {
        Terms convert = Terms.DEFAULT.spanLimit(4, Overflow.REFUSE);
        Terms eliminate = Terms.DEFAULT.with(Outcome.ELIMINATE);
        Scenario scenario = Scenario.of(
                "long",
                new RemoveLayer(7, convert),
                new DissolveNarrow(1, convert),
                new RaiseRatio(50, convert),
                new Reduce(new Amount(10, true), Reduce.Counted.POSITIONS, true, eliminate),
                new MovePositions(List.of("p9"), "p2", convert),
                new MergePeers(4, List.of(), convert),
                new CapSpans(3, convert),
                new CloseVacancies(List.of(), convert),
                new CollapseChains(eliminate));

        ScenarioRun run = scenario.runOn(chain());

        assertThat(run.bookkeeping().headcountAfter()).isEqualTo(run.after().size());
        assertThat(Replay.of(run.moves(), run.before()).layers())
                .isEqualTo(run.after().layers());
    }

    private static OrgChart chain() {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < LENGTH; i++) {
            builder.add(new PositionDraft("p" + i).manager(i == 0 ? null : "p" + (i - 1)));
        }
        return builder.build().chart();
    }
}
