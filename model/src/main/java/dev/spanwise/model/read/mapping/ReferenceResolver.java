package dev.spanwise.model.read.mapping;

import com.google.common.base.CharMatcher;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the distinct values of a reference column: first as they are written, then, for those left over, with one
 * {@link Normalisation} after the other.
 */
final class ReferenceResolver {
    private static final WordList NOBODY = WordList.of("nobody");
    private static final CharMatcher LETTERS_AND_DIGITS =
            CharMatcher.forPredicate(c -> Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]{}<> ");
    private static final Pattern NO_NUMBER = Pattern.compile("0+|9{5,}");
    private static final int UNTRIED = -4;
    private static final int SAMPLE = 40;

    private final Table table;
    private final int column;
    private final KeyIndex keys;
    private final int[] counts;
    private final int[] keyOfCode;
    private final @Nullable Normalisation[] howOfCode;
    private final BitSet left = new BitSet();

    private ReferenceResolver(Table table, int column, KeyIndex keys) {
        ReadingWatch.look();
        this.table = table;
        this.column = column;
        this.keys = keys;
        this.counts = table.counts(column);
        this.keyOfCode = new int[counts.length];
        this.howOfCode = new Normalisation[counts.length];
        Arrays.fill(keyOfCode, UNTRIED);
    }

    /** Resolves values as they are written alone: O(distinct values). */
    static Resolution exactly(Table table, int column, KeyIndex keys) {
        ReferenceResolver resolver = new ReferenceResolver(table, column, keys);
        resolver.resolveAsWritten();
        return resolver.result();
    }

    /** Resolves with every normalisation that helps: O(distinct values + keys alike) for each one tried. */
    static Resolution thoroughly(Table table, int column, KeyIndex keys) {
        ReferenceResolver resolver = new ReferenceResolver(table, column, keys);
        resolver.resolveAsWritten();
        resolver.resolveWithAll();
        return resolver.result();
    }

    private Resolution result() {
        for (int code = left.nextSetBit(0); code >= 0; code = left.nextSetBit(code + 1)) {
            keyOfCode[code] = isNobody(text(code)) ? Resolution.NOBODY : Resolution.UNRESOLVED;
        }
        return new Resolution(table, column, keyOfCode, howOfCode, counts);
    }

    /** A word for nobody, bracketed or not, signs alone, or a number of noughts or nines alone that nobody has. */
    private static boolean isNobody(String text) {
        return LETTERS_AND_DIGITS.matchesNoneOf(text)
                || NOBODY.has(text)
                || NOBODY.has(BRACKETS.trimFrom(text))
                || NO_NUMBER.matcher(text.strip()).matches()
                || NoManager.isSaidBy(text);
    }

