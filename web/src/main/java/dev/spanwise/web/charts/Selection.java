package dev.spanwise.web.charts;

import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.Field;
import dev.spanwise.web.visit.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which part of a chart a page is about, as it stands in the address: a branch, a department, location or grade, those for
 * whom a condition holds, with or without vacancies, contractors and assistants.
 *
 * @param branch id of the position at its head; empty for the whole chart
 * @param values what positions must have in these fields
 * @param where a condition that must hold, as it is written
 * @param without what is left out
 */
public record Selection(
        Optional<String> branch, Map<Field, String> values, Optional<String> where, Set<Exclusion> without) {
    /** Of an address: the condition. */
    public static final String WHERE = "where";

    /** A part without a condition. */
    public Selection(Optional<String> branch, Map<Field, String> values, Set<Exclusion> without) {
        this(branch, values, Optional.empty(), without);
    }

    /** The fields one can filter by, in the order in which they are shown. */
    public static final Set<Field> FIELDS = EnumSet.of(Field.DEPARTMENT, Field.LOCATION, Field.GRADE);
    /** Stands for no value at all, where the chart has none that is written like this. */
    public static final String NO_VALUE = "-";
    /** Everything. */
    public static final Selection ALL = new Selection(Optional.empty(), Map.of(), Set.of());

    public Selection {
        values = Map.copyOf(values);
        without = Set.copyOf(without);
    }

    /**
     * The selection of an address. What the address does not know is left out.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when there is no such exclusion
     * @throws dev.spanwise.analysis.condition.ConditionException when the condition is none
     */
    public static Selection of(Visit visit) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            visit.find(name(field)).ifPresent(value -> values.put(field, value));
        }
        Optional<String> where = visit.find(WHERE);
        where.ifPresent(Conditions::parse);
        return new Selection(visit.find("branch"), values, where, AskedSelection.excluded(visit.asked()));
    }

    /** The names of all its parameters. */
    public static List<String> parameters() {
        List<String> names = new ArrayList<>(List.of("branch"));
        FIELDS.forEach(field -> names.add(name(field)));
        names.add(WHERE);
        names.add(AskedSelection.EXCLUDE.name());
        return names;
    }

    /** The name of a field's parameter, for example {@code department}. */
    public static String name(Field field) {
        return field.id();
    }

    /** The value a field must have, empty for any. */
    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same filter within another branch. */
    public Selection within(String head) {
        return new Selection(Optional.of(head), values, where, without);
    }

    /** The same filter for those with one more value. */
    public Selection having(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(values);
        more.put(field, value);
        return new Selection(branch, more, where, without);
    }

    /** The same branch and exclusions, everybody in it. */
    public Selection withoutValues() {
        return new Selection(branch, Map.of(), without);
    }

    /** The whole chart with the same exclusions, for what is always about all of it. */
    public Selection ofAll() {
        return new Selection(Optional.empty(), Map.of(), without);
    }

    /** Whether it is about a part of the chart only: a branch, or those with some value. */
    public boolean isPart() {
        return branch.isPresent() || isOfSome();
    }

    /** Whether it leaves some positions of its branch out by what they are. */
    public boolean isOfSome() {
        return !values.isEmpty() || where.isPresent();
    }

    public boolean isEverything() {
        return equals(ALL);
    }

    /** The same part as an address tells it: empty, or {@code ?} and parameters. */
    public String query() {
        String parameters = and();
        return parameters.isEmpty() ? "" : "?" + parameters.substring(1);
    }

    /** The parameters, each with {@code &} before it, to go behind others. */
    public String and() {
        StringBuilder query = new StringBuilder();
        BiConsumer<String, String> add = (name, value) ->
                query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        branch.ifPresent(id -> add.accept("branch", id));
        new TreeMap<>(values).forEach((field, value) -> add.accept(name(field), value));
        where.ifPresent(text -> add.accept(WHERE, text));
        without.stream().sorted().forEach(exclusion -> add.accept(AskedSelection.EXCLUDE.name(), exclusion.id()));
        return query.toString();
    }
}
