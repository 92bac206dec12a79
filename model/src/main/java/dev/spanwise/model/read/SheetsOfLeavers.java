package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.WordList;

/** Sheets, or lists, whose names say that their people have left: {@code Leavers}, {@code ausgeschieden 2026}. */
final class SheetsOfLeavers {
    private static final WordList LEFT = WordList.of("left");
    private static final WordList LEAVERS = WordList.of("leavers-sheet");

    private SheetsOfLeavers() {}

    static boolean isOne(Table table) {
        String name = table.raw().sheet();
        return name != null && (LEFT.isIn(name) || LEAVERS.isIn(name));
    }
}
