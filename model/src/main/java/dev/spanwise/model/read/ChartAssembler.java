package dev.spanwise.model.read;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.ChartResult;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.Remark;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.StatedDay;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.SetAside;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the chart of rows whose columns are understood, and the account of what became of each row. */
final class ChartAssembler {
    private static final int LEAST_FOR_TOPS = 5;

    private final ChartMapping mapping;
    private final List<TableFinder.Found> found;
    private final ReadOptions options;
    private final Rows rows;
    private final RowFates fates;
    private final List<Problem> problems = new ArrayList<>();

    ChartAssembler(SheetChoice choice, ReadOptions options) {
        this.mapping = choice.mapping();
        this.found = choice.tables();
        problems.addAll(choice.problems());
        this.options = options;
        this.rows = new Rows(mapping);
        this.fates = new RowFates(rows.size());
    }

    ReadResult assemble() {
        Supplier<List<FlagWords>> flags = Together.begin(() -> FlagWords.listOf(mapping, options.left()), rows.size());
        reportSetAside();
        reportUneven();
        mapping.tables().forEach(table -> BrokenText.report(table, problems));
        RoundedNumbers.report(mapping, problems);
        leaveOutBlank();
        SharedIds ids = new SharedIds(rows, fates, problems);
        if (rows.shareIds()) {
            ids.decide(options.repairs().onDuplicate());
        }
        ReferenceProblems.report(rows, problems);
        ReportingLines lines = new ReportingLines(rows, ids, fates, problems);
        RowValues values = new RowValues(rows, fates, options, flags, problems);
        Absences.leaveOut(
                rows,
                absent(values, lines.parents()),
                lines.parents(),
                options.today().toString(),
                fates,
                problems);
        lines.reportAbsentManagers();
        if (options.repairs().onMissingManager() == RepairPolicy.OnMissingManager.LEAVE_OUT) {
            lines.leaveOutUnmanaged();
        }
        OrgChart chart = build(new PositionColumns(rows, ids, values, lines.parents(), fates));
        Refusals.check(problems, options);
        return result(chart, values);
    }

    /** A post that is abolished and reports to nobody is no top; one with a manager counts as the file has it. */
    private Map<LeftOut, BitSet> absent(RowValues values, int[] parents) {
        BitSet abolished = values.abolished();
        BitSet inLine = new BitSet();
        abolished.stream().filter(row -> parents[row] != Rows.NONE).forEach(inLine::set);
        abolished.andNot(inLine);
        List<SourceRow> placed =
                inLine.stream().filter(fates::isKept).mapToObj(rows::source).toList();
        if (!placed.isEmpty()) {
            problems.add(Problem.of(ProblemKind.ABOLISHED_KEPT, placed, placed.size()));
        }
        Map<LeftOut, BitSet> absent = new EnumMap<>(LeftOut.class);
        absent.put(LeftOut.ABOLISHED, abolished);
        absent.put(LeftOut.LEAVER, options.includeLeavers() ? new BitSet() : values.left());
        absent.put(LeftOut.FUTURE_HIRE, values.starting());
        return absent;
    }

    private void reportSetAside() {
        Map<LeftOut, List<SourceRow>> byReason = new LinkedHashMap<>();
        for (TableFinder.Found table : found) {
            for (SetAside row : table.aside()) {
                LeftOut reason = LeftOut.valueOf(row.fate().name());
                fates.countSetAside(reason);
                byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(new SourceRow(row.file(), row.line()));
            }
        }
        byReason.forEach((reason, sources) ->
                problems.add(Problem.of(ProblemKind.valueOf(reason.name() + "_ROW"), sources, sources.size())));
    }

    private void reportUneven() {
        for (Table table : mapping.tables()) {
            List<SourceRow> uneven = table.widerThanHeader().stream()
                    .map(row -> new SourceRow(table.raw().place(), table.line(row)))
                    .toList();
            if (!uneven.isEmpty()) {
                problems.add(Problem.of(ProblemKind.UNEVEN_ROW, uneven, uneven.size()));
            }
        }
    }

    private void leaveOutBlank() {
        List<Integer> blank =
                IntStream.range(0, rows.size()).filter(rows::isBlank).boxed().toList();
        blank.forEach(row -> fates.leaveOut(row, LeftOut.NO_REFERENCE));
        if (!blank.isEmpty()) {
            List<SourceRow> sources = blank.stream().map(rows::source).toList();
            problems.add(Problem.of(ProblemKind.BLANK_ROW_REFERENCE, sources, blank.size()));
        }
    }

    private OrgChart build(PositionColumns columns) {
        ChartResult result = columns.build();
        problems.addAll(result.problems());
        reportTops(result.chart());
        boolean largest = options.repairs().onSeveralTops() == RepairPolicy.OnSeveralTops.LARGEST;
        return largest ? LargestBranch.of(result.chart(), fates, problems) : result.chart();
    }

    /** Hardly an organisation: the column of the manager is another one, or was not filled in. */
    private void reportTops(OrgChart chart) {
        boolean mostly = chart.size() >= LEAST_FOR_TOPS && chart.tops() * 4L >= chart.size() * 3L;
        if (mostly) {
            String column = mapping.tables()
                    .get(0)
                    .columnName(mapping.references().get(0).column());
            problems.add(Problem.of(ProblemKind.MOSTLY_TOPS, List.of(), chart.tops(), chart.size(), column));
        }
    }

    private ReadResult result(OrgChart chart, RowValues values) {
        int data = rows.size()
                + found.stream().mapToInt(table -> table.aside().size()).sum();
        int namedOnly = mapping.tables().stream().mapToInt(Table::added).sum();
        ReadCounts counts = new ReadCounts(data - namedOnly, chart.size(), namedOnly, fates.counts());
        MappingReport report = new MappingReport(mapping, found, options.language());
        List<Remark> notes = new ArrayList<>(values.notes());
        addNotesOn(chart, notes);
        Optional<StatedDay> stated = report.stated();
        stated.ifPresent(said -> notes.add(note(said)));
        return new ReadResult(
                chart,
                problems,
                report.mapping(values),
                counts,
                report.sources(),
                values.currency(),
                notes,
                options.language(),
                stated);
    }

    private Remark note(StatedDay said) {
        boolean same = said.day().equals(options.today());
        return Remark.of("stated-day" + (same ? "" : "-other"), said.day(), said.words(), options.today());
    }

    private void addNotesOn(OrgChart chart, List<Remark> notes) {
        Stream.concat(found.stream().flatMap(table -> table.remarks().stream()), mapping.remarks().stream())
                .distinct()
                .forEach(notes::add);
        notes.addAll(SeveralPosts.notes(rows, fates));
        Attributes values = chart.attributes();
        long several = 0;
        long undisclosed = -rows.addedWithoutName();
        for (int position = 0; position < chart.size(); position++) {
            int record = chart.record(position);
            several += values.number(Field.FTE, record) > 1 ? 1 : 0;
            boolean named = values.textCode(Field.NAME, record) >= 0;
            undisclosed += named || values.is(Flag.VACANT, record) ? 0 : 1;
        }
        if (several > 0) {
            notes.add(Remark.of("several-posts", several));
        }
        if (undisclosed > 0
                && mapping.columns().stream()
                        .anyMatch(columns -> columns.find(ColumnRole.NAME).isPresent())) {
            notes.add(Remark.of("undisclosed", undisclosed));
        }
    }
}
