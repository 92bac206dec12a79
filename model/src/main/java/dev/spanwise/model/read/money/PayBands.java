package dev.spanwise.model.read.money;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Currencies;
import dev.spanwise.model.read.value.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is paid a year for full time in each grade.
 *
 * @param byGrade the bands by their grades, without regard to case
 */
public record PayBands(Map<String, Band> byGrade) {
    public PayBands {
        byGrade = Map.copyOf(byGrade);
    }

    /**
     * One of them.
     *
     * @param middle of the band, a year
     * @param currency ISO 4217 code, empty for that of the data
     */
    public record Band(String grade, double middle, String currency) {}

    /**
     * The bands of a table with a column for grades, and one for the middle or two for the ends of the band.
     *
     * @throws UnreadableInputException where one is missing, wrong or stands twice
     */
    static PayBands of(Input input) {
        MoneyTable table = MoneyTable.of(
                input,
                List.of(MoneyColumn.GRADE),
                List.of(MoneyColumn.MIDDLE, MoneyColumn.LOW, MoneyColumn.HIGH, MoneyColumn.CURRENCY));
        if (!table.has(MoneyColumn.MIDDLE) && !(table.has(MoneyColumn.LOW) && table.has(MoneyColumn.HIGH))) {
            throw new UnreadableInputException("money-columns", input.name(), "middle, low, high");
        }
        Map<String, Band> bands = new LinkedHashMap<>();
        for (MoneyTable.Row row : table.rows()) {
            String grade = row.needed(MoneyColumn.GRADE);
            double middle = middle(row);
            if (!(middle > 0)) {
                throw row.wrong(MoneyColumn.GRADE, "money-no-band");
            }
            Band band = new Band(grade, middle, Currencies.find(row.text(MoneyColumn.CURRENCY)));
            if (bands.put(key(grade), band) != null) {
                throw row.wrong(MoneyColumn.GRADE, "money-twice");
            }
        }
        return new PayBands(bands);
    }

    private static double middle(MoneyTable.Row row) {
        double middle = row.number(MoneyColumn.MIDDLE);
        return Double.isNaN(middle) ? (row.number(MoneyColumn.LOW) + row.number(MoneyColumn.HIGH)) / 2 : middle;
    }

    /** The ISO 4217 code of all bands, empty where they are in several or do not say. */
    public String currency() {
        List<String> codes =
                byGrade.values().stream().map(Band::currency).distinct().toList();
        return codes.size() == 1 ? codes.get(0) : "";
    }

    private static String key(String grade) {
        return Folding.ofAccents(grade);
    }

    /** The band of a grade, empty where there is none. */
    public Optional<Band> find(String grade) {
        return Optional.ofNullable(byGrade.get(key(grade)));
    }
}
