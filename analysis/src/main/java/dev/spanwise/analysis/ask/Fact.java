package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** Something that holds of what is asked or does not, for rules across options; it can be put into a JSON Schema. */
public sealed interface Fact {
    boolean holds(Source source);

    /** The same as a JSON Schema of the mapping that has the options as keys. */
    Map<String, Object> schema();

    /** That an option is given; one that is off or empty counts as not given. */
    static Fact given(Option<?> option) {
        return option.kind() instanceof Switch ? is(option, "true") : new Given(option);
    }

    /** That an option is this, given or because it is usual. */
    static Fact is(Option<?> option, String value) {
        return new Is(option, value);
    }

    static Fact any(Fact... facts) {
        return new Any(ImmutableList.copyOf(facts));
    }

    static Fact all(Fact... facts) {
        return not(new Any(ImmutableList.copyOf(facts).stream().map(Fact::not).toList()));
    }

    static Fact not(Fact fact) {
        return fact instanceof Not other ? other.fact() : new Not(fact);
    }

    /** See {@link #given}. */
    record Given(Option<?> option) implements Fact {
        @Override
        public boolean holds(Source source) {
            return option.isGiven(source);
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> required = ImmutableMap.of("required", List.of(option.name()));
            return switch (option.kind().shape()) {
                case MAPPING -> present(required, "minProperties");
                case LIST -> present(required, "minItems");
                default -> required;
            };
        }

        private Map<String, Object> present(Map<String, Object> required, String least) {
            return ImmutableMap.<String, Object>builder()
                    .putAll(required)
                    .put("properties", ImmutableMap.of(option.name(), ImmutableMap.of(least, 1)))
                    .buildOrThrow();
        }
    }

    /** See {@link #is}. */
    record Is(Option<?> option, String value) implements Fact {
        @Override
        public boolean holds(Source source) {
            return option.find(source)
                    .filter(option.read(List.of(value))::equals)
                    .isPresent();
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> constant = ImmutableMap.of(
                    "properties",
                    ImmutableMap.of(
                            option.name(),
                            ImmutableMap.of("const", option.kind().written(value))));
            boolean usual = option.usual().equals(List.of(value));
            return usual
                    ? constant
                    : ImmutableMap.<String, Object>builder()
                            .putAll(constant)
                            .put("required", List.of(option.name()))
                            .buildOrThrow();
        }
    }

    /** See {@link #any}. */
    record Any(List<Fact> facts) implements Fact {
        public Any {
            facts = List.copyOf(facts);
        }

        @Override
        public boolean holds(Source source) {
            return facts.stream().anyMatch(fact -> fact.holds(source));
        }

        @Override
        public Map<String, Object> schema() {
            return ImmutableMap.of("anyOf", facts.stream().map(Fact::schema).toList());
        }
    }

    /** See {@link #not}. */
    record Not(Fact fact) implements Fact {
        @Override
        public boolean holds(Source source) {
            return !fact.holds(source);
        }

        @Override
        public Map<String, Object> schema() {
            return ImmutableMap.of("not", fact.schema());
        }
    }
}
