package dev.spanwise.web.pages;

import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps a person can add to a scenario with a form: their kinds and the figures each one asks for. What a figure may
 * be is checked where scenarios are read.
 */
public final class StepForm {
    /** Kind of step -> its figures. */
    public static final Map<String, List<Figure>> KINDS = kinds();

    /**
     * One figure of a step.
     *
     * @param type the kind of input field: {@code number}, {@code percent}, {@code text} or {@code ids}
     * @param usual what stands in the field at first
     */
    public record Figure(String name, String type, String usual) {}

    private StepForm() {}

    private static Map<String, List<Figure>> kinds() {
        Map<String, List<Figure>> kinds = new LinkedHashMap<>();
        kinds.put("remove-layer", List.of(new Figure("layer", "number", "3")));
        kinds.put("dissolve-narrow", List.of(new Figure("max-span", "number", "2")));
        kinds.put("collapse-chains", List.of());
        kinds.put("merge-peers", List.of(new Figure("max-span", "number", "12")));
        kinds.put("raise-ratio", List.of(new Figure("by", "percent", "15")));
        kinds.put("cap-layers", List.of(new Figure("max", "number", "6")));
        kinds.put("cap-spans", List.of(new Figure("max", "number", "12")));
        kinds.put("close-vacancies", List.of(new Figure("where", "text", "manager")));
        kinds.put("dissolve", List.of(new Figure("positions", "ids", "")));
        kinds.put("move", List.of(new Figure("positions", "ids", ""), new Figure("to", "text", "")));
        return kinds;
    }

    /** The figures a person has typed for a step of this kind. */
    static Map<String, Object> figures(Visit visit, String kind) {
        List<Figure> wanted = KINDS.get(kind);
        if (wanted == null) {
            throw WebProblem.badRequest("problem.step", kind);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Figure figure : wanted) {
            figures.put(figure.name(), value(visit, kind, figure));
        }
        visit.find("span-limit")
                .filter(limit -> !limit.isEmpty() && takesSpanLimit(kind))
                .ifPresent(limit -> figures.put("span-limit", visit.getNumber("span-limit", 1, 100_000)));
        return figures;
    }

    private static boolean takesSpanLimit(String kind) {
        return !List.of("merge-peers", "cap-spans").contains(kind);
    }

    private static Object value(Visit visit, String kind, Figure figure) {
        String parameter = kind + "." + figure.name();
        return switch (figure.type()) {
            case "number" -> visit.getNumber(parameter, 1, 100_000);
            case "percent" -> visit.getNumber(parameter, 1, 1_000) + "%";
            case "ids" -> List.of(visit.get(parameter).split("[\\s,;]+"));
            default -> visit.get(parameter);
        };
    }
}
