package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.model.text.Texts;
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

    /** What a list of options is about: what a kind of step does. */
    public String of(OptionList list) {
        return texts.get("list." + list.name());
    }
}
