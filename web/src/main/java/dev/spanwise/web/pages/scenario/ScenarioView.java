package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.condition.UnknownWord;
import dev.spanwise.analysis.scenario.Fate;
import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.MoveCounts;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.ScenarioStep;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.pages.ConditionWords;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.visit.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of a scenario shows.
 *
 * @param steps its steps, each with how it went
 * @param protections conditions that protect positions
 * @param moves the first of the moves that lead from today to the scenario
 * @param hasPay whether there is pay to count savings with
 * @param grades there are, to limit the spans of their managers by
 * @param organisations that can be merged in: by what a step calls one, what people call it
 * @param boxes what may stand in the boxes of the chart
 */
public record ScenarioView(
        SavedScenario scenario,
        ScenarioResult result,
        List<StepRow> steps,
        List<Protection> protections,
        List<MoveRow> moves,
        List<Preset> presets,
        boolean hasPay,
        List<String> grades,
        Map<String, String> organisations,
        Boxes boxes,
        String path) {
    private static final int MOST_MOVES = 100;
    private static final int MOST_REFUSALS = 5;

    /**
     * One step.
     *
     * @param details what it is to do, in words
     * @param counts how many positions it changed, and how
     * @param written its conditions as they are written
     * @param remarks what it could not do, and how it was worked out
     */
    public record StepRow(
            String kind, String details, Optional<String> written, MoveCounts counts, List<String> remarks) {}

    /** A condition that protects positions, as it is written and said, and how many it holds for today. */
    public record Protection(String condition, String said, int positions, Optional<String> unknown) {}

    /** The styles there are, and whether there are photos. */
    public record Boxes(StyleChoice styles, boolean hasPhotos) {}

    /** One move, in words. */
    public record MoveRow(int record, String label, String title, Fate fate, String from, String to, String reason) {}

    /** What is asked before change files are taken away. */
    public List<OptionField> changeFileFields() {
        return AskedChangeFiles.OPTIONS.options().stream()
                .<OptionField>map(
                        option -> new OptionField(AskedChangeFiles.OPTIONS, option.needed(), "", List.of(), false))
                .toList();
    }

    static ScenarioView of(
            SavedScenario scenario,
            ScenarioResult result,
            List<Preset> presets,
            List<String> grades,
            Map<String, String> organisations,
            Boxes boxes,
            Frame frame) {
        Locale language = frame.visit().language();
        ScenarioDocument document = ScenarioDocument.of(scenario);
        return new ScenarioView(
                scenario,
                result,
                steps(document, result, frame),
                protections(document, result.before(), frame),
                result.moves()
                        .moves()
                        .limit(MOST_MOVES)
                        .map(move -> row(move, result.attributes(), language))
                        .toList(),
                presets,
                result.figuresBefore().cost().positionsWithPay() > 0,
                grades,
                organisations,
                boxes,
                SnapshotPages.path(scenario));
    }

    private static List<Protection> protections(ScenarioDocument document, OrgChart chart, Frame frame) {
        ConditionWords words = new ConditionWords(frame.visit().texts(), new PositionNames(chart)::of);
        return document.listProtections().stream()
                .map(text -> new Protection(
                        text,
                        words.of(text),
                        Conditions.parse(text).recordsIn(chart).cardinality(),
                        UnknownWord.findSaid(text, chart, frame.visit().language())))
                .toList();
    }

    private static List<StepRow> steps(ScenarioDocument document, ScenarioResult result, Frame frame) {
        Locale language = frame.visit().language();
        PositionNames names = new PositionNames(result.before());
        StepWords words = new StepWords(frame, names);
        List<ScenarioDocument.Step> asked = document.listSteps();
        List<ScenarioStep> done = result.findRun().map(ScenarioRun::steps).orElse(List.of());
        List<StepRow> rows = new ArrayList<>();
        for (int number = 0; number < done.size(); number++) {
            ScenarioStep step = done.get(number);
            List<String> remarks = new ArrayList<>();
            step.notes().forEach(note -> remarks.add(note.message(language)));
            step.refusals().stream()
                    .limit(MOST_REFUSALS)
                    .forEach(refusal -> remarks.add(refusal.message(names::of, language)));
            rows.add(new StepRow(
                    asked.get(number).kind(),
                    words.say(asked.get(number)),
                    StepWords.findWritten(asked.get(number)),
                    MoveCounts.of(step.moves()),
                    remarks));
        }
        return rows;
    }

    static MoveRow row(Move move, Attributes attributes, Locale language) {
        String title = attributes.text(Field.TITLE, move.record());
        return new MoveRow(
                move.record(),
                attributes.label(move.record()),
                title == null ? "" : title,
                move.outcome(),
                attributes.label(move.oldManager()),
                attributes.label(move.newManager()),
                move.reason(attributes, language));
    }

    /** How many positions all steps together change, and how. */
    public MoveCounts counts() {
        return MoveCounts.of(result.moves());
    }

    /** Who has more direct reports than the steps allow to those who take people on; empty where they set no limit. */
    public Optional<WideManagers> findWide() {
        return ScenarioDocument.of(scenario)
                .findSpanLimit()
                .map(limit -> WideManagers.of(result.after(), limit))
                .filter(wide -> wide.count() > 0);
    }

    /** How many layers of the chart can be opened at once. */
    public int layers() {
        return Math.min(20, result.before().layers());
    }

    /** The widest span there is after all steps; the slider ends there or at 30. */
    public int widestSpan() {
        return Math.max(30, (int) result.figuresAfter().spans().max());
    }
}
