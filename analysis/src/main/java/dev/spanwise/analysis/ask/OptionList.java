package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options that are asked for together, and the rules across them.
 *
 * @param name under which their descriptions stand
 */
public record OptionList(String name, List<Option<?>> options, List<OptionRule> rules) {
    public OptionList {
        options = List.copyOf(options);
        rules = List.copyOf(rules);
    }

    public static OptionList of(String name, Option<?>... options) {
        return new OptionList(name, List.of(options), List.of());
    }

    /** The same with rules. */
    public OptionList with(OptionRule... more) {
        return new OptionList(
                name,
                options,
                ImmutableList.<OptionRule>builder().addAll(rules).add(more).build());
    }

    /** The same with more options at the end. */
    public OptionList and(List<Option<?>> more) {
        return new OptionList(
                name,
                ImmutableList.<Option<?>>builder().addAll(options).addAll(more).build(),
                rules);
    }

    /** The same with another option instead of the one of its name. */
    public OptionList replacing(Option<?> other) {
        return new OptionList(
                name,
                options.stream()
                        .<Option<?>>map(option -> option.name().equals(other.name()) ? other : option)
                        .toList(),
                rules);
    }

    /** The names in their order. */
    public List<String> names() {
        return options.stream().map(Option::name).toList();
    }

    public Optional<Option<?>> find(String option) {
        return options.stream()
                .filter(each -> each.name().equals(option))
                .findFirst()
                .map(each -> each);
    }

    /**
     * Makes sure that the rules hold.
     *
     * @throws OptionException when one does not
     */
    public void check(Source source) {
        rules.forEach(rule -> rule.check(source));
    }

    /** What is given, by name, as it stands in a file of YAML or JSON. */
    public Map<String, Object> written(Source source) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Option<?> option : options) {
            List<String> texts = source.find(option);
            if (!texts.isEmpty()) {
                option.read(texts);
                written.put(option.name(), option.kind().writtenAll(texts));
            }
        }
        return written;
    }
}
