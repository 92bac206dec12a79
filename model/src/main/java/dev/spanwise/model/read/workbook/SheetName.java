package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab says
 * @param path where it is within the file, empty where the format has no such thing
 * @param visible whether it has a tab
 */
record SheetName(String name, String path, boolean visible) {
    /**
     * The sheets to read: the one that the user wants, else all that are to be seen, else all.
     *
     * @param wanted name or number from 1, null to find out
     * @throws UnreadableInputException naming those there are, when there is no such sheet
     */
    static List<SheetName> wanted(List<SheetName> sheets, @Nullable String wanted, String file) {
        if (wanted == null) {
            List<SheetName> visible = sheets.stream().filter(SheetName::visible).toList();
            return visible.isEmpty() ? sheets : visible;
        }
        return IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).name().equalsIgnoreCase(wanted)
                        || String.valueOf(i + 1).equals(wanted))
                .mapToObj(sheets::get)
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new UnreadableInputException("no-such-sheet", file, wanted, names(sheets)));
    }

    private static String names(List<SheetName> sheets) {
        return sheets.stream().map(sheet -> '"' + sheet.name() + '"').collect(Collectors.joining(", "));
    }
}
