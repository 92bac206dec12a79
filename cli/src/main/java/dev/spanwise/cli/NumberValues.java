package dev.spanwise.cli;

import static dev.spanwise.cli.OptionValues.notAllowed;

import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** How numbers in options are read. Each says in its exception what is allowed. */
final class NumberValues {
    private NumberValues() {}

    /** A whole number of 1 or more. */
    static final class PositiveNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "[1-9]\\d{0,8}", "1..999999999");
        }
    }

    /** A whole number of 0 or more. */
    static final class CountValue implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "\\d{1,9}", "0..999999999");
        }
    }

    private static int whole(String value, String pattern, String allowed) {
        if (!value.matches(pattern)) {
            throw notAllowed(Stream.of(allowed));
        }
        return Integer.parseInt(value);
    }
}
