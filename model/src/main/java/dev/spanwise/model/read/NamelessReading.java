package dev.spanwise.model.read;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.List;

/** Reads a chart whose people get pseudonyms: what ends the reading before they have them says nothing that stands in a cell. */
public final class NamelessReading {
    private NamelessReading() {}

    /**
     * Reads files as one chart, names and all.
     *
     * @throws UnreadableInputException without values of the data
     */
    public static ReadResult read(List<Input> files, ReadOptions options) {
        try {
            return ChartReader.read(files, options);
        } catch (UnreadableInputException refused) {
            throw refused.withoutValues();
        }
    }
}
