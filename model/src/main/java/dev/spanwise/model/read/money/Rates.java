package dev.spanwise.model.read.money;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Currencies;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit of each currency is worth in the currency that has the rate 1, into which all pay is converted.
 *
 * @param base that currency, an ISO 4217 code
 * @param byCode the rates of all currencies, by their codes
 */
public record Rates(String base, Map<String, Rate> byCode) {
    public Rates {
        byCode = Map.copyOf(byCode);
    }

    /**
     * One of them.
     *
     * @param value of one unit in the base currency, above 0
     * @param date as the file writes it
     * @param source who publishes it
     */
    public record Rate(String currency, double value, String date, String source) {
        /** As figures are said to rest on it: {@code 1 USD = 0.92 EUR}. */
        public String in(String base) {
            return "1 " + currency + " = "
                    + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " " + base;
        }
    }

    /**
     * The rates of a table with the columns currency, rate, date and source.
     *
     * @throws UnreadableInputException where one is missing, wrong or stands twice, or none is 1
     */
    static Rates of(Input input) {
        MoneyTable table = MoneyTable.of(
                input,
                List.of(MoneyColumn.CURRENCY, MoneyColumn.RATE, MoneyColumn.DATE, MoneyColumn.SOURCE),
                List.of());
        Map<String, Rate> rates = new LinkedHashMap<>();
        Optional<String> base = Optional.empty();
        for (MoneyTable.Row row : table.rows()) {
            String code = Currencies.find(row.needed(MoneyColumn.CURRENCY));
            row.needed(MoneyColumn.RATE);
            double value = row.number(MoneyColumn.RATE);
            if (code.isEmpty() || value == 0) {
                throw row.wrong(code.isEmpty() ? MoneyColumn.CURRENCY : MoneyColumn.RATE, "money-value");
            }
            boolean isBase = value == 1 && base.isEmpty();
            base = isBase ? Optional.of(code) : base;
            String date = isBase ? row.text(MoneyColumn.DATE) : row.needed(MoneyColumn.DATE);
            String source = isBase ? row.text(MoneyColumn.SOURCE) : row.needed(MoneyColumn.SOURCE);
            if (rates.put(code, new Rate(code, value, date, source)) != null) {
                throw row.wrong(MoneyColumn.CURRENCY, "money-twice");
            }
        }
        return new Rates(base.orElseThrow(() -> new UnreadableInputException("money-no-base", input.name())), rates);
    }

    /** The rate of a currency, empty where there is none. */
    public Optional<Rate> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
