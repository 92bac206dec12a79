package dev.spanwise.report.board;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.dossier.ToldScenario;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The report as slides for a board: a sentence over each, the figures below it, how they are counted in its notes. */
public final class BoardReport {
    /** In the order in which a board asks: how it stands, what it costs, what could be done, what that does. */
    private static final List<Consumer<Board>> SLIDES = List.of(
            VerdictSlide::add,
            LayersSlide::add,
            SpansSlide::add,
            CostSlide::add,
            FindingsSlide::add,
            FrontSlide::add,
            PlanSlide::add,
            WavesSlide::add,
            EffectsSlide::add,
            FairnessSlide::add,
            ForecastSlide::add,
            MethodSlide::add);

    private BoardReport() {}

    /**
     * Adds the slides of an analysis to an empty deck.
     *
     * @param scenarios carried out on the same chart, shown before and after; may be none
     * @param title what is reported on, for example the name of the file that was read
     * @return the file
     */
    public static byte[] write(
            Deck deck, Analysis analysis, List<ToldScenario> scenarios, String title, Locale language)
            throws IOException {
        Texts texts = Texts.in(BoardReport.class, language);
        Board board = new Board(deck, analysis, scenarios, texts);
        deck.describe(texts.get("file", title), texts.get("foot", title));
        SLIDES.forEach(slide -> slide.accept(board));
        return deck.bytes();
    }
}
