package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Switch;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What each option is for, in one sentence without what is allowed and usual: a text under the names of its list and its
 * own, or under its own where it means the same everywhere.
 */
public final class Descriptions {
    private final Texts texts;

    private Descriptions(Texts texts) {
        this.texts = texts;
    }

    public static Descriptions in(Locale language) {
        return new Descriptions(Texts.in(Descriptions.class, language));
    }

    public String of(OptionList list, Option<?> option) {
        String special = list.name() + "." + option.name();
        return texts.get(texts.has(special) ? special : option.name());
    }

    /** The same with the words to choose from, a range that is not just any number, and what is usual. */
    public String inFull(OptionList list, Option<?> option) {
        String told = of(list, option);
        if (option.kind() instanceof Whole range && range.most() < Whole.MANY) {
            told = texts.get("told.range", told, String.valueOf(range.least()), String.valueOf(range.most()));
        }
        if (words(option.kind()).size() > Word.IN_LABEL) {
            told = texts.get("told.words", told, String.join(", ", words(option.kind())));
        }
        boolean usual = !option.usual().isEmpty() && !(option.kind() instanceof Switch);
        return usual ? texts.get("told.usual", told, String.join(", ", option.usual())) : told;
    }

    /** What an option is for that goes with these others only. */
    public String with(List<String> others, String told) {
        return texts.get("told.with", told, String.join(", ", others));
    }

    /** The words one may choose from; none for other kinds. */
    public static List<String> words(Kind<?> kind) {
        if (kind instanceof Several<?> several) {
            return words(several.each());
        }
        return kind instanceof Word<?> word ? word.words() : List.of();
    }

    /** What a list of options is about: what a kind of step does. */
    public String of(OptionList list) {
        return texts.get("list." + list.name());
    }
}
