package dev.spanwise.report.diagram.card;

import com.google.common.collect.ImmutableList;
import dev.spanwise.analysis.ask.ConditionText;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Typed;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.condition.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be said of the boxes of a picture, the same in files and forms. */
public final class AskedCards {
    static final String FIELDS = "fields";
    static final String RULES = "rules";
    static final Option<String> TITLE = Option.of("title", new Text("TEXT", 80));
    /** The keys of a file. */
    static final List<String> KEYS = List.of(TITLE.name(), FIELDS, RULES);

    static final Option<CardFact> FIELD = Option.required("field", Word.of(CardFact.class));
    static final Option<String> LABEL = Option.of("label", new Text("TEXT", 30));
    static final Option<CardFormat> FORMAT = Option.of("format", Word.of(CardFormat.class), "plain");
    public static final OptionList OF_FIELD = OptionList.of("card-field", FIELD, LABEL, FORMAT);

    static final Option<Condition> WHEN = Option.required("when", new ConditionText());
    static final Option<CardColour> FILL = Option.of("fill", colour(CardColour::find, "#ffd700"));
    static final Option<CardColour> BORDER = Option.of("border", colour(CardColour::find, "#004b87"));
    static final Option<String> BADGE = Option.of("badge", new Text("TEXT", CardRule.LONGEST_BADGE));
    static final Option<String> MEANING = Option.of("meaning", new Text("TEXT", 80));
    public static final OptionList OF_RULE = OptionList.of("card-rule", WHEN, FILL, BORDER, BADGE, MEANING);

    private AskedCards() {}

    private static Typed<CardColour> colour(Function<String, Optional<CardColour>> reader, String example) {
        List<String> examples = ImmutableList.<String>builder()
                .addAll(CardColour.words())
                .add(example)
                .build();
        return new Typed<>("COLOUR", examples, reader);
    }

    /** The title of a legend; empty where none is given. */
    public static String title(Source source) {
        return TITLE.find(source).orElse("");
    }

    /** One line of a box. */
    public static CardField field(Source source) {
        CardFact fact = FIELD.get(source);
        CardFormat format = FORMAT.only(CardFormat.listOf(fact)).get(source);
        return new CardField(fact, LABEL.find(source).orElse(""), format);
    }

    /**
     * A rule.
     *
     * @param number of it, from 0, for the letter of one without a badge
     */
    public static CardRule rule(Source source, int number) {
        List<String> texts = source.find(WHEN);
        String when = texts.size() == 1
                ? texts.get(0)
                : texts.stream().map(text -> "(" + text + ")").collect(Collectors.joining(" || "));
        return new CardRule(
                when,
                WHEN.get(source),
                FILL.find(source),
                border(source),
                BADGE.find(source).orElse(String.valueOf((char) ('A' + number))),
                MEANING.find(source).orElse(when));
    }

    /** An outline that nobody sees says nothing. */
    private static Optional<CardColour> border(Source source) {
        Optional<CardColour> border = BORDER.find(source);
        border.filter(colour -> !colour.isSeenOnWhite()).ifPresent(colour -> {
            throw BORDER.unfit(colour.word(), "seen-on-white", colour.contrastToWhite(), Contrast.OUTLINE);
        });
        return border;
    }
}
