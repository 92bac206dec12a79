package dev.spanwise.model.read;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.format.TableReader;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.List;

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
     * @throws UnreadableInputException with a message for users in the language of the options
     */
    public static ReadResult read(List<Input> inputs, ReadOptions options) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no input to read");
        }
        try {
            return new ChartReader(options).read(inputs);
        } catch (UnreadableInputException e) {
            throw e.in(options.language());
        }
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
        try {
            for (Input input : inputs) {
                List<RawTable> tables =
                        TableReader.read(new Content(input, options.limits(), options.progress()), options.table());
                TableFinder.Found found =
                        TableFinder.find(tables.get(0), options.table().skipRows());
                previews.add(TablePreview.of(found, tables, rows));
            }
        } catch (UnreadableInputException e) {
            throw e.in(options.language());
        }
        return previews;
    }

    private ReadResult read(List<Input> inputs) {
        List<TableFinder.Found> found = new ArrayList<>();
        for (Input input : inputs) {
            Content content = new Content(input, options.limits(), options.progress());
            List<RawTable> tables = TableReader.read(content, options.table());
            found.add(TableFinder.find(tables.get(0), options.table().skipRows()));
        }
        ChartMapping mapping =
                ChartMapping.of(found.stream().map(TableFinder.Found::table).toList(), options.columns());
        return new ChartAssembler(mapping, found, options).assemble();
    }
}
