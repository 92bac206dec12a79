package dev.spanwise.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;

/**
 * An organisation's positions and who reports to whom: an immutable forest, one tree for each top position.
 *
 * <p>Positions are numbered breadth-first from 0, the tops first. So every layer is a range, every manager's direct
 * reports are a range, a loop upwards meets each manager before its reports and a loop downwards each report before
 * its manager; nothing here recurses, and a chain of a million positions is as good as any other chart. About 20
 * bytes a position, besides {@link Attributes}.
 *
 * <p>Loops over {@code int} numbers are the fast way; {@link Position} is the comfortable one; {@link #asGraph} hands
 * the same arrays to any JGraphT algorithm.
 */
public final class OrgChart {
    /** What {@link #manager} answers for a top position. */
    public static final int NONE = ChartStructure.NONE;

    private static final int[] NO_RECORDS = {};

    private final int[] manager;
    private final int[] firstReport;
    private final int[] layerStart;
    private final int[] record;
    private final int[] branchSize;
    private final Attributes attributes;
    private final DottedLines dottedLines;
    private final PositionIndex index;

    OrgChart(ChartStructure structure, int[] record, Attributes attributes, DottedLines dottedLines) {
        this.manager = structure.manager();
        this.firstReport = structure.firstReport();
        this.layerStart = structure.layerStart();
        this.record = record;
        this.attributes = attributes;
        this.dottedLines = dottedLines;
        this.branchSize = branchSizes(manager);
        this.index = new PositionIndex(this);
    }

    /** The same positions with other values; nothing is copied. */
    private OrgChart(OrgChart chart, Attributes attributes, DottedLines dottedLines) {
        this.manager = chart.manager;
        this.firstReport = chart.firstReport;
        this.layerStart = chart.layerStart;
        this.record = chart.record;
        this.attributes = attributes;
        this.dottedLines = dottedLines;
        this.branchSize = chart.branchSize;
        this.index = new PositionIndex(this);
    }

    private static int[] branchSizes(int[] manager) {
        int[] sizes = new int[manager.length];
        for (int position = manager.length - 1; position >= 0; position--) {
            sizes[position]++;
            if (manager[position] != NONE) {
                sizes[manager[position]] += sizes[position];
            }
        }
        return sizes;
    }

    /** Number of positions. */
    public int size() {
        return manager.length;
    }

    /** Number of top positions; they are the positions 0 to {@code tops() - 1}. */
    public int tops() {
        return layers() == 0 ? 0 : layerStart[1];
    }

    /** The greatest layer of any position; 0 for a chart without positions. */
    public int layers() {
        return layerStart.length - 1;
    }

    /** The manager's number, or {@link #NONE} for a top. O(1). */
    public int manager(int position) {
        return manager[position];
    }

    /** The first direct report; the others follow up to {@link #endOfReports}. O(1). */
    public int firstReport(int position) {
        return firstReport[position];
    }

    /** One past the last direct report. O(1). */
    public int endOfReports(int position) {
        return firstReport[position + 1];
    }

    /** Number of direct reports. O(1). */
    public int span(int position) {
        return firstReport[position + 1] - firstReport[position];
    }

    public boolean isManager(int position) {
        return span(position) > 0;
    }

    public boolean isTop(int position) {
        return manager[position] == NONE;
    }

