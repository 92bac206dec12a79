package dev.spanwise.cli;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.spanwise.analysis.ask.ConditionText;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Switch;
import dev.spanwise.analysis.catalogue.Descriptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options of the catalogue on the command line: what help tells of them, and what was typed for them. */
final class AskedOptions implements Source {
    /** A command that has options of the catalogue. */
    interface Asking {
        List<AskedOptions> asked();

        /** Names of those that its help tells in one line, because they are many of a kind. */
        default List<String> toldTogether() {
            return List.of();
        }
    }

    /** What help says of an option, and where. */
    private record Told(Option<?> option, int order, Function<Descriptions, String> description) {}

    /** By the names of the options. */
    private final Map<String, Told> told = new LinkedHashMap<>();

    private final SetMultimap<String, String> lists = LinkedHashMultimap.create();
    private final Map<String, OptionSpec> specs = new LinkedHashMap<>();
    private final Source typed = Source.typed(this::texts);

    /**
     * Some lists of options, each option once.
     *
     * @param order where they stand in the help of the command
     */
    AskedOptions(int order, OptionList... lists) {
        for (OptionList list : lists) {
            list.options().forEach(option -> add(order, list, option, texts -> texts.inFull(list, option)));
        }
    }

    /** Adds an option of a list with what it is for, unless there is one of its name, which is that of this list, too. */
    void add(int order, OptionList list, Option<?> option, Function<Descriptions, String> description) {
        lists.put(option.name(), list.name());
        told.putIfAbsent(option.name(), new Told(option, order, description));
    }

    /** Makes them options of a command. */
    void addTo(CommandSpec command, Locale language) {
        Descriptions texts = Descriptions.in(language);
        told.forEach((name, help) -> {
            OptionSpec spec =
                    spec(help.option(), help.order(), help.description().apply(texts));
            specs.put(name, spec);
            command.addOption(spec);
        });
    }

    private OptionSpec spec(Option<?> option, int order, String description) {
        OptionSpec.Builder spec = OptionSpec.builder(names(option))
                .order(order)
                .descriptionKey("catalogue." + option.name()) // no key of help.properties: its text is given
                .description(description.replace("%", "%%"));
        if (option.kind() instanceof Switch) {
            return spec.type(boolean.class).arity("0").build();
        }
        spec.arity("1").paramLabel(option.kind().label());
        List<String> words = Descriptions.words(option.kind());
        if (!words.isEmpty()) {
            spec.completionCandidates(words);
        }
        boolean several = option.kind() instanceof Several<?> || option.kind() instanceof ConditionText;
        return several
                ? spec.type(List.class).auxiliaryTypes(String.class).build()
                : spec.type(String.class).build();
    }

    /** With the spelling of the other side of the ocean, where it is another. */
    private static String[] names(Option<?> option) {
        String name = "--" + option.name();
        String american = name.replace("colour", "color");
        return american.equals(name) ? new String[] {name} : new String[] {name, american};
    }

    private List<String> texts(String name) {
        OptionSpec spec = specs.get(name);
        Object value = spec == null ? null : spec.getValue();
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null || Boolean.FALSE.equals(value) ? List.of() : List.of(named(String.valueOf(value)));
    }

    /** A blank that a shell hands over as it is has a name in the catalogue. */
    private static String named(String value) {
        return switch (value) {
            case "\t" -> "tab";
            case " " -> "space";
            default -> value;
        };
    }

    @Override
    public List<String> find(Option<?> option) {
        return typed.find(option);
    }

    /** The names of the lists that an option of this name is of. */
    Set<String> listsOf(String option) {
        return lists.get(option);
    }

    /** The options that are given. */
    List<Option<?>> listGiven() {
        return told.values().stream()
                .<Option<?>>map(Told::option)
                .filter(option -> option.isGiven(this))
                .toList();
    }
}
