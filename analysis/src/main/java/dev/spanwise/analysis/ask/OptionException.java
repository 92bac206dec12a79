package dev.spanwise.analysis.ask;

import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option that cannot be as it was given; it knows its sentence in every language and for every face. */
public final class OptionException extends RefusedException {
    private static final long serialVersionUID = 1;

    private final transient List<String> names;
    private final @Nullable String value;
    private final transient Phrase why;

    private OptionException(List<String> names, @Nullable String value, Phrase why, @Nullable Throwable cause) {
        super(cause, why.key());
        this.names = List.copyOf(names);
        this.value = value;
        this.why = why;
    }

    /** A value that is not what is allowed. */
    public static OptionException unfit(String value, Phrase allowed) {
        return new OptionException(List.of(), value, allowed, null);
    }

    static OptionException unfit(String value, ConditionException condition) {
        return new OptionException(List.of(), value, Phrase.of("condition"), condition);
    }

    static OptionException missing(String name) {
        return new OptionException(List.of(name), null, Phrase.of("missing"), null);
    }

    /** Options that do not go together. */
    static OptionException broken(OptionRule rule) {
        return new OptionException(
                rule.named().stream().map(Option::name).toList(), null, Phrase.of("rule." + rule.name()), null);
    }

    /** The same about an option, or about a part of it. */
    OptionException about(String name) {
        List<String> named = names.isEmpty() ? List.of(name) : List.of(name + ": " + names.get(0));
        return new OptionException(named, value, why, getCause());
    }

    /** The same about an option that is called otherwise where it was given. */
    public OptionException renamed(String from, String to) {
        List<String> named =
                names.stream().map(name -> name.equals(from) ? to : name).toList();
        return new OptionException(named, value, why, getCause());
    }

    /** The name of the option it is about, or of the first one; empty where it is about what is missing as a whole. */
    public String name() {
        return names.isEmpty() ? "" : names.get(0).replaceFirst(": .*", "");
    }

    /** The bad value, where it is a single one that is bad. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** Whether an option is missing. */
    public boolean isMissing() {
        return why.key().equals("missing");
    }

    private Optional<ConditionException> condition() {
        return getCause() instanceof ConditionException condition ? Optional.of(condition) : Optional.empty();
    }

    @Override
    public boolean isAboutUsage() {
        return true;
    }

    @Override
    public String sentence(Face face) {
        Object[] named = names.stream().map(face::called).toArray();
        Texts texts = Texts.in(OptionException.class, face.language());
        if (condition().isPresent()) {
            return texts.get("condition", named[0], condition().get().sentence(face));
        }
        if (value == null) {
            return texts.get(why.key(), named);
        }
        Object[] told = {named[0], shown(value), why.in(face.language()), value, face.called(name())};
        return face.find("option.value", told).orElseGet(() -> texts.get("value", told));
    }

    private static String shown(String value) {
        return value.matches("-?\\d{1,20}(\\.\\d{1,20})?") ? value : "\"" + value + "\"";
    }
}
