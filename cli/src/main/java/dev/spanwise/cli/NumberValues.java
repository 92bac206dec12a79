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

    /** Years to look ahead: 1 to 30, as in the browser. Beyond, growth makes charts of any size. */
    static final class Years implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "[1-9]|[12]\\d|30", "1..30");
        }
    }

    /** A whole number of 0 or more. */
    static final class CountValue implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "\\d{1,9}", "0..999999999");
        }
    }

    /** A span at which a team can be split: 2 or more. */
    static final class SplitSpanValue implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "[2-9]|[1-9]\\d{1,8}", "2..999999999");
        }
    }

    /** A share such as {@code 8%}, as a number of 0 to 1. */
    static final class ShareValue implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            if (!value.matches("\\d{1,3}(\\.\\d{1,6})?%") || share(value) > 1) {
                throw notAllowed(Stream.of("0%..100%"));
            }
            return share(value);
        }

        private static double share(String value) {
            return Double.parseDouble(value.substring(0, value.length() - 1)) / 100;
        }
    }

    /** A rise by more or less than the whole: {@code 15} and {@code 15%} are 0.15. */
    static final class Percentage implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return percent(value, 9999, "15, 15%, 2.5%");
        }
    }

    /** A part of the whole: {@code 15} and {@code 15%} are 0.15, and 100 is the most. */
    static final class Part implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return percent(value, 100, "0..100, 0%..100%");
        }
    }

    private static int whole(String value, String pattern, String allowed) {
        if (!value.matches(pattern)) {
            throw notAllowed(Stream.of(allowed));
        }
        return Integer.parseInt(value);
    }

    private static double percent(String value, double most, String allowed) {
        String number = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        if (!number.matches("\\d{1,4}(\\.\\d{1,6})?") || Double.parseDouble(number) > most) {
            throw notAllowed(Stream.of(allowed));
        }
        return Double.parseDouble(number) / 100;
    }

    /** An amount of 0 or more. */
    static final class Amount implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            if (!value.matches("\\d{1,15}(\\.\\d{1,2})?")) {
                throw notAllowed(Stream.of("0, 1, 2500000"));
            }
            return Double.valueOf(value);
        }
    }
}
