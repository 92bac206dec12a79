package dev.spanwise.web.pages;

import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter of an address in words, each part with the same address without it. */
final class FilterChips {
    private static final String EXCLUDE = AskedSelection.EXCLUDE.name() + "=";

    private final Visit visit;
    private final OrgChart chart;
    private final Selection selection;

    FilterChips(Visit visit, OrgChart chart, Selection selection) {
        this.visit = visit;
        this.chart = chart;
        this.selection = selection;
    }

    List<Frame.Chip> list() {
        List<Frame.Chip> chips = new ArrayList<>();
        selection.branch().ifPresent(head -> chips.add(chip("branch", named("filter.branch", label(head)))));
        for (Field field : Selection.FIELDS) {
            String name = Selection.name(field);
            selection.value(field).ifPresent(value -> chips.add(chip(name, named("field." + name, shown(value)))));
        }
        selection.where().ifPresent(where -> chips.add(where(where)));
        for (Exclusion exclusion : Exclusion.values()) {
            if (selection.without().contains(exclusion)) {
                chips.add(chip(EXCLUDE + exclusion.id(), visit.texts().get("filter.no-" + exclusion.id())));
            }
        }
        if (!chips.isEmpty()) {
            chips.add(chip(Selection.parameters(), visit.texts().get("filter.clear")));
        }
        return List.copyOf(chips);
    }

    private Frame.Chip where(String condition) {
        Frame.Chip chip = chip(Selection.WHERE, named("filter.where", new ConditionWords(visit.texts()).of(condition)));
        return new Frame.Chip(chip.names(), chip.label(), chip.without(), condition);
    }

    private String label(String head) {
        return chart.findPosition(head).map(Position::label).orElse(head);
    }

    private String shown(String value) {
        return value.equals(Selection.NO_VALUE) ? visit.texts().get("filter.no-value") : value;
    }

    private String named(String key, String value) {
        return visit.texts().get("filter.chip", visit.texts().get(key), value);
    }

    private Frame.Chip chip(String name, String label) {
        return chip(List.of(name), label);
    }

    private Frame.Chip chip(List<String> names, String label) {
        return new Frame.Chip(String.join(" ", names), label, addressWithout(names), null);
    }

    /** The number of the page of a list means nothing any more once the list is another one. */
    private String addressWithout(List<String> names) {
        String query = visit.http().queryParamMap().entrySet().stream()
                .filter(parameter -> !names.contains(parameter.getKey())
                        && !parameter.getKey().equals("page"))
                .flatMap(parameter ->
                        parameter.getValue().stream().flatMap(value -> left(parameter.getKey(), value, names)))
                .collect(Collectors.joining("&"));
        return visit.http().path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The value as the address says it again; of several in one, those that stay. */
    private static Stream<String> left(String name, String value, List<String> names) {
        boolean several = name.equals(AskedSelection.EXCLUDE.name());
        List<String> values = several ? AskedSelection.EXCLUDE.kind().split(value) : List.of(value);
        return values.stream()
                .map(one -> name + "=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
                .filter(one -> !names.contains(one));
    }
}
