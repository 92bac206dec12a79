package dev.spanwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Tells picocli of the options and arguments that a command has beside those of the catalogue, and hands on what is typed
 * for them. They stand in no annotations: to look for those takes a sixth of the time that a thousand rows take.
 */
final class OwnOptions {
    /** A command or a part of one that has such options. */
    interface Owner {
        void tell(OwnOptions options);
    }

    private final CommandSpec command;

    OwnOptions(CommandSpec command) {
        this.command = command;
    }

    CommandSpec command() {
        return command;
    }

    /** An option whose value is a file, empty as long as none is typed. */
    void file(int order, Consumer<Path> field, String... names) {
        value(Path.class, "FILE", order, field, names);
    }

    /** An option with a value. */
    <T> void value(Class<T> type, String label, int order, Consumer<T> field, String... names) {
        add(OptionSpec.builder(names).order(order).paramLabel(label).type(type).arity("1"), field);
    }

    /** An option that can be given several times. */
    <T> void several(Class<T> type, String label, int order, Consumer<List<T>> field, String... names) {
        add(
                OptionSpec.builder(names)
                        .order(order)
                        .paramLabel(label)
                        .type(List.class)
                        .auxiliaryTypes(type)
                        .arity("1"),
                field);
    }

    /** An option without a value. */
    void flag(int order, Consumer<Boolean> field, String... names) {
        add(OptionSpec.builder(names).order(order).type(boolean.class).arity("0"), field);
    }

    /** An option as picocli tells it. */
    <T> void add(OptionSpec.Builder option, Consumer<T> field) {
        Typed<T> typed = new Typed<>(field);
        command.addOption(option.getter(typed).setter(typed).build());
    }

    /** The arguments that are no options, none or many. */
    <T> void arguments(Class<T> type, String label, String description, Consumer<List<T>> field) {
        add(
                PositionalParamSpec.builder()
                        .paramLabel(label)
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(type)
                        .descriptionKey(description),
                field);
    }

    /** An argument that is no option. */
    <T> void add(PositionalParamSpec.Builder argument, Consumer<T> field) {
        Typed<T> typed = new Typed<>(field);
        command.addPositional(argument.getter(typed).setter(typed).build());
    }

    /** What was typed for an option, on its way to the field of its owner. */
    private static final class Typed<T> implements IGetter, ISetter {
        private final Consumer<T> field;
        private @Nullable Object value;

        Typed(Consumer<T> field) {
            this.field = field;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli asks for it so
        public <V> @Nullable V get() {
            return (V) value;
        }

        @Override
        @SuppressWarnings("unchecked") // picocli converts to the type it was told
        public <V> @Nullable V set(@Nullable V typed) {
            Object before = value;
            value = typed;
            if (typed != null) {
                field.accept((T) typed);
            }
            return (V) before;
        }
    }
}
