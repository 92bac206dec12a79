package dev.spanwise.analysis.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Where options are read from: a command line, a section of a file, a form, an address. */
@FunctionalInterface
public interface Source {
    /** What is written for an option, one text for each value; empty where it is not given. */
    List<String> find(Option<?> option);

    /**
     * Options as people type them: a text may hold several values, blank ones are not given, and words are written in
     * capitals or not.
     *
     * @param typed the texts under a name, empty where there are none
     */
    static Source typed(Function<String, List<String>> typed) {
        return option -> {
            List<String> texts = new ArrayList<>();
            for (String text : typed.apply(option.name())) {
                option.kind().split(text).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> option.kind().isOfWords() ? part.toLowerCase(Locale.ROOT) : part)
                        .forEach(texts::add);
            }
            return texts;
        };
    }
}
