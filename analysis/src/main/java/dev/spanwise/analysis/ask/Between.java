package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers from 1 on in a row, such as {@code 1..2}, {@code ..3}, {@code 4..}, or a single one. */
public record Between() implements Kind<Range<Integer>> {
    private static final String FORM = "([1-9]\\d{0,6})?\\.\\.([1-9]\\d{0,6})?";
    private static final Pattern RANGE = Pattern.compile(FORM);
    private static final Whole SINGLE = Whole.from(1);

    @Override
    public Range<Integer> read(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Range.singleton(single(text));
        }
        int first = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? Whole.MANY : Integer.parseInt(matcher.group(2));
        boolean said = matcher.group(1) != null || matcher.group(2) != null;
        if (!said || last < first) {
            throw OptionException.unfit(text, allowed());
        }
        return Range.closed(first, last);
    }

    private int single(String text) {
        try {
            return SINGLE.read(text);
        } catch (OptionException e) {
            throw OptionException.unfit(text, allowed());
        }
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("typed", "1..2, ..3, 4");
    }

    @Override
    public String label() {
        return "FROM..TO";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> row = ImmutableMap.of("type", "string", "pattern", "^(?!\\.\\.$)" + FORM + "$");
        return ImmutableMap.of("anyOf", ImmutableList.of(SINGLE.schema(), row));
    }

    @Override
    public Object written(String text) {
        return text.contains("..") ? text : SINGLE.written(text);
    }
}
