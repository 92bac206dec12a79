package dev.spanwise.analysis.findings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What one rule found in a chart. Positions are kept as numbers and put into words on demand, so that a finding about a
 * million positions costs no more than their numbers.
 */
public final class Finding {
    private final Rule rule;
    private final RuleContext context;
    private final ImmutableIntArray positions;

    private Finding(Rule rule, RuleContext context, ImmutableIntArray positions) {
        this.rule = rule;
        this.context = context;
        this.positions = positions;
    }

    /** A finding about these positions, ascending; none when there are none. */
    static Optional<Finding> ifAny(Rule rule, RuleContext context, ImmutableIntArray positions) {
        return positions.isEmpty() ? Optional.empty() : Optional.of(new Finding(rule, context, positions));
    }

    /** A finding about the chart as a whole. */
    static Finding ofChart(Rule rule, RuleContext context) {
        return new Finding(rule, context, ImmutableIntArray.of());
    }

    public Rule rule() {
        return rule;
    }

    /** The rule's stable id. */
    public String ruleId() {
        return rule.id();
    }

    public Severity severity() {
        return rule.severity();
    }

    public OrgChart chart() {
        return context.chart();
    }

    /** The positions it is about, in chart order; none when it is about the chart as a whole. */
    public ImmutableIntArray positions() {
        return positions;
    }

    /** Number of positions; 1 for a finding about the chart as a whole. */
    public int count() {
        return Math.max(1, positions.length());
    }

    /** What was found, in one sentence. */
    public String message(Locale language) {
        Texts texts = texts(language);
        List<Object> arguments = new ArrayList<>(List.of(positions.length()));
        arguments.addAll(rule.arguments(context, texts));
        return texts.get(rule.id() + ".message", arguments.toArray());
    }

    /** What is the matter with one of its positions, in one line that names it. */
    public String describe(int position, Locale language) {
        Texts texts = texts(language);
        List<Object> arguments = new ArrayList<>(List.of(nameOf(context.chart().position(position))));
        arguments.addAll(rule.facts(context, position, texts));
        return texts.get(rule.id() + ".position", arguments.toArray());
    }

    /** The first of its positions described, at most as many as wanted. */
    public List<String> describeFirst(int limit, Locale language) {
        return positions.stream()
                .limit(limit)
                .mapToObj(position -> describe(position, language))
                .toList();
    }

    /** The same finding without the positions that do not pass. */
    Optional<Finding> retain(IntPredicate passes) {
        return ifAny(rule, context, ImmutableIntArray.copyOf(positions.stream().filter(passes)));
    }

    /** Name and title; for want of a name, title and id, since many positions share a title; else the id. */
    static String nameOf(Position position) {
        String name = position.name();
        String title = position.title();
        if (title == null || title.equals(name)) {
            return position.label();
        }
        return name == null ? title + " (" + position.id() + ")" : name + " (" + title + ")";
    }

    private static Texts texts(Locale language) {
        return Texts.in(Finding.class, language);
    }
}
