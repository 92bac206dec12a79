package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.model.read.mapping.ColumnRole;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read. Each says in its exception what is allowed. */
final class OptionValues {
    private OptionValues() {}

    /** The field of {@code --map}. */
    static final class RoleValue implements ITypeConverter<ColumnRole> {
        @Override
        public ColumnRole convert(String value) {
            return ColumnRole.find(value).orElseThrow(() -> new TypeConversionException(ColumnRole.ids()));
        }
    }

    /** {@code --explain}. */
    static final class RuleValue implements ITypeConverter<Rule>, Iterable<String> {
        @Override
        public Rule convert(String value) {
            return Rules.find(value).orElseThrow(() -> notAllowed(ids()));
        }

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }

        private static Stream<String> ids() {
            return Rules.all().stream().map(Rule::id);
        }
    }

    /** {@code --delimiter}: one character, or a name where a shell makes it hard to type. */
    static final class Delimiter implements ITypeConverter<Character> {
        @Override
        public Character convert(String value) {
            return switch (value) {
                case "tab", "\\t" -> '\t';
                case "comma" -> ',';
                case "semicolon" -> ';';
                case "pipe" -> '|';
                default -> {
                    if (value.length() != 1) {
                        throw notAllowed(Stream.of("tab", "comma", "semicolon", "pipe", ",", ";"));
                    }
                    yield value.charAt(0);
                }
            };
        }
    }

    static TypeConversionException notAllowed(Stream<String> allowed) {
        return new TypeConversionException(allowed.collect(Collectors.joining(", ")));
    }
}
