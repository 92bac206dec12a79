package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps a person can add to a scenario with a form: their kinds, the figures each one asks for, and its terms. What
 * a figure may be is checked where scenarios are read.
 */
public final class StepForm {
    /** Kind of step -> its figures. */
    public static final Map<String, List<Figure>> KINDS = kinds();

    private static final int MOST = 100_000_000;

    /** The kinds of fields a figure is asked for with. */
    public enum Type {
        NUMBER,
        PERCENT,
        /** A number of positions or a percentage. */
        AMOUNT,
        TEXT,
        IDS,
        /** One of some words. */
        CHOICE,
        /** Any of some words. */
        CHOICES,
        TRUTH
    }

    /**
     * One figure of a step.
     *
     * @param usual what stands in the field at first
     * @param required whether the step needs it
     * @param choices the words to choose from
     */
    public record Figure(String name, Type type, String usual, boolean required, List<String> choices) {
        static Figure of(String name, Type type, String usual) {
            return new Figure(name, type, usual, true, List.of());
        }

        static Figure choice(String name, Type type, String... choices) {
            return new Figure(name, type, choices[0], false, List.of(choices));
        }

        Figure optional() {
            return new Figure(name, type, usual, false, choices);
        }
    }

    private StepForm() {}

    private static Map<String, List<Figure>> kinds() {
        Figure positions = Figure.of("positions", Type.IDS, "");
        Map<String, List<Figure>> kinds = new LinkedHashMap<>();
        kinds.put("remove-layer", List.of(Figure.of("layer", Type.NUMBER, "3")));
        kinds.put("dissolve-narrow", List.of(Figure.of("max-span", Type.NUMBER, "2")));
        kinds.put("collapse-chains", List.of());
        kinds.put(
                "merge-peers",
                List.of(
                        Figure.of("max-span", Type.NUMBER, "12"),
                        Figure.choice(
                                "same", Type.CHOICES, "department", "location", "grade", "company", "job-family")));
        kinds.put("raise-ratio", List.of(Figure.of("by", Type.PERCENT, "15")));
        kinds.put(
                "reduce",
                List.of(
                        Figure.of("by", Type.AMOUNT, "4"),
                        Figure.choice("of", Type.CHOICE, "positions", "managers"),
                        Figure.of("individual-contributors", Type.TRUTH, "").optional()));
        kinds.put("cap-layers", List.of(Figure.of("max", Type.NUMBER, "6")));
        kinds.put("cap-spans", List.of(Figure.of("max", Type.NUMBER, "12")));
        kinds.put("close-vacancies", List.of(positions.optional()));
        kinds.put("dissolve", List.of(positions));
        kinds.put(
                "convert",
                List.of(positions, Figure.of("successor", Type.TEXT, "").optional()));
        kinds.put(
                "promote-report",
                List.of(
                        Figure.of("position", Type.TEXT, ""),
                        Figure.of("report", Type.TEXT, "").optional()));
        kinds.put("move", List.of(positions.optional(), Figure.of("to", Type.TEXT, "")));
        return kinds;
    }

    /** What a kind of step takes. */
    public static StepKind kind(String kind) {
        return StepKinds.find(kind).orElseThrow(() -> WebProblem.badRequest("problem.step", kind));
    }

    /** The figures and terms a person has typed for a step of this kind. */
    static Map<String, Object> figures(Visit visit, String kind) {
        List<Figure> wanted = KINDS.get(kind);
        if (wanted == null) {
            throw WebProblem.badRequest("problem.step", kind);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Figure figure : wanted) {
            String parameter = kind + "." + figure.name();
            if (figure.required() || visit.find(parameter).isPresent()) {
                figures.put(figure.name(), value(visit, parameter, figure.type()));
            }
        }
        for (String term : List.of("outcome", "where", "protect", "overflow")) {
            visit.find(kind + "." + term).ifPresent(typed -> figures.put(term, typed));
        }
        visit.findNumber(kind + ".span-limit", 1, MOST).ifPresent(limit -> figures.put("span-limit", limit));
        return figures;
    }

    private static Object value(Visit visit, String parameter, Type type) {
        return switch (type) {
            case NUMBER -> visit.getNumber(parameter, 1, MOST);
            case PERCENT -> visit.getPercent(parameter);
            case AMOUNT ->
                visit.get(parameter + ".unit").equals("percent")
                        ? visit.getPercent(parameter)
                        : visit.getNumber(parameter, 1, MOST);
            case IDS -> Arrays.asList(visit.get(parameter).split("[\\s,;]+"));
            case CHOICES -> visit.list(parameter);
            case TRUTH -> visit.isOn(parameter);
            case TEXT, CHOICE -> visit.get(parameter);
        };
    }
}
