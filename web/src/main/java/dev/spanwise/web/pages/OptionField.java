package dev.spanwise.web.pages;

import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Money;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Visit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The field of a form that asks for an option: what it is called there, what stands in it, and its words.
 *
 * @param list the option stands in; its words may differ from list to list
 * @param prefix before the option's name, where a form has several options of one name
 * @param values what stands in it
 * @param optional whether there is a choice to leave it out, where one of several words is chosen
 */
public record OptionField(OptionList list, Option<?> option, String prefix, List<String> values, boolean optional) {
    public OptionField {
        values = List.copyOf(values);
    }

    /** A field with what the address says, or with what is usual. */
    public static OptionField of(Visit visit, OptionList list, Option<?> option) {
        OptionField typed = typed(visit, list, option);
        List<String> shown = typed.values().isEmpty() ? option.usual() : typed.values();
        return new OptionField(list, option, "", shown, option.usual().isEmpty());
    }

    /** A field with what the address says; what is usual stands beside it, for whoever leaves it empty. */
    public static OptionField typed(Visit visit, OptionList list, Option<?> option) {
        List<String> typed = visit.list(option.name()).stream()
                .filter(text -> !text.isBlank())
                .toList();
        return new OptionField(list, option, "", typed, true);
    }

    /** The same for all options of a list. */
    public static List<OptionField> typed(Visit visit, OptionList list) {
        return list.options().stream()
                .<OptionField>map(option -> typed(visit, list, option))
                .toList();
    }

    /** The fields of all options of a list. */
    public static List<OptionField> listOf(Visit visit, OptionList list) {
        return list.options().stream()
                .<OptionField>map(option -> of(visit, list, option))
                .toList();
    }

    /** The same with something chosen to begin with. */
    public OptionField with(List<String> chosen) {
        return new OptionField(list, option, prefix, chosen, optional);
    }

    public Kind<?> kind() {
        return option.kind();
    }

    /** The name of the parameter. */
    public String name() {
        return prefix + option.name();
    }

    /** What stands in a field of one line. */
    public String value() {
        String value = String.join(", ", values);
        return kind() instanceof Percent ? value.replaceFirst("\\s?%$", "") : value;
    }

    /** What holds, or what a value looks like, where a field of one line is empty. */
    public String placeholder(Frame frame) {
        String form = kind() instanceof Whole || kind() instanceof Text ? "" : kind().label();
        String usual = option.usual().isEmpty() ? form : String.join(", ", option.usual());
        return said(frame, ".empty").orElse(usual);
    }

    /** What it is called to choose none of the words, where one of several is chosen. */
    public String none(Frame frame) {
        return said(frame, ".empty").orElseGet(() -> frame.text("option.usual"));
    }

    public boolean has(String word) {
        return values.contains(word);
    }

    /** Whether a switch is on. */
    public boolean isOn() {
        return has("true") || has("on");
    }

    public String label(Frame frame) {
        return kind() instanceof Money
                ? key(frame, "").map(frame::pay).orElseGet(option::name)
                : said(frame, "").orElseGet(option::name);
    }

    /** What a person should know before filling it in. */
    public Optional<String> help(Frame frame) {
        return said(frame, ".help");
    }

    /** One of the parts of its values: {@code left} and {@code right} of a pair, or {@code 0}, {@code 1} ... */
    public String part(Frame frame, String part) {
        return said(frame, "." + part).orElse(part);
    }

    /** The words one can choose from, with what they are called. */
    public Map<String, String> words(Frame frame) {
        return words(frame, kind() instanceof Several<?> several ? several.each() : kind());
    }

    /** The same for a part of its values. */
    public Map<String, String> words(Frame frame, Kind<?> kind) {
        Map<String, String> words = new LinkedHashMap<>();
        if (kind instanceof Word<?> word) {
            word.words().forEach(each -> words.put(each, word(frame, each)));
        }
        return words;
    }

    private String word(Frame frame, String word) {
        return said(frame, "." + word)
                .or(() -> Arrays.stream(Jurisdiction.values())
                        .filter(law -> law.id().equals(word))
                        .findFirst()
                        .map(law -> law.name(frame.visit().language())))
                .orElse(word);
    }

    private Optional<String> said(Frame frame, String end) {
        return key(frame, end).map(frame::text);
    }

    /** The texts of the list come first: the same name may mean another thing there. */
    private Optional<String> key(Frame frame, String end) {
        return Stream.of("option." + list.name() + "." + option.name() + end, "option." + option.name() + end)
                .filter(frame.visit().texts()::has)
                .findFirst();
    }
}
