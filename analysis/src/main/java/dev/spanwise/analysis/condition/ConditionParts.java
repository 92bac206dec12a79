package dev.spanwise.analysis.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition as a row of comparisons, so that it can be said in words: {@code department == 'Sales' && span > 8}.
 *
 * @param all whether all of them have to hold, or any
 */
public record ConditionParts(boolean all, List<Part> parts) {
    private static final Map<String, String> HOWS = Map.of(
            "_==_", "is",
            "@in", "is",
            "_!=_", "is-not",
            "contains", "contains",
            "startsWith", "begins",
            "_<_", "below",
            "_<=_", "at-most",
            "_>=_", "at-least",
            "_>_", "above");

    /**
     * One comparison.
     *
     * @param how {@code is}, {@code is-not}, {@code contains}, {@code begins}, {@code below}, {@code at-most},
     *     {@code at-least} or {@code above}; of what holds or not {@code yes} or {@code no}
     * @param values any of which will do, texts and numbers; none of what holds or not
     */
    public record Part(Variable variable, String how, List<Object> values) {}

    /**
     * The parts of a condition; empty where it is more than a row of them.
     *
     * @throws ConditionException when the text is no condition
     */
    public static Optional<ConditionParts> find(String text) {
        CelExpr whole = Conditions.checked(text).getExpr();
        List<CelExpr> either = pieces(whole, "_||_");
        boolean all = either.size() == 1;
        List<CelExpr> pieces = all ? pieces(whole, "_&&_") : either;
        List<Part> parts =
                pieces.stream().flatMap(piece -> part(piece).stream()).toList();
        return parts.size() == pieces.size() ? Optional.of(new ConditionParts(all, parts)) : Optional.empty();
    }

    /** What such calls put together, from left to right; long rows are trees of two each. */
    private static List<CelExpr> pieces(CelExpr whole, String function) {
        List<CelExpr> pieces = new ArrayList<>(List.of(whole));
        for (int at = 0; at < pieces.size(); ) {
            CelExpr piece = pieces.get(at);
            if (isCall(piece) && piece.call().function().equals(function)) {
                pieces.remove(at);
                pieces.addAll(at, piece.call().args());
            } else {
                at++;
            }
        }
        return pieces;
    }

    private static boolean isCall(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CALL;
    }

    private static Optional<Part> part(CelExpr piece) {
        if (!isCall(piece)) {
            return variable(piece).map(fact -> new Part(fact, "yes", List.of()));
        }
        String function = piece.call().function();
        List<CelExpr> sides = Stream.concat(piece.call().target().stream(), piece.call().args().stream())
                .toList();
        if (function.equals("!_")) {
            return variable(sides.get(0)).map(fact -> new Part(fact, "no", List.of()));
        }
        String how = HOWS.get(function);
        if (how == null || sides.size() != 2) {
            return Optional.empty();
        }
        return variable(sides.get(0))
                .flatMap(asked -> values(sides.get(1)).map(values -> new Part(asked, how, values)));
    }

    private static Optional<Variable> variable(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT
                ? Variable.find(expression.ident().name())
                : Optional.empty();
    }

    /** The constants of one side, one or a list; empty where it is something else. */
    private static Optional<List<Object>> values(CelExpr side) {
        boolean isList = side.getKind() == CelExpr.ExprKind.Kind.LIST;
        List<CelExpr> elements = isList ? side.list().elements() : List.of(side);
        List<Object> values = elements.stream()
                .filter(element -> element.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .flatMap(element -> value(element.constant()).stream())
                .toList();
        return values.size() == elements.size() && !values.isEmpty() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Object> value(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> Optional.of(constant.stringValue());
            case INT64_VALUE -> Optional.of(constant.int64Value());
            case DOUBLE_VALUE -> Optional.of(constant.doubleValue());
            default -> Optional.empty();
        };
    }
}
