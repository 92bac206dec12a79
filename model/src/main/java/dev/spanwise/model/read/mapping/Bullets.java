package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import java.util.BitSet;
import java.util.List;

/** Cells with nothing but a bullet, as where a tab stands between it and the text. */
final class Bullets {
    /** The last two are how word processors write bullets of their own fonts. */
    private static final List<String> SIGNS =
            List.of("•", "·", "▪", "■", "‣", "◦", "○", "●", "o", "§", "*", "+", "-", "–", "\uF0B7", "\uF0A7");

    private Bullets() {}

    static boolean isOne(String cell) {
        return SIGNS.contains(cell.strip());
    }

    /** The numbers of such texts of a column. */
    static BitSet in(Table table, int column) {
        TextPool texts = table.texts(column);
        BitSet found = new BitSet();
        for (String sign : SIGNS) {
            int number = texts.find(sign);
            if (number >= 0) {
                found.set(number);
            }
        }
        return found;
    }
}
