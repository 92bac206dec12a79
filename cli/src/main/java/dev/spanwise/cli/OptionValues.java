package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read. Each says in its exception what is allowed. */
final class OptionValues {
    private OptionValues() {}

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

    static TypeConversionException notAllowed(Stream<String> allowed) {
        return new TypeConversionException(allowed.collect(Collectors.joining(", ")));
    }
}
