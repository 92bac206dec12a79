package dev.spanwise.analysis.condition;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Spelling;
import dev.spanwise.model.text.Texts;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A word that a condition asks for and that no position of the chart has, such as the misspelt department in
 * {@code department == 'Marketng'}.
 *
 * @param near what is written nearly like it, the nearest first, at most three
 */
public record UnknownWord(Variable variable, String word, List<String> near) {
    /** So many of one condition are enough to see what is wrong with it. */
    public static final int FEW = 3;

    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    /**
     * Those in the text of a condition, in its order. Parts of a text (contains, startsWith, matches) are no words. O(n) for
     * each field that it asks for.
     *
     * @throws ConditionException when the text is no condition
     */
    public static List<UnknownWord> in(String condition, OrgChart chart) {
        return CelNavigableAst.fromAst(Conditions.checked(condition))
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(expression -> expression.getKind() == CelExpr.ExprKind.Kind.CALL
                        && COMPARISONS.contains(expression.call().function()))
                .flatMap(comparison -> unknown(comparison.call().args(), chart))
                .distinct()
                .toList();
    }

    private static Stream<UnknownWord> unknown(List<CelExpr> sides, OrgChart chart) {
        return sides.stream()
                .filter(side -> side.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .flatMap(side -> Variable.find(side.ident().name()).stream())
                .filter(asked -> asked == Variable.ID || asked.textField().isPresent())
                .flatMap(asked -> unknown(asked, sides.stream().flatMap(UnknownWord::words), chart));
    }

    private static Stream<UnknownWord> unknown(Variable asked, Stream<String> words, OrgChart chart) {
        Optional<Field> field = asked.textField();
        if (field.isEmpty()) { // an id that is written nearly like another one is somebody else's
            return words.filter(word -> chart.findPosition(word).isEmpty())
                    .map(word -> new UnknownWord(asked, word, List.of()));
        }
        Set<String> known = known(chart, field.get());
        return words.filter(word -> !word.isEmpty() && !known.contains(word))
                .map(word -> new UnknownWord(asked, word, Spelling.listNear(word, known, FEW)));
    }

    /** Only of positions in this chart: it may be a branch of a larger one. */
    private static Set<String> known(OrgChart chart, Field field) {
        BitSet codes = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            int code = chart.attributes().textCode(field, chart.record(position));
            if (code >= 0) {
                codes.set(code);
            }
        }
        return codes.stream()
                .mapToObj(code -> chart.attributes().distinctText(field, code))
                .collect(toCollection(TreeSet::new));
    }

    /** The texts of one side of a comparison: one, or those of a list. */
    private static Stream<String> words(CelExpr side) {
        if (side.getKind() == CelExpr.ExprKind.Kind.LIST) {
            return side.list().elements().stream().flatMap(UnknownWord::words);
        }
        boolean isText = side.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && side.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return isText ? Stream.of(side.constant().stringValue()) : Stream.empty();
    }

    /** The sentences about a condition's first few, one after the other; empty where all is known. */
    public static Optional<String> findSaid(String condition, OrgChart chart, Locale language) {
        return Optional.of(in(condition, chart).stream()
                        .limit(FEW)
                        .map(word -> word.sentence(language))
                        .collect(joining(" ")))
                .filter(said -> !said.isEmpty());
    }

    /** Such as: "Marketng" is no department of this chart. Nearest: "Marketing". */
    public String sentence(Locale language) {
        Texts texts = Texts.in(UnknownWord.class, language);
        String nearest =
                near.stream().map(name -> texts.get("unknown.quoted", name)).collect(joining(", "));
        return texts.get("unknown", texts.get("unknown." + variable.id()), word, near.size(), nearest);
    }
}
