package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Map;

/** The form for a kind of step. What the parameters and terms of steps may be, the catalogue of options says. */
public record StepForm(StepKind kind) {
    /** All kinds that a person adds with a form; plans have sliders of their own. */
    public static final List<StepForm> ALL = StepKinds.ALL.stream()
            .filter(kind -> !kind.name().equals(PlanRequest.KIND))
            .map(StepForm::new)
            .toList();

    /** Where a parameter stands at first that has to be given: a modest step of its kind. */
    private static final Map<String, String> SUGGESTED = Map.of(
            "remove-layer.layer", "3",
            "dissolve-narrow.max-span", "2",
            "merge-peers.max-span", "12",
            "raise-ratio.by", "15%",
            "reach-ratio.to", "11",
            "reduce.by", "4%",
            "cap-layers.max", "6",
            "cap-spans.max", "12");

    public String name() {
        return kind.name();
    }

    /** What such a step is about. */
    public List<OptionField> parameters() {
        return kind.options().options().stream()
                .<OptionField>map(option -> field(option, false))
                .toList();
    }

    /** The terms it takes besides; the scenario says what holds where they are left out. */
    public List<OptionField> terms() {
        return kind.terms().stream()
                .<OptionField>map(option -> field(option, true))
                .toList();
    }

    private OptionField field(Option<?> option, boolean optional) {
        String suggested = SUGGESTED.get(name() + "." + option.name());
        List<String> values = optional ? List.of() : suggested == null ? option.usual() : List.of(suggested);
        return new OptionField(kind.all(), option, name() + ".", values, optional);
    }

    /**
     * The parameters and terms a person has typed for a step of this kind, as they stand in a scenario file.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    static Map<String, Object> parameters(Visit visit, String name) {
        return parameters(Source.typed(option -> visit.list(name + "." + option)), name);
    }

    /** The same from anywhere. */
    static Map<String, Object> parameters(Source typed, String name) {
        StepKind kind = StepKinds.find(name)
                .filter(known -> !name.equals(PlanRequest.KIND))
                .orElseThrow(() -> WebProblem.badRequest("problem.step", name));
        kind.read(typed, Terms.DEFAULT);
        return kind.all().written(typed);
    }
}
