package dev.spanwise.analysis.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.spanwise.analysis.ask.Day;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Pair;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Typed;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.model.read.RepairPolicy;
import dev.spanwise.model.read.RepairPolicy.OnCycle;
import dev.spanwise.model.read.RepairPolicy.OnDuplicate;
import dev.spanwise.model.read.RepairPolicy.OnMissingManager;
import dev.spanwise.model.read.RepairPolicy.OnSeveralTops;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.text.MachineWord;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How files are to be read.
 *
 * @param columns that were chosen; the others are found
 * @param leavers whether people who have left are in the chart
 * @param left status codes that mean that people have left
 * @param day whose organisation is read; empty where nothing is said
 * @param pseudonymize whether names and ids are replaced
 */
public record AskedReading(
        Map<ColumnRole, String> columns,
        boolean leavers,
        List<String> left,
        Optional<LocalDate> day,
        RepairPolicy repairs,
        boolean pseudonymize) {
    /** The delimiters that have a name, for where they are hard to type. */
    public static final Map<String, Character> DELIMITERS = Maps.toMap(
            List.of("comma", "semicolon", "tab", "pipe", "space"),
            name -> ",;\t| "
                    .charAt(List.of("comma", "semicolon", "tab", "pipe", "space")
                            .indexOf(name)));

    private static final Option<List<Map.Entry<ColumnRole, String>>> MAP = Option.of(
            "map",
            new Several<>(
                    new Pair<>(
                            new Typed<>("FIELD", words(ColumnRole.values(), ColumnRole::id), ColumnRole::find),
                            new Text("COLUMN"),
                            List.of("field", "column")),
                    "",
                    0,
                    Integer.MAX_VALUE));
    private static final Option<String> SHEET = Option.of("sheet", new Text("NAME"));
    public static final Option<Character> DELIMITER =
            Option.of("delimiter", new Typed<>("CHAR", List.copyOf(DELIMITERS.keySet()), AskedReading::delimiter));
    private static final Option<Charset> CHARSET =
            Option.of("charset", new Typed<>("NAME", List.of("UTF-8", "windows-1252"), AskedReading::charset));
    public static final Option<String> POSITIONS = Option.of("positions-in", new Text("NAME"));
    public static final Option<Integer> SKIP_ROWS = Option.of("skip-rows", new Whole(0, 1_000), "0");
    private static final Option<List<String>> INCLUDE =
            Option.of("include", Several.of(Word.of(List.of("leavers"), Function.identity())));
    public static final Option<List<String>> LEFT = Option.of("left", Several.of(new Text("CODE")));
    public static final Day DAYS = Day.ofData();
    public static final Option<LocalDate> DAY = Option.of("day", DAYS);
    private static final Option<OnCycle> ON_CYCLE = repair("on-cycle", OnCycle.class, RepairPolicy.DEFAULT.onCycle());
    private static final Option<OnMissingManager> ON_MISSING_MANAGER =
            repair("on-missing-manager", OnMissingManager.class, RepairPolicy.DEFAULT.onMissingManager());
    private static final Option<OnSeveralTops> ON_SEVERAL_TOPS =
            repair("on-several-tops", OnSeveralTops.class, RepairPolicy.DEFAULT.onSeveralTops());
    private static final Option<OnDuplicate> ON_DUPLICATE =
            repair("on-duplicate", OnDuplicate.class, RepairPolicy.DEFAULT.onDuplicate());
    private static final Option<Boolean> PSEUDONYMIZE = Option.ofSwitch("pseudonymize");

    /** What is done about data that makes no chart as it is. */
    public static final OptionList REPAIRS =
            OptionList.of("reading", ON_CYCLE, ON_MISSING_MANAGER, ON_SEVERAL_TOPS, ON_DUPLICATE);

    public static final OptionList OPTIONS = OptionList.of(
                    "reading", MAP, SHEET, DELIMITER, CHARSET, SKIP_ROWS, POSITIONS, INCLUDE, LEFT, DAY)
            .and(ImmutableList.<Option<?>>builder()
                    .addAll(REPAIRS.options())
                    .add(PSEUDONYMIZE)
                    .build());

    public AskedReading {
        columns = Map.copyOf(columns);
        left = List.copyOf(left);
    }

    private static <E extends Enum<E> & MachineWord> Option<E> repair(String name, Class<E> type, E usual) {
        return Option.of(name, Word.of(type), usual.id());
    }

    private static <T> List<String> words(T[] things, Function<T, String> word) {
        return Arrays.stream(things).map(word).toList();
    }

    /** The words of the {@link #REPAIRS} that are chosen, in their order. */
    public static List<String> words(RepairPolicy policy) {
        return List.of(
                policy.onCycle().id(),
                policy.onMissingManager().id(),
                policy.onSeveralTops().id(),
                policy.onDuplicate().id());
    }

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static AskedReading of(Source source) {
        return new AskedReading(
                Several.byKey(MAP.find(source)),
                INCLUDE.find(source).isPresent(),
                LEFT.find(source).orElse(List.of()),
                DAY.find(source),
                new RepairPolicy(
                        ON_CYCLE.get(source),
                        ON_MISSING_MANAGER.get(source),
                        ON_SEVERAL_TOPS.get(source),
                        ON_DUPLICATE.get(source)),
                PSEUDONYMIZE.get(source));
    }

    /**
     * How the tables of files are read.
     *
     * @param otherwise what holds where nothing is said
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static TableOptions table(Source source, TableOptions otherwise) {
        return new TableOptions(
                SHEET.find(source).orElse(otherwise.sheet()),
                DELIMITER.find(source).orElse(otherwise.delimiter()),
                CHARSET.find(source).orElse(otherwise.charset()),
                SKIP_ROWS.isGiven(source) ? SKIP_ROWS.get(source) : otherwise.skipRows(),
                POSITIONS.find(source).orElse(otherwise.positions()));
    }

    private static Optional<Character> delimiter(String text) {
        if (DELIMITERS.containsKey(text)) {
            return Optional.ofNullable(DELIMITERS.get(text));
        }
        return text.equals("\\t")
                ? Optional.of('\t')
                : Optional.of(text).filter(t -> t.length() == 1).map(t -> t.charAt(0));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
