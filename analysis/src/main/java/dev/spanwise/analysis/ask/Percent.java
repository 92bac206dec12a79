package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A percentage, read as so many in a hundred: {@code 15} and {@code 15%} are 15. Between 0 and 1 the sign has to be there,
 * because {@code 0.15} may be meant as 15%.
 *
 * @param zero whether 0 is allowed
 * @param most the greatest
 */
public record Percent(boolean zero, int most) implements Kind<Double> {
    private static final String NUMBER = "\\d{1,9}(\\.\\d{1,9})?";

    /** A part of a whole, 0 to 100 per cent. */
    public static Percent part() {
        return new Percent(true, 100);
    }

    /** A rise above 0 per cent, by more than the whole where one likes. */
    public static Percent rise() {
        return new Percent(false, 100_000);
    }

    @Override
    public Double read(String text) {
        boolean signed = text.endsWith("%");
        String number = signed ? text.substring(0, text.length() - 1).stripTrailing() : text;
        if (!number.matches(NUMBER)) {
            throw OptionException.unfit(text, allowed());
        }
        double value = Double.parseDouble(number);
        if (!signed && value > 0 && value < 1) {
            throw OptionException.unfit(text, Phrase.of("percent-sign", number, share(number)));
        }
        if (value > most || (value == 0 && !zero)) {
            throw OptionException.unfit(text, allowed());
        }
        return value;
    }

    private static String share(String number) {
        return new java.math.BigDecimal(number)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public Phrase allowed() {
        return Phrase.of(zero ? "percent-from-zero" : "percent", most);
    }

    @Override
    public String label() {
        return "PERCENT";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        ImmutableMap<String, Object> number = zero
                ? ImmutableMap.of("type", "number", "minimum", 0, "maximum", most)
                : ImmutableMap.of("type", "number", "minimum", 1, "maximum", most);
        Object unsigned =
                zero ? ImmutableMap.of("anyOf", ImmutableList.of(ImmutableMap.of("const", 0), from(1))) : number;
        return ImmutableMap.of("anyOf", ImmutableList.of(unsigned, addressSchema()));
    }

    private Map<String, Object> from(int least) {
        return ImmutableMap.of("type", "number", "minimum", least, "maximum", most);
    }

    @Override
    public Map<String, Object> addressSchema() {
        return ImmutableMap.of("type", "string", "pattern", pattern());
    }

    /** The greatest is a one with noughts, so that whatever has fewer digits is below it. */
    private String pattern() {
        String positive = zero ? "" : "(?!0+(\\.0+)?\\s?%?$)";
        int digits = String.valueOf(most).length() - 1;
        String below = "0{0," + (9 - digits) + "}\\d{1," + digits + "}(\\.\\d{1,9})?";
        String number = "(" + most + "(\\.0{1,9})?|" + below + ")";
        return "^" + positive + "(?!0+\\.\\d*[1-9]\\d*$)" + number + "\\s?%?$";
    }

    @Override
    public Object written(String text) {
        return text.endsWith("%") ? text : text + "%";
    }
}
