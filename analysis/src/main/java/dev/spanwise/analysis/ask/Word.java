package dev.spanwise.analysis.ask;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of these words, each with what it stands for. */
public record Word<T>(Map<String, T> meanings) implements Kind<T> {
    /** So many words stand in the form of an option itself. */
    public static final int IN_LABEL = 4;

    public Word {
        meanings = ImmutableMap.copyOf(meanings);
    }

    /** Some things with the word of each. */
    public static <T> Word<T> of(List<T> things, Function<? super T, String> word) {
        return new Word<>(Maps.uniqueIndex(things, word::apply));
    }

    /** The constants of an enum as they are written in files: in small letters with hyphens. */
    public static <E extends Enum<E>> Word<E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()), Word::word);
    }

    /** A constant as it is written in files: in small letters with hyphens. */
    public static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** The words in their order. */
    public List<String> words() {
        return List.copyOf(meanings.keySet());
    }

    @Override
    public T read(String text) {
        T meaning = meanings.get(text);
        if (meaning == null) {
            throw OptionException.unfit(text, allowed());
        }
        return meaning;
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("word", String.join(", ", words()));
    }

    @Override
    public String label() {
        return words().size() <= IN_LABEL ? String.join("|", words()) : "WORD";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public boolean isOfWords() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("enum", ImmutableList.copyOf(words()));
    }
}