    /** 1 for a top, its manager's layer + 1 below. O(log layers). */
    public int layer(int position) {
        int found = Arrays.binarySearch(layerStart, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first position of a layer; layers count from 1, and {@code layers() + 1} gives the size. */
    public int layerStart(int layer) {
        return layerStart[layer - 1];
    }

    /** Number of positions in a branch, its head among them. O(1). */
    public int branchSize(int position) {
        return branchSize[position];
    }

    /** By position: number of layers in its branch, its own among them; 1 for an IC. A new array each time, O(n). */
    public int[] branchLayers() {
        int[] layers = new int[size()];
        for (int position = size() - 1; position >= 0; position--) {
            layers[position]++;
            if (!isTop(position)) {
                layers[manager[position]] = Math.max(layers[manager[position]], layers[position]);
            }
        }
        return layers;
    }

    /** The record of {@link #attributes} that holds the position's values. O(1). */
    public int record(int position) {
        return record[position];
    }

    /** The values of the positions, by record number. */
    public Attributes attributes() {
        return attributes;
    }

    public Position position(int position) {
        return new Position(this, position);
    }

    /** All positions in chart order: layer by layer, top first. */
    public Stream<Position> positions() {
        return IntStream.range(0, size()).mapToObj(this::position);
    }

    /** The position with this id. O(length of the id) after an O(n) first call. */
    public Optional<Position> findPosition(String id) {
        int found = index.position(id);
        return found == NONE ? Optional.empty() : Optional.of(position(found));
    }

    /**
     * The position with this id.
     *
     * @throws NoSuchElementException when there is none
     */
    public Position getPosition(String id) {
        return findPosition(id).orElseThrow(() -> new NoSuchElementException("no position has the id \"" + id + "\""));
    }

    /** The number of the position that shows this record, or {@link #NONE}, also for one it does not have. O(1) after an O(n) first call. */
    public int positionOfRecord(int recordNumber) {
        return index.positionOfRecord(recordNumber);
    }

    /** The position that shows a record of any number; empty where none does. O(1) after an O(n) first call. */
    public Optional<Position> findPositionOfRecord(int recordNumber) {
        boolean known = recordNumber >= 0 && recordNumber < attributes().size();
        int found = known ? positionOfRecord(recordNumber) : NONE;
        return found == NONE ? Optional.empty() : Optional.of(position(found));
    }

    /** The reporting lines as a JGraphT graph over the same arrays, edges from manager to report. O(1), no copy. */
    public Graph<Position, ReportingLine> asGraph() {
        return new ReportingGraph(this);
    }

    /** The dotted lines as a graph over the same positions. O(positions + lines). */
    public Graph<Position, DottedLine> dottedLines() {
        return dottedLines.asGraph(this);
    }

    /** The dotted lines whose two ends are in this chart, in the order of the data. O(lines). */
    public List<DottedLine> listDottedLines() {
        return dottedLines.list(this);
    }

    /** Whether the data has dotted lines, even if a scenario has taken their ends out of this chart. O(1). */
    public boolean hasDottedLines() {
        return !dottedLines.isEmpty();
    }

    /**
     * The same positions under other managers, some of them taken out. Records stay with their positions; siblings
     * keep the order of {@code managers}. O(n).
     *
     * @param managers by position of this chart: the number, in this chart, of its new manager, or {@link #NONE}
     * @param removed positions of this chart that are gone; nobody left may report to one of them
     * @throws IllegalArgumentException when a position that stays reports to a removed one, or in a cycle
     */
    public OrgChart rearranged(int[] managers, BitSet removed) {
        return rearranged(managers, removed, NO_RECORDS);
    }

    /**
     * The same with more positions.
     *
     * @param managers by position of this chart and then by more position; these are numbered behind those of this chart
     * @param removed positions that are gone
     * @param more records of the positions that come in; this chart has no position of them
     * @throws IllegalArgumentException when a position that stays reports to a removed one, or in a cycle
     */
    public OrgChart rearranged(int[] managers, BitSet removed, int[] more) {
        return Rearrangement.of(this, managers, removed, more);
    }

    /**
     * The same positions with other values. Records that are not there yet have no position; {@link #rearranged} can
     * give them one. Ids must stay different from each other. O(n) for each field that changes, and for all of them where
     * records are new.
     */
    public OrgChart withValues(List<ValueChange> changes) {
        return changes.isEmpty() ? this : new OrgChart(this, attributes.with(changes), dottedLines);
    }

    /** The same positions with the values that a chart has which was made of this one. O(1). */
    public OrgChart withValuesOf(OrgChart later) {
        if (!attributes.sharesRecords(later.attributes) || later.attributes.size() < attributes.size()) {
            throw new IllegalArgumentException("the values are of another chart, which was not made of this one");
        }
        return new OrgChart(this, later.attributes, dottedLines);
    }

    /** The same chart for people who must not see some fields, such as pay: it does not have their values. O(1). */
    public OrgChart without(Set<Field> hidden) {
        return new OrgChart(this, attributes.without(hidden), dottedLines);
    }

    /**
     * The same chart with other texts in some fields: {@link Attributes} shares all other columns. O(distinct texts).
     * Ids must stay different from each other.
     */
    public OrgChart withTexts(Map<Field, UnaryOperator<String>> replacements) {
        return new OrgChart(this, attributes.withTexts(replacements), dottedLines);
    }

    /** The same chart with other dotted lines. */
    OrgChart with(DottedLines dotted) {
        return new OrgChart(this, attributes, dotted);
    }

    DottedLines dotted() {
        return dottedLines;
    }
}
