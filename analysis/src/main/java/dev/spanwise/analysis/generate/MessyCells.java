package dev.spanwise.analysis.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cells as people and systems fill them: numbers with leading zeros in one column and without in the other, "Last,
 * First", pay with currency and thousands separators, days the way the country writes them, several words for a vacancy,
 * stray spaces and capitals, line breaks.
 */
final class MessyCells {
    private static final int ID_DIGITS = 9;
    private static final int ID = 0;
    private static final int MANAGER = 1;
    private static final int NAME = 2;
    private static final int FTE = 10;
    private static final int STATUS = 16;
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter BRITISH_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Words words;
    private final boolean german;
    private final SeededRandom random;

    MessyCells(Words words, Locale language, SeededRandom random) {
        this.words = words;
        this.german = language.getLanguage().equals("de");
        this.random = random;
    }

    List<@Nullable Object> row(SyntheticPosition position) {
        List<@Nullable Object> row = new ArrayList<>(position.values());
        boolean vacant = position.email() == null;
        row.set(ID, padded(position.id()));
        row.set(MANAGER, position.managerId() == null ? words.word("messy.top") : position.managerId());
        row.set(NAME, vacant ? random.pick(words.list("messy.vacant")) : lastFirst(position.name()));
        row.set(4, random.chance(0.04) ? position.department().toUpperCase(Locale.ROOT) : position.department());
        row.set(
                6,
                random.chance(0.02) ? Words.fill(words.word("messy.place"), position.location()) : position.location());
        row.set(9, position.salary() == null ? words.word("messy.no-pay") : pay(position.salary()));
        row.set(FTE, fte(position.fte()));
        row.set(11, position.hireDate() == null ? null : day(position.hireDate()));
        row.set(14, position.birthDate() == null ? null : day(position.birthDate()));
        return row;
    }

    /** The row of the second person who shares the job, which is cut to half: the same number, another name. */
    List<@Nullable Object> jobShare(List<@Nullable Object> row) {
        row.set(FTE, fte(0.5));
        List<@Nullable Object> second = new ArrayList<>(row);
        second.set(
                NAME, lastFirst(random.pick(words.list("names.female")) + " " + random.pick(words.list("names.last"))));
        return second;
    }

    /** Somebody who was in the same team and has left. */
    List<@Nullable Object> leaver(List<@Nullable Object> row, int number) {
        List<@Nullable Object> leaver = new ArrayList<>(row);
        leaver.set(ID, padded(String.valueOf(7000 + number)));
        leaver.set(
                NAME, lastFirst(random.pick(words.list("names.male")) + " " + random.pick(words.list("names.last"))));
        leaver.set(STATUS, words.word("messy.left"));
        return leaver;
    }

    /** The row with a manager who is in no row any more. */
    List<@Nullable Object> managerGone(List<@Nullable Object> row, int number) {
        row.set(MANAGER, String.valueOf(3000 + number));
        return row;
    }

    String day(LocalDate day) {
        return (german ? GERMAN_DAY : BRITISH_DAY).format(day);
    }

    private String lastFirst(String name) {
        int space = name.indexOf(' ');
        String turned = name.substring(space + 1) + ", " + name.substring(0, space);
        return random.chance(0.03) ? turned.replace(" ", "  ") + " " : turned;
    }

    private String pay(int salary) {
        String digits = String.valueOf(salary);
        String thousands = digits.length() > 3
                ? digits.substring(0, digits.length() - 3)
                        + (german ? "." : ",")
                        + digits.substring(digits.length() - 3)
                : digits;
        return german ? thousands + ",00 " + words.word("messy.pay") : words.word("messy.pay") + thousands;
    }

    private String fte(double fte) {
        String text = fte == 1 ? "1.0" : String.valueOf(fte);
        return german ? text.replace('.', ',') : text;
    }

    private static String padded(String id) {
        return id.startsWith("V") ? id : "0".repeat(Math.max(0, ID_DIGITS - id.length())) + id;
    }
}
