package dev.spanwise.cli;

import dev.spanwise.analysis.compare.MatchKey;
import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.Field;
import dev.spanwise.model.read.mapping.ColumnRole;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read. Each says in its exception what is allowed. */
final class OptionValues {
    private OptionValues() {}

    /** {@code --by}. */
    static final class GroupingValue implements ITypeConverter<Grouping>, Iterable<String> {
        @Override
        public Grouping convert(String value) {
            return Grouping.findById(value).orElseThrow(() -> notAllowed(ids()));
        }

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }

        private static Stream<String> ids() {
            return Arrays.stream(Grouping.values()).map(Grouping::id);
        }
    }

    /** {@code --exclude}. */
    static final class ExclusionValue implements ITypeConverter<Exclusion>, Iterable<String> {
        @Override
        public Exclusion convert(String value) {
            return Exclusion.findById(value.strip()).orElseThrow(() -> notAllowed(ids()));
        }

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }

        private static Stream<String> ids() {
            return Arrays.stream(Exclusion.values()).map(Exclusion::id);
        }
    }

    /** The field of {@code --map}. */
    static final class RoleValue implements ITypeConverter<ColumnRole> {
        @Override
        public ColumnRole convert(String value) {
            return ColumnRole.find(value).orElseThrow(() -> new TypeConversionException(ColumnRole.ids()));
        }
    }

    /** {@code --span}. */
    static final class SpanValue implements ITypeConverter<SpanRange> {
        @Override
        public SpanRange convert(String value) {
            return SpanRange.parse(value).orElseThrow(() -> notAllowed(Stream.of("6..12", "6..", "..12", "coach")));
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

    /** A text field that names positions or people. */
    static final class KeyFieldValue implements ITypeConverter<Field>, Iterable<String> {
        @Override
        public Field convert(String value) {
            return MatchKey.find(value).orElseThrow(() -> notAllowed(ids())).field();
        }

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }

        private static Stream<String> ids() {
            return Arrays.stream(MatchKey.values()).map(MatchKey::id);
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
