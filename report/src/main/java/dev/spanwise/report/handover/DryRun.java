package dev.spanwise.report.handover;

import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.handover.ChangeFiles.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the change files do, for those who check it before and carry out the rest: every change, one line for each value. */
final class DryRun {
    private final Texts texts;

    private DryRun(Locale language) {
        this.texts = Texts.in(DryRun.class, language);
    }

    static Document of(List<Wave> waves, Locale language) {
        DryRun report = new DryRun(language);
        List<Column> byHand = report.columns("day", "id", "name", "what", "why");
        List<Column> changes = report.columns("day", "id", "name", "what", "from", "to");
        return Document.builder()
                .table(report.text("waves"), report.columns("day", "in-files", "by-hand"), report.waves(waves))
                .table(report.text("changes"), changes, report.changes(waves))
                .table(report.text("by-hand"), byHand, report.byHand(waves, false))
                .table(report.text("by-hand-back"), byHand, report.byHand(waves, true))
                .build();
    }

    private String text(String key, Object... arguments) {
        return texts.get("dry-run." + key, arguments);
    }

    private List<Column> columns(String... keys) {
        return Stream.of(keys).map(key -> Column.text(text("column." + key))).toList();
    }

    private List<List<Cell>> waves(List<Wave> waves) {
        return waves.stream()
                .map(wave -> List.of(
                        Cell.of(wave.day().toString()),
                        number(wave.there().carried().size()),
                        number(wave.there().byHand().size())))
                .toList();
    }

    private static Cell number(int count) {
        return Cell.figure(count, String.valueOf(count));
    }

    private List<List<Cell>> changes(List<Wave> waves) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Wave wave : waves) {
            for (CarriedChange change : wave.there().carried()) {
                addRows(rows, wave, change);
            }
        }
        return rows;
    }

    private void addRows(List<List<Cell>> rows, Wave wave, CarriedChange carried) {
        PositionChange change = carried.change();
        if (change.isClosed() || change.isAdded()) {
            rows.add(row(wave, change, text(change.isClosed() ? "closed" : "added"), "", ""));
        }
        if (carried.manager()) {
            rows.add(row(
                    wave,
                    change,
                    text("manager"),
                    called(change.before().managerId(), change.before().managerLabel()),
                    called(change.after().managerId(), change.after().managerLabel())));
        }
        for (Field field : carried.fields()) {
            rows.add(row(
                    wave,
                    change,
                    word(field.id()),
                    change.before().text(field),
                    change.after().text(field)));
        }
    }

    private static String called(String id, String label) {
        return id.equals(label) ? id : id + " " + label;
    }

    private List<List<Cell>> byHand(List<Wave> waves, boolean back) {
        return waves.stream()
                .flatMap(wave ->
                        (back ? wave.back() : wave.there()).byHand().stream().map(left -> byHand(wave, left)))
                .toList();
    }

    private List<Cell> byHand(Wave wave, ByHand left) {
        String what = left.what().isEmpty()
                ? whole(left)
                : String.join(", ", left.what().stream().map(this::word).toList());
        return row(wave, left.change(), what, left.why(texts));
    }

    /** What the whole change is. */
    private String whole(ByHand left) {
        PositionChange change = left.change();
        if (change.isClosed() || change.isAdded()) {
            return text(change.isClosed() ? "closed" : "added");
        }
        return change.changesManager()
                ? text(
                        "manager-from-to",
                        called(change.before().managerId(), change.before().managerLabel()),
                        called(change.after().managerId(), change.after().managerLabel()))
                : String.join(
                        ", ",
                        change.fields().stream().map(field -> word(field.id())).toList());
    }

    private String word(String field) {
        return texts.get("word." + field);
    }

    private static List<Cell> row(Wave wave, PositionChange change, String... cells) {
        return Stream.concat(Stream.of(wave.day().toString(), change.id(), change.label()), Stream.of(cells))
                .map(Cell::of)
                .toList();
    }
}
