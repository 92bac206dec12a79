package dev.spanwise.analysis.catalogue;

import com.google.common.collect.ImmutableList;
import dev.spanwise.analysis.ask.Day;
import dev.spanwise.analysis.ask.Decimal;
import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.scenario.PositionValues;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a step may say about positions besides who they report to: a value for each field, and facts. */
public final class AskedValues {
    private static final String MOST_PAY = "999999999999999";
    private static final String MOST_POSTS = "1000000";

    /** By field: its option, under the word of the field; lines are not changed like other values. */
    static final Map<Field, Option<?>> OF_FIELD = ofField();

    /** Facts that are to hold. */
    static final Option<List<Flag>> MARK = Option.of("mark", Several.of(Word.of(Flag.class)));
    /** Facts that are not to hold any more. */
    static final Option<List<Flag>> UNMARK = Option.of("unmark", Several.of(Word.of(Flag.class)));
    /** Fields that are to have no value. */
    static final Option<List<Field>> CLEAR = Option.of("clear", Several.of(Word.of(List.copyOf(OF_FIELD.keySet()))));

    /** The names of all of them. */
    public static final List<String> NAMES = Stream.concat(OF_FIELD.values().stream(), Stream.of(MARK, UNMARK, CLEAR))
            .<String>map(Option::name)
            .toList();

    private AskedValues() {}

    private static Map<Field, Option<?>> ofField() {
        Map<Field, Option<?>> options = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .filter(field -> !Field.LINES.contains(field))
                .forEach(field -> options.put(field, Option.of(field.id(), kind(field))));
        return options;
    }

    private static Kind<?> kind(Field field) {
        return switch (field.type()) {
            case TEXT -> new Text("TEXT");
            case NUMBER -> new Decimal("0", field == Field.FTE ? MOST_POSTS : MOST_PAY);
            case DATE -> Day.any();
        };
    }

    /** The options of a step: some of its own, those of the fields, and others. */
    static Option<?>[] around(List<Option<?>> own, Option<?>... others) {
        return ImmutableList.<Option<?>>builder()
                .addAll(own)
                .addAll(OF_FIELD.values())
                .add(others)
                .build()
                .toArray(Option<?>[]::new);
    }

    /**
     * What is said.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    static PositionValues read(Source step) {
        Map<Field, Optional<Object>> values = new EnumMap<>(Field.class);
        CLEAR.find(step).orElse(List.of()).forEach(field -> values.put(field, Optional.empty()));
        OF_FIELD.forEach(
                (field, option) -> option.find(step).ifPresent(value -> values.put(field, Optional.of(value))));
        return new PositionValues(values, flags(MARK, step), flags(UNMARK, step));
    }

    private static Set<Flag> flags(Option<List<Flag>> option, Source step) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(option.find(step).orElse(List.of()));
        return flags;
    }
}
