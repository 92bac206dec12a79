package dev.spanwise.web.charts;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.web.visit.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Which positions a table shows and in what order, as it stands in the address.
 *
 * @param layer the layer they stand in
 * @param managers whether they manage people: true for managers, false for individual contributors
 * @param band the band their span falls into
 * @param finding id of the rule that found them
 * @param measure how findings are measured, as the address says it, each with {@code &} before it
 * @param words words of name, title or id; empty for any
 * @param columns the ones to show; none for the usual ones
 */
public record PeopleQuery(
        Selection selection,
        Optional<Integer> layer,
        Optional<Boolean> managers,
        Optional<SpanBand> band,
        Optional<String> finding,
        String measure,
        String words,
        Optional<PeopleColumn> sort,
        boolean descending,
        List<PeopleColumn> columns) {

    /** Everything but the filter that limits a list, as it stands in the address. */
    public static final List<String> LIMITS = List.of("q", "layer", "role", "band", "finding");
    /** The parameter for what positions do, and its two values. */
    public static final String ROLE = "role";

    public static final String MANAGERS = "managers";
    public static final String CONTRIBUTORS = "contributors";

    /** The query of an address; what it does not know is left out. */
    public static PeopleQuery of(Visit visit) {
        return new PeopleQuery(
                Selection.of(visit),
                visit.find("layer").filter(text -> text.matches("\\d{1,7}")).map(Integer::valueOf),
                visit.find(ROLE)
                        .filter(id -> id.equals(MANAGERS) || id.equals(CONTRIBUTORS))
                        .map(MANAGERS::equals),
                visit.find("band").flatMap(id -> MachineWord.find(SpanBand.class, id)),
                visit.find("finding"),
                visit.kept(FindingSearch.PARAMETERS),
                visit.find("q").orElse(""),
                visit.find("sort").flatMap(PeopleColumn::find),
                visit.find("order").filter("down"::equals).isPresent(),
                PeopleColumn.chosen(visit.list(PeopleColumn.PARAMETER)));
    }

    /** The chart the found positions stand in, and their numbers in it, in order. */
    public record Found(OrgChart chart, int[] positions) {}

    /**
     * Runs the query. O(n) for the filters, O(n) for the order once the column's ranks are known.
     *
     * @param findings of the selection, asked for only where the query is about one
     */
    public Found run(LoadedChart loaded, Supplier<List<Finding>> findings) {
        SelectedChart selected = loaded.select(selection);
        OrgChart chart = selected.chart();
        IntStream found = finding.isPresent()
                ? findingPositions(findings.get(), selected.group())
                : IntStream.range(0, selected.group().size()).map(selected.group()::position);
        int[] positions = filter(found, chart, loaded).toArray();
        return sort.map(by -> loaded.sortKeys(selection).sorted(positions, by, descending))
                .map(sorted -> new Found(chart, sorted))
                .orElseGet(() -> new Found(chart, positions));
    }

    /** A finding about the chart as a whole is about everybody. */
    private IntStream findingPositions(List<Finding> findings, Group group) {
        return findings.stream()
                .filter(found -> found.ruleId().equals(finding.orElse("")))
                .map(found -> found.positions().isEmpty() ? group.positions() : found.positions())
                .flatMapToInt(positions -> positions.stream());
    }

    private IntStream filter(IntStream positions, OrgChart chart, LoadedChart loaded) {
        int only = layer.orElse(OrgChart.NONE);
        IntStream found = positions.filter(position -> layer.isEmpty() || chart.layer(position) == only);
        if (managers.isPresent()) {
            boolean wanted = managers.get();
            found = found.filter(position -> chart.isManager(position) == wanted);
        }
        if (band.isPresent()) {
            SpanBand wanted = band.get();
            found = found.filter(position -> chart.isManager(position) && SpanBand.of(chart.span(position)) == wanted);
        }
        return words.isEmpty() ? found : found.filter(hasWords(chart, loaded));
    }

    /** The search knows the whole chart; records tell its positions in this one. */
    private IntPredicate hasWords(OrgChart chart, LoadedChart loaded) {
        BitSet whole = loaded.search().all(words);
        if (chart == loaded.chart()) {
            return whole::get;
        }
        BitSet records = new BitSet();
        whole.stream().forEach(position -> records.set(loaded.chart().record(position)));
        return position -> records.get(chart.record(position));
    }

    /** What the positions do, as the address says it. */
    public Optional<String> findRole() {
        return managers.map(wanted -> wanted ? MANAGERS : CONTRIBUTORS);
    }

    /** The same query in an address, but for the order. Begins with {@code ?}. */
    public String address() {
        StringBuilder address = new StringBuilder("?q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        layer.ifPresent(value -> address.append("&layer=").append(value));
        findRole().ifPresent(value -> address.append("&" + ROLE + "=").append(value));
        band.ifPresent(value -> address.append("&band=").append(value.id()));
        finding.ifPresent(
                value -> address.append("&finding=").append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        columns.forEach(
                column -> address.append("&" + PeopleColumn.PARAMETER + "=").append(column.id()));
        return address.append(measure).append(selection.and()).toString();
    }

    /** The order in an address, with {@code &} before it. */
    public String order() {
        return sort.map(column -> "&sort=" + column.id() + (descending ? "&order=down" : ""))
                .orElse("");
    }
}
