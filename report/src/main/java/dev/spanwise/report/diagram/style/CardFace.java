package dev.spanwise.report.diagram.style;

import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.card.CardField;
import dev.spanwise.report.diagram.card.CardRule;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A style of cards on one chart: the lines of each box, and which rules hold for it. Fields that nobody in the chart has, and
 * rules that ask for them, are left out; {@link #legend} says which.
 */
public final class CardFace {
    private static final long UNKNOWN = -1;

    private final CardStyle style;
    private final PositionWords words;
    private final CardFacts facts;
    private final List<CardField> fields;
    private final List<CardRule> rules;
    private final Set<String> missing = new LinkedHashSet<>();
    /** The numbers of the rules that hold for a position, as bits. */
    private final long[] holding;

    public CardFace(CardStyle style, OrgChart chart, PositionMarks marks, Texts texts) {
        this.style = style;
        this.words = new PositionWords(chart, marks, texts);
        this.facts = new CardFacts(words);
        this.fields = style.fields().stream()
                .filter(field -> field.fact().isIn(chart) || !told(facts.called(field)))
                .toList();
        this.rules = style.rules().stream().filter(rule -> isIn(rule, chart)).toList();
        this.holding = new long[rules.isEmpty() ? 0 : chart.size()];
        Arrays.fill(holding, UNKNOWN);
    }

    private boolean told(String what) {
        missing.add(what);
        return true;
    }

    /** Of a chart that has not what is asked for, a condition would hold for some by chance. */
    private boolean isIn(CardRule rule, OrgChart chart) {
        boolean known = Conditions.asked(rule.when()).stream().allMatch(asked -> asked.isIn(chart));
        return known || !told(words.texts().get("card.rule", rule.badge()));
    }

    PositionWords words() {
        return words;
    }

    /** What its box says, from above: at least one line. */
    public List<CardLine> lines(int position, boolean below) {
        List<CardLine> lines = new ArrayList<>();
        for (CardField field : fields) {
            String text = facts.text(field, position, below);
            if (!text.isEmpty()) {
                lines.add(new CardLine(field.fact(), text));
            }
        }
        return lines.isEmpty() ? List.of(new CardLine(style.fields().get(0).fact(), "–")) : lines;
    }

    /** The rules that hold for a position. */
    public List<CardRule> rules(int position) {
        if (rules.isEmpty()) {
            return List.of();
        }
        if (holding[position] == UNKNOWN) {
            Position counted = words.marks().counted(position);
            holding[position] = IntStream.range(0, rules.size())
                    .filter(rule -> rules.get(rule).condition().test(counted))
                    .mapToLong(rule -> 1L << rule)
                    .sum();
        }
        return IntStream.range(0, rules.size())
                .filter(rule -> (holding[position] >> rule & 1) == 1)
                .mapToObj(rules::get)
                .toList();
    }

    /** The look of a box: fill and border of the first rules that hold and have one. */
    BoxStyle style(int position, BoxStyle plain) {
        List<CardRule> found = rules(position);
        BoxStyle filled = found.stream()
                .flatMap(rule -> rule.fill().stream())
                .findFirst()
                .map(colour -> plain.withFill(colour.fill()))
                .orElse(plain);
        return found.stream()
                .flatMap(rule -> rule.border().stream())
                .findFirst()
                .map(colour -> filled.withOutline(colour.strong(), 2, filled.outline()))
                .orElse(filled);
    }

    /** The colours of a picture, those of the rules over others. */
    public ColourScheme over(ColourScheme plain) {
        return style.isUsual() ? plain : new RuledColours(plain, this);
    }

    /** What tells readers who do not see a box who it is; as much as the box itself says. */
    String heading(int position) {
        if (style.hasUsualFields()) {
            return words.heading(words.chart().position(position));
        }
        return String.join(", ", naming(lines(position, true), CardLine::isNaming));
    }

    /** The rest of it. */
    String description(int position) {
        String told = style.hasUsualFields()
                ? words.description(position)
                : String.join(" · ", naming(lines(position, true), line -> !line.isNaming()));
        return Stream.concat(Stream.of(told), rules(position).stream().map(CardRule::meaning))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /** The first line is the heading, whatever it says. */
    private static List<String> naming(List<CardLine> lines, Predicate<CardLine> wanted) {
        boolean none = lines.stream().noneMatch(CardLine::isNaming);
        return lines.stream()
                .filter(line -> none ? wanted.test(line) != line.equals(lines.get(0)) : wanted.test(line))
                .map(CardLine::text)
                .toList();
    }

    /** What boxes show, what the signs of the rules mean, and what is left out. */
    List<LegendEntry> legend(int[] positions) {
        return new CardLegend(style, facts, words.texts(), missing)
                .entries(rules.stream()
                        .filter(rule -> Arrays.stream(positions)
                                .anyMatch(position -> rules(position).contains(rule)))
                        .toList());
    }
}
