package dev.spanwise.model;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary-coded column: each distinct text is kept once, each record keeps its number. The texts may stand in a
 * pool that has others too, in an order of its own: nothing is copied when a chart takes a column over.
 */
final class TextColumn {
    static final int MISSING = -1;
    private static final TextPool NO_TEXTS = new TextPool();

    private final int[] codes;
    private final TextPool texts;
    private final Numbering numbering;
    /** Texts with the codes behind those of the pool, which other columns have too. */
    private final TextPool more;

    TextColumn(int[] codes, TextPool texts, Numbering numbering) {
        this(codes, texts, numbering, NO_TEXTS);
    }

    private TextColumn(int[] codes, TextPool texts, Numbering numbering, TextPool more) {
        this.codes = codes;
        this.texts = texts;
        this.numbering = numbering;
        this.more = more;
    }

    /** A column without any text that {@link #set} may change. */
    static TextColumn empty(int records) {
        int[] codes = new int[records];
        Arrays.fill(codes, MISSING);
        return new TextColumn(codes, NO_TEXTS, Numbering.straight(0), new TextPool());
    }

    /** The same texts under the same codes for so many records, in a column that {@link #set} may change. */
    TextColumn copy(int records) {
        int[] copied = Arrays.copyOf(codes, records);
        Arrays.fill(copied, codes.length, records, MISSING);
        TextPool moreToo = new TextPool();
        for (int number = 0; number < more.size(); number++) {
            moreToo.add(more, number);
        }
        return new TextColumn(copied, texts, numbering, moreToo);
    }

    /** Gives records a text, or none; only while nobody else has the column. */
    void set(ImmutableIntArray records, @Nullable String text) {
        int known = text == null ? MISSING : findCode(text);
        int code = known != MISSING || text == null ? known : countDistinct();
        if (text != null && known == MISSING) {
            more.add(text);
        }
        records.forEach(record -> codes[record] = code);
    }

    /**
     * A column over texts of a pool; null where no record has one.
     *
     * @param numbers by record: number in the pool, negative where the text is missing; changed by this method
     */
    static @Nullable TextColumn of(int[] numbers, TextPool texts) {
        Numbering numbering = Numbering.ofFirstUse(numbers, texts.size());
        return numbering.size() == 0 ? null : new TextColumn(numbers, texts, numbering);
    }

    @Nullable
    String get(int record) {
        int code = codes[record];
        return code == MISSING ? null : text(code);
    }

    /** The text with a number among the distinct ones. */
    String text(int code) {
        int own = numbering.size();
        return code < own ? texts.get(numbering.number(code)) : more.get(code - own);
    }

    /** Number of the record's text among the distinct ones, in order of first use; -1 where it is missing. */
    int code(int record) {
        return codes[record];
    }

    int countDistinct() {
        return numbering.size() + more.size();
    }

    /** Number of a text among the distinct ones, or -1. */
    int findCode(String text) {
        int code = numbering.code(texts.find(text));
        int among = code == MISSING ? more.find(text) : MISSING;
        return among == MISSING ? code : numbering.size() + among;
    }

    /** The same column with each distinct text replaced. */
    TextColumn map(UnaryOperator<String> replacement) {
        TextPool replaced = new TextPool();
        int[] newCode = new int[countDistinct()];
        for (int code = 0; code < newCode.length; code++) {
            newCode[code] = replaced.add(replacement.apply(text(code)));
        }
        int[] newCodes = Arrays.stream(codes)
                .map(code -> code == MISSING ? MISSING : newCode[code])
                .toArray();
        return new TextColumn(newCodes, replaced, Numbering.straight(replaced.size()));
    }

    List<String> distinctValues() {
        return IntStream.range(0, countDistinct()).mapToObj(this::text).toList();
    }
}
