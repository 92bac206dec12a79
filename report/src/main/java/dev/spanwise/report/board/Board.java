package dev.spanwise.report.board;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.deck.Shade;
import dev.spanwise.report.diagram.text.SafeText;
import dev.spanwise.report.diagram.text.TextWidth;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.dossier.ToldScenario;
import java.util.List;
import java.util.Locale;

/**
 * What the slides are about.
 *
 * @param deck they are added to
 * @param analysis of the chart
 * @param told every scenario
 * @param texts of the slides
 */
record Board(Deck deck, Analysis analysis, List<ToldScenario> told, Texts texts) {
    /** Colours of scenarios beside each other; a chart of more of them says nothing. */
    static final List<Shade> COLOURS = List.of(Shade.MAIN, Shade.SECOND, Shade.THIRD, Shade.FOURTH);

    private static final double NAME = 200;

    Board {
        told = List.copyOf(told);
    }

    OrgChart chart() {
        return analysis.chart();
    }

    OrgMetrics metrics() {
        return analysis.metrics();
    }

    Locale language() {
        return texts.language();
    }

    Numbers numbers() {
        return new Numbers(texts.language());
    }

    /** The scenarios that are shown. */
    List<ToldScenario> shown() {
        return told.subList(0, Math.min(COLOURS.size(), told.size()));
    }

    /** The scenarios that are shown, carried out. */
    List<ScenarioRun> runs() {
        return shown().stream().map(ToldScenario::run).toList();
    }

    /** A name that leaves room for the rest of a sentence. */
    static String name(String text) {
        return TextWidth.fit(SafeText.clean(text), 10, false, NAME);
    }

    static String name(ScenarioRun run) {
        return name(run.scenario().name());
    }

    Part add(String title, String notes) {
        return deck.add(title, notes);
    }
}