    private void resolveAsWritten() {
        TextPool texts = table.texts(column);
        int[] found = keys.findAll(texts);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                int key = texts.isPlain(code) ? found[code] : keys.find(Whitespace.trim(text(code)));
                if (key == KeyIndex.NONE) {
                    left.set(code);
                } else {
                    keyOfCode[code] = keys.isClear(key) ? key : Resolution.AMBIGUOUS;
                }
            }
        }
    }

    /** What may resolve when its spelling is overlooked. */
    private BitSet withHope() {
        BitSet open = new BitSet(counts.length);
        left.stream()
                .filter(code -> keys.words().knowsAWordOf(table.texts(column), code) && !isNobody(text(code)))
                .forEach(open::set);
        return open;
    }

    private void resolveWithAll() {
        BitSet open = withHope();
        for (Normalisation normalisation : Normalisation.values()) {
            open.and(left);
            boolean may = switch (normalisation) {
                case FIRST_NAME -> hasFirstNamesAlone();
                case PREFIX -> isManager() && keys.isId();
                default -> true;
            };
            if (may && !open.isEmpty()) {
                resolveWith(normalisation, open);
            }
        }
        if (isManager() && keys.isId()) {
            resolveGlued();
        }
    }

    /** Where some numbers are found as they are, letters before others say that something else is meant. */
    private void resolveGlued() {
        BitSet open = new BitSet(counts.length);
        left.stream().filter(code -> !isNobody(text(code))).forEach(open::set);
        boolean all = IntStream.range(0, counts.length)
                .allMatch(code -> counts[code] == 0 || left.get(code) || keyOfCode[code] == Resolution.NOBODY);
        if (all && !open.isEmpty()) {
            GluedPrefix.find(open, this::text, keys)
                    .forEach((code, key) -> settle(code, Normalisation.PREFIX, Set.of(key)));
        }
    }

    private boolean isManager() {
        return HeaderHint.of(table, column) == HeaderHint.MANAGER;
    }

    /** Whether at least half of what is called a manager is a single word, and the keys are names: one alone says nothing. */
    private boolean hasFirstNamesAlone() {
        boolean managers = isManager()
                && keys.group().role().filter(ColumnRole.NAME::equals).isPresent();
        if (!managers) {
            return false;
        }
        int[] codes = IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0 && !isNobody(text(code)))
                .toArray();
        long alone = IntStream.of(codes)
                .filter(code -> !PersonName.alone(text(code)).isEmpty())
                .count();
        return alone > 0 && alone * 2 >= codes.length;
    }

    /** Forms are worth making only of the keys that have the words for one. */
    private void resolveWith(Normalisation normalisation, BitSet open) {
        Map<String, List<Integer>> codesOfForm = new HashMap<>();
        WordIndex.Search alike = keys.words().search();
        open.stream()
                .forEach(code -> keys.forms().each(normalisation, text(code), (form, words) -> {
                    ReadingWatch.look();
                    boolean known = alike.add(words);
                    if (known) {
                        codesOfForm
                                .computeIfAbsent(form, f -> new ArrayList<>(1))
                                .add(code);
                    }
                    return known;
                }));
        Map<Integer, Set<Integer>> keysOfCode = new HashMap<>();
        alike.found().stream().forEach(key -> {
            ReadingWatch.look();
            String text = keys.text(key);
            Set<String> forms = keys.forms().ofKey(normalisation, text);
            forms.forEach(form -> codesOfForm.getOrDefault(form, List.of()).forEach(code -> {
                if (normalisation.mayMatch(text(code), text)) {
                    keysOfCode.computeIfAbsent(code, c -> new HashSet<>()).add(key);
                }
            }));
        });
        keysOfCode.forEach((code, found) -> settle(code, normalisation, found));
    }

    /** Where the parts of a cell name different keys, none of them is taken. */
    private void settle(int code, Normalisation normalisation, Set<Integer> found) {
        int key = found.iterator().next();
        boolean unproven = !keys.rowHas(key, normalisation.otherWords(text(code)));
        if (unproven || (found.size() > 1 && normalisation == Normalisation.PART)) {
            return;
        }
        keyOfCode[code] = found.size() == 1 && keys.isClear(key) ? key : Resolution.AMBIGUOUS;
        howOfCode[code] = normalisation;
        left.clear(code);
    }

    /**
     * Share of a sample of the column's distinct values that resolve when their spelling is overlooked; where it cannot
     * be as large as asked for, only a share that is not smaller.
     */
    static double glimpse(Table table, int column, KeyIndex keys, double least) {
        ReferenceResolver resolver = new ReferenceResolver(table, column, keys);
        int step = Math.max(1, resolver.counts.length / SAMPLE);
        int seen = 0;
        for (int code = 0; code < resolver.counts.length; code += step) {
            if (resolver.counts[code] > 0) {
                seen++;
                resolver.left.set(code);
            }
        }
        double most = seen == 0 ? 0 : (double) resolver.withHope().cardinality() / seen;
        if (most < least || seen == 0) {
            return most;
        }
        resolver.resolveWithAll();
        return 1 - (double) resolver.left.cardinality() / seen;
    }

    private String text(int code) {
        return table.texts(column).get(code);
    }
}
