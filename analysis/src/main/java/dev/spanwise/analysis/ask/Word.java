package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.spanwise.model.text.MachineWord;
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

    /** The constants of an enum. */
    public static <W extends Enum<W> & MachineWord> Word<W> of(Class<W> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }

    /** Some constants. */
    public static <W extends MachineWord> Word<W> of(List<W> constants) {
        return of(constants, MachineWord::id);
    }

    /** Those that stand for these things. */
    Word<T> only(List<T> things) {
        return new Word<>(Maps.filterValues(meanings, things::contains));
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
