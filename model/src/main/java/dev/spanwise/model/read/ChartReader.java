package dev.spanwise.model.read;

import dev.spanwise.model.read.detect.TableReader;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.ReadingStage;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.RowSelection;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Reads one chart from one or several inputs: the only way in for organisation data. */
public final class ChartReader {
    private final ReadOptions options;

    private ChartReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Reads inputs that together form one chart. Bad data is collected as problems; what cannot be read at all, or
     * would make a worthless chart, is refused.
     *
     * @throws UnreadableInputException when it is refused
     * @throws CancellationException when this thread is interrupted
     */
    public static ReadResult read(List<Input> inputs, ReadOptions options) {
        return read(inputs, options, tables -> {});
    }

    /**
     * The same for somebody who is shown the tables as well: {@link #preview} would read everything once more.
     *
     * @param rows how many rows of each table to show
     * @param shown hears of the tables as soon as they are found, also where the chart is refused afterwards
     */
    public static ReadResult read(
            List<Input> inputs, ReadOptions options, int rows, Consumer<List<TablePreview>> shown) {
        return read(
                inputs,
                options,
                tables -> shown.accept(tables.stream()
                        .map(found -> TablePreview.ofBest(found, options, rows))
                        .toList()));
    }

    private static ReadResult read(
            List<Input> inputs, ReadOptions options, Consumer<List<List<TableFinder.Found>>> found) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no input to read");
        }
        return BoundedReading.of(
                inputs.get(0).name(), options.limits(), () -> new ChartReader(options).read(inputs, found));
    }

    /**
     * Reads the tables of inputs without understanding their columns: what people need to see when they are to say
     * which column is what, above all after a refusal.
     *
     * @param rows how many rows of each table to show
     * @throws UnreadableInputException when an input holds no table
     */
    public static List<TablePreview> preview(List<Input> inputs, ReadOptions options, int rows) {
        List<TablePreview> previews = new ArrayList<>();
        for (Input input : inputs) {
            List<TableFinder.Found> found =
                    BoundedReading.of(input.name(), options.limits(), () -> new ChartReader(options).tables(input));
            previews.add(TablePreview.ofBest(found, options, rows));
        }
        return previews;
    }

    private ReadResult read(List<Input> inputs, Consumer<List<List<TableFinder.Found>>> told) {
        List<List<TableFinder.Found>> candidates =
                inputs.stream().map(this::tables).toList();
        long rows = candidates.stream()
                .flatMap(List::stream)
                .mapToLong(found -> found.table().size())
                .sum();
        options.progress().stage(ReadingStage.UNDERSTANDING, rows);
        told.accept(candidates);
        SheetChoice apart = PositionsApart.of(candidates, options);
        SheetChoice choice = apart == null ? ShapeChoice.of(candidates, options) : apart;
        TeamsInRows.check(choice.mapping());
        options.progress().stage(ReadingStage.BUILDING, rows);
        boolean own = options.repairs().onMissingManager() == RepairPolicy.OnMissingManager.TOP;
        SheetChoice whole = own ? choice.withManagersOfTheirOwn(options.columns()) : choice;
        ReadResult result = new ChartAssembler(whole, options).assemble();
        int gone = result.counts().leftOut(LeftOut.LEAVER);
        if (result.chart().size() == 0 && gone > 0) {
            throw new UnreadableInputException("nobody-there", inputs.get(0).name(), gone);
        }
        return result;
    }

    /**
     * The tables of an input that have data: one, or one for each sheet or list. Lists within others are looked at only
     * where nothing else in the input is a chart.
     */
    private List<TableFinder.Found> tables(Input input) {
        Content content = new Content(input, options.limits(), options.progress(), options.passwords());
        List<TableFinder.Found> first = withData(TableReader.read(content, options.table(), 0));
        boolean deeper =
                first.stream().anyMatch(table -> table.table().raw().remarks().deeper());
        if (!deeper || SheetChoice.hasChart(first, options.columns())) {
            return first;
        }
        for (int tier = 1; tier <= TableReader.LAST_TIER; tier++) {
            List<RawTable> raw = TableReader.read(content, options.table(), tier);
            List<TableFinder.Found> found = raw.isEmpty() ? List.of() : withData(raw);
            if (!found.isEmpty() && SheetChoice.hasChart(found, options.columns())) {
                return found;
            }
        }
        return first;
    }

    private List<TableFinder.Found> withData(List<RawTable> tables) {
        List<TableFinder.Found> found = new ArrayList<>();
        UnreadableInputException empty = null;
        for (RawTable table : tables) {
            try {
                found.add(
                        RowSelection.of(TableFinder.find(table, options.table().skipRows()), options.today()));
            } catch (UnreadableInputException e) {
                empty = e;
            }
        }
        if (found.isEmpty() && empty != null) {
            throw empty;
        }
        return found;
    }
}
