package dev.spanwise.web.charts;

import com.google.common.collect.ImmutableListMultimap;
import dev.spanwise.analysis.catalogue.AskedSelection;
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

/**
 * Which part of a chart a page is about, as it stands in the address: a branch, a department, location or grade, with
 * or without vacancies, contractors and assistants.
 *
 * @param branch id of the position at its head; empty for the whole chart
 * @param values what positions must have in these fields
 * @param without what is left out
 */
public record Selection(Optional<String> branch, Map<Field, String> values, Set<Exclusion> without) {
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
     */
    public static Selection of(Visit visit) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            visit.find(name(field)).ifPresent(value -> values.put(field, value));
        }
        return new Selection(visit.find("branch"), values, AskedSelection.excluded(visit.asked()));
    }

    /** The names of all its parameters. */
    public static List<String> parameters() {
        List<String> names = new ArrayList<>(List.of("branch"));
        FIELDS.forEach(field -> names.add(name(field)));
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
        return new Selection(Optional.of(head), values, without);
    }

    /** The same filter for those with one more value. */
    public Selection having(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(values);
        more.put(field, value);
        return new Selection(branch, more, without);
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
        return branch.isPresent() || !values.isEmpty();
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
        ImmutableListMultimap.Builder<String, String> parameters = ImmutableListMultimap.builder();
        branch.ifPresent(id -> parameters.put("branch", id));
        new TreeMap<>(values).forEach((field, value) -> parameters.put(name(field), value));
        without.stream().sorted().forEach(exclusion -> parameters.put(AskedSelection.EXCLUDE.name(), exclusion.id()));
        StringBuilder query = new StringBuilder();
        parameters
                .build()
                .forEach((name, value) -> query.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
