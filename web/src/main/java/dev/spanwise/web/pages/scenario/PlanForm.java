package dev.spanwise.web.pages.scenario;

import com.google.common.collect.Maps;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Pair;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.visit.Frame;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form for a plan: the options of the catalogue, the two that are sliders apart, some with a place of their own,
 * the others in two groups. Peers are one of the means there, not a switch of their own.
 *
 * @param grades of the chart, in their order
 * @param hasPay whether there is pay to be saved
 */
public record PlanForm(List<String> grades, boolean hasPay) {
    /** The groups of the options that have no place of their own. */
    public static final List<String> GROUPS = List.of("boundaries", "together", "targets");

    private static final OptionList LIST = AskedPlan.PLAN;
    private static final List<Option<?>> SPANS = List.of(AskedPlan.MAX_SPAN_BY_GRADE, AskedPlan.MAX_SPAN_BY_ARCHETYPE);
    private static final Set<Option<?>> PLACED = Set.of(
            AskedPlan.MAX_LAYERS,
            AskedPlan.MAX_SPAN,
            AskedPlan.MAX_SPAN_BY_GRADE,
            AskedPlan.MAX_SPAN_BY_ARCHETYPE,
            AskedPlan.MAX_SPAN_IF,
            AskedPlan.ALLOW,
            AskedPlan.PEERS,
            AskedPlan.OBJECTIVE,
            AskedPlan.COST,
            AskedPlan.WEIGHTS,
            AskedPlan.WEIGH,
            AskedPlan.SPARE);
    private static final Set<Option<?>> TOGETHER =
            Set.of(AskedPlan.DISSOLVE_AT_MOST, AskedPlan.FAIR, AskedPlan.BELOW_NOTICE, AskedPlan.JUDGED_ON);
    private static final Set<Option<?>> OF_PAY = Set.of(AskedPlan.SAVE_AT_LEAST, AskedPlan.SAVED_SHARE);

    public PlanForm {
        grades = List.copyOf(grades);
    }

    /** The field of an option. */
    public OptionField field(String name) {
        return field(LIST.find(name).orElseThrow());
    }

    private OptionField field(Option<?> option) {
        if (option.equals(AskedPlan.OBJECTIVE) && !hasPay) {
            return new OptionField(LIST, withoutSaving(), "", option.usual(), false);
        }
        return new OptionField(LIST, option, "", option.usual(), false);
    }

    private static Option<?> withoutSaving() {
        Word<?> all = (Word<?>) AskedPlan.OBJECTIVE.kind();
        Word<?> others = new Word<>(Maps.filterKeys(all.meanings(), word -> !word.equals("saving")));
        return Option.of(AskedPlan.OBJECTIVE.name(), others);
    }

    /** The ways to limit the spans of some managers apart. */
    public List<OptionField> spans() {
        return SPANS.stream()
                .filter(option -> !(option.equals(AskedPlan.MAX_SPAN_BY_GRADE) && grades.isEmpty()))
                .map(this::field)
                .toList();
    }

    public Pair<?, ?> pair(OptionField field) {
        return (Pair<?, ?>) ((Several<?>) field.kind()).each();
    }

    /** Whom spans can be limited for: what the form sends, and what it shows. */
    public Map<String, String> choices(OptionField spans, Frame frame) {
        return spans.option().equals(AskedPlan.MAX_SPAN_BY_GRADE)
                ? SpanChoices.grades(grades)
                : SpanChoices.archetypes(frame);
    }

    /** The fields of one of the {@link #GROUPS}. */
    public List<OptionField> group(String group) {
        return LIST.options().stream()
                .filter(option -> !PLACED.contains(option) && (hasPay || !OF_PAY.contains(option)))
                .filter(option -> group.equals(groupOf(option)))
                .map(this::field)
                .toList();
    }

    private static String groupOf(Option<?> option) {
        return TOGETHER.contains(option) ? "together" : isTarget(option) ? "targets" : "boundaries";
    }

    /** Targets are what the curve of plans cannot be asked for. */
    private static boolean isTarget(Option<?> option) {
        return option.equals(AskedPlan.SAVED_SHARE)
                || names(AskedPlan.FRONT, option).anyMatch(rule -> rule.broken().holds(asking(option)));
    }

    private static Stream<OptionRule> names(OptionList list, Option<?> option) {
        return list.rules().stream().filter(rule -> rule.named().contains(option));
    }

    /** Somebody who asks for these and nothing else. */
    private static Source asking(Option<?>... asked) {
        return option -> List.of(asked).contains(option) ? List.of("true") : List.of();
    }
}
