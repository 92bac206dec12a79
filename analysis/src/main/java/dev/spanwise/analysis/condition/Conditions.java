package dev.spanwise.analysis.condition;

import com.google.common.collect.Iterables;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.spanwise.model.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads conditions written in CEL, the Common Expression Language, such as {@code grade in ['SCS4', 'SCS3']} or
 * {@code span < 3 && department == 'Sales'}. {@link Variable} lists what they may ask. They are checked before they
 * run, have no side effects and always end; length, nesting, loops and patterns are bounded.
 *
 * <p>Gender and date of birth cannot be asked for: nobody is to be chosen by them.
 */
public final class Conditions {
    private static final int LONGEST = 2_000;
    /** Characters shown on either side of a wrong place. */
    private static final int SHOWN = 60;

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(10_000)
            .build();

    private Conditions() {}

    /** Compiler and runtime, made when the first condition is read: this takes a quarter of a second. */
    private static final class Cel {
        static final CelCompiler COMPILER = compiler();
        static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .build();

        private static CelCompiler compiler() {
            CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                    .setOptions(OPTIONS)
                    .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                    .setResultType(SimpleType.BOOL);
            for (Variable variable : Variable.values()) {
                builder.addVar(variable.id(), variable.type());
            }
            return builder.build();
        }
    }

    /**
     * A condition from its text. 0.25 s for the first, a millisecond for others; a test takes about a microsecond.
     *
     * @throws ConditionException when the text is no condition, with the place and what may be asked
     */
    public static Condition parse(String text) {
        try {
            CelAbstractSyntaxTree tree = checked(text);
            requireSmallPatterns(tree, text);
            Condition condition =
                    new CelCondition(text, Cel.RUNTIME.createProgram(tree), asksFor(tree, Variable.NEW_MANAGER));
            Optional<Condition> byText = onlyText(tree).map(field -> new TextCondition(condition, field));
            return onlyId(tree)
                    .<Condition>map(id -> new IdCondition(text, id))
                    .or(() -> byText)
                    .orElse(condition);
        } catch (CelEvaluationException e) {
            throw new ConditionException("condition.failed", text, "", String.valueOf(e.getMessage()));
        }
    }

    /**
     * What the text of a condition asks about a position.
     *
     * @throws ConditionException when the text is no condition
     */
    public static Set<Variable> asked(String text) {
        return variables(checked(text)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Variable.class)));
    }

    private static Stream<Variable> variables(CelAbstractSyntaxTree tree) {
        return tree.getReferenceMap().values().stream().flatMap(reference -> Variable.find(reference.name()).stream());
    }

    /** Time and memory of a pattern follow its size, so that size is known before it is made. */
    private static void requireSmallPatterns(CelAbstractSyntaxTree tree, String text) {
        List<CelExpr> patterns = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(expression -> expression.getKind() == CelExpr.ExprKind.Kind.CALL
                        && expression.call().function().equals("matches"))
                .map(expression -> Iterables.getLast(expression.call().args()))
                .toList();
        for (CelExpr pattern : patterns) {
            if (pattern.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
                throw new ConditionException("condition.pattern-unknown", text);
            } else if (PatternSize.of(pattern.constant().stringValue()) > PatternSize.LARGEST) {
                throw new ConditionException("condition.pattern-too-large", PatternSize.LARGEST, text);
            }
        }
    }

    /** The id in {@code id == '...'}, empty for any other condition. */
    private static Optional<String> onlyId(CelAbstractSyntaxTree tree) {
        CelExpr expression = tree.getExpr();
        if (expression.getKind() != CelExpr.ExprKind.Kind.CALL
                || !expression.call().function().equals("_==_")) {
            return Optional.empty();
        }
        CelExpr asked = expression.call().args().get(0);
        CelExpr wanted = expression.call().args().get(1);
        boolean isId = asked.getKind() == CelExpr.ExprKind.Kind.IDENT
                && asked.ident().name().equals(Variable.ID.id())
                && wanted.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && wanted.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return isId ? Optional.of(wanted.constant().stringValue()) : Optional.empty();
    }

    /** The text field it asks for, empty where it asks for something else or for more. */
    private static Optional<Field> onlyText(CelAbstractSyntaxTree tree) {
        List<Variable> asked = variables(tree).distinct().toList();
        return asked.size() == 1 ? asked.get(0).textField() : Optional.empty();
    }

    private static boolean asksFor(CelAbstractSyntaxTree tree, Variable variable) {
        return tree.getReferenceMap().values().stream()
                .anyMatch(reference -> reference.name().equals(variable.id()));
    }

    static CelAbstractSyntaxTree checked(String text) {
        try {
            return Cel.COMPILER.compile(text).getAst();
        } catch (CelValidationException e) {
            CelIssue issue = e.getErrors().get(0);
            int column = issue.getSourceLocation().getColumn() + 1;
            throw new ConditionException(
                    "condition.wrong",
                    Complaint.of(issue),
                    issue.getSourceLocation().getLine(),
                    Math.max(1, column),
                    issue.getMessage(),
                    pointer(text, issue.getSourceLocation().getLine(), column),
                    String.join(
                            ", ",
                            Arrays.stream(Variable.values()).map(Variable::id).toList()));
        }
    }

    /** The line of the text, as much of a long one as fits a page, and, below it, a mark at the column. */
    private static String pointer(String text, int line, int column) {
        String whole = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse(text);
        int from = Math.max(0, Math.min(whole.length(), column) - SHOWN);
        String shown = whole.substring(from, Math.min(whole.length(), from + 2 * SHOWN));
        return "    " + shown + "\n    " + " ".repeat(Math.max(0, column - 1 - from)) + "^";
    }
}
