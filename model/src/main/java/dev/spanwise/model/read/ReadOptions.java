package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.PasswordSource;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.money.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How input is read. Everything has a default: {@code ReadOptions.in(Locale.ENGLISH)} reads most exports.
 *
 * @param language of messages
 * @param columns header, or number from 1, of the column that stands for something, where the user says so
 * @param table what the user says about the shape of the files
 * @param repairs what is done about bad data
 * @param includeLeavers whether people who have left are in the chart
 * @param left status codes that mean that people have left, besides the words that are known
 * @param today the day on which an end date counts as past
 * @param limits how much is read at most
 * @param progress hears how far reading has come
 * @param passwords asked for the password of a locked workbook
 * @param money what is known about money besides the export
 */
public record ReadOptions(
        Locale language,
        Map<ColumnRole, String> columns,
        TableOptions table,
        RepairPolicy repairs,
        boolean includeLeavers,
        Set<String> left,
        LocalDate today,
        Limits limits,
        ProgressListener progress,
        PasswordSource passwords,
        Money money) {

    public ReadOptions {
        columns = Map.copyOf(columns);
        left = Set.copyOf(left);
    }

    /** The defaults, with messages in a language. */
    public static ReadOptions in(Locale language) {
        return new ReadOptions(
                language,
                Map.of(),
                TableOptions.DISCOVER,
                RepairPolicy.DEFAULT,
                false,
                Set.of(),
                Today.here(),
                Limits.GENEROUS,
                ProgressListener.NONE,
                PasswordSource.NONE,
                Money.NONE);
    }

    /** With one column named by the user. */
    public ReadOptions map(ColumnRole role, String column) {
        Map<ColumnRole, String> more = new EnumMap<>(ColumnRole.class);
        more.putAll(columns);
        more.put(role, column);
        return new ReadOptions(
                language, more, table, repairs, includeLeavers, left, today, limits, progress, passwords, money);
    }

    public ReadOptions with(TableOptions value) {
        return new ReadOptions(
                language, columns, value, repairs, includeLeavers, left, today, limits, progress, passwords, money);
    }

    public ReadOptions with(RepairPolicy value) {
        return new ReadOptions(
                language, columns, table, value, includeLeavers, left, today, limits, progress, passwords, money);
    }

    public ReadOptions withLeavers(boolean value) {
        return new ReadOptions(
                language, columns, table, repairs, value, left, today, limits, progress, passwords, money);
    }

    /** With codes that mean that people have left. */
    public ReadOptions withLeft(Set<String> value) {
        return new ReadOptions(
                language, columns, table, repairs, includeLeavers, value, today, limits, progress, passwords, money);
    }

    public ReadOptions with(LocalDate value) {
        return new ReadOptions(
                language, columns, table, repairs, includeLeavers, left, value, limits, progress, passwords, money);
    }

    /** With what is known about money besides the export. */
    public ReadOptions with(Money value) {
        return new ReadOptions(
                language, columns, table, repairs, includeLeavers, left, today, limits, progress, passwords, value);
    }

    public ReadOptions with(Limits value) {
        return new ReadOptions(
                language, columns, table, repairs, includeLeavers, left, today, value, progress, passwords, money);
    }

    public ReadOptions with(ProgressListener value) {
        return new ReadOptions(
                language, columns, table, repairs, includeLeavers, left, today, limits, value, passwords, money);
    }

    public ReadOptions with(PasswordSource value) {
        return new ReadOptions(
                language, columns, table, repairs, includeLeavers, left, today, limits, progress, value, money);
    }
}
