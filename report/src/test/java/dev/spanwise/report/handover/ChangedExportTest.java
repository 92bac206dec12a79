package dev.spanwise.report.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.handover.TargetSystem;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export changed by the files and read again is what the scenario promised, and changed back what it was. */
class ChangedExportTest {
    private static final LocalDate[] DAYS = {Handed.DAY, LocalDate.of(2027, 7, 1), LocalDate.of(2027, 10, 1)};

    @ParameterizedTest
    @EnumSource(TargetSystem.class)
    void theChangedExportGivesThePromisedChart(TargetSystem system) {
        RandomCharts.forSeeds(6, seed -> {
            Export export = export(system, seed);
            ScenarioRun run = Handed.run(read(export), steps(system, read(export)));
            assertThat(lines(read(export))).isEqualTo(export.managers()); // ids as the export wrote them
            Map<String, String> files = Handed.of(run, system, DAYS);
            assertThat(Handed.files(run, system, DAYS).byHand()).isZero();

            Export after = export;
            for (LocalDate day : DAYS) {
                after = after.changedBy(folder(files, day + "/"));
            }
            assertThat(lines(read(after))).isEqualTo(lines(run.after()));
            Export back = after;
            for (int day = DAYS.length - 1; day >= 0; day--) {
                back = back.changedBy(folder(files, DAYS[day] + "/" + ChangeFiles.BACK + "/"));
            }
            assertThat(back.managers()).isEqualTo(export.managers());
        });
    }

    private static OrgChart read(Export export) {
        return Handed.read(export.fileName(), export.written());
    }

    private static List<String> folder(Map<String, String> files, String folder) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .filter(file -> file.getKey().startsWith(folder)
                                && file.getKey().indexOf('/', folder.length()) < 0)
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** A random chart under ids such as the system has, with zeros in front. */
    private static Export export(TargetSystem system, int seed) {
        OrgChart chart = RandomCharts.ofSize(40, seed);
        Map<String, String> managers = new LinkedHashMap<>();
        for (int p = 0; p < chart.size(); p++) {
            int manager = chart.manager(p);
            managers.put(id(system, p), manager == OrgChart.NONE ? "" : id(system, manager));
        }
        return new Export(system, managers, Map.of());
    }

    private static String id(TargetSystem system, int position) {
        String number = "%05d".formatted(7 + position);
        return switch (system) {
            case LDIF -> "CN=Jörg\\, " + number + ",OU=Staff,DC=holm,DC=example";
            case ODOO -> "hr.e" + number;
            case ENTRA -> "0000aaaa-00bb-4ccc-8ddd-0000000" + number;
            case SUCCESSFACTORS, ORACLE, WORKDAY, ERPNEXT -> number;
        };
    }

    /** Moves, a dissolved layer, and closing where the system can close. */
    private static String steps(TargetSystem system, OrgChart chart) {
        Optional<String> leaf = chart.positions()
                .filter(position -> position.index() > 10 && chart.span(position.index()) == 0)
                .map(position -> position.id())
                .reduce((first, second) -> second);
        String close = switch (system) {
            case SUCCESSFACTORS, WORKDAY, ODOO, ERPNEXT ->
                "  - close: {positions: [\"%s\", \"%s\"]}\n"
                        .formatted(leaf.orElseThrow(), chart.position(5).id());
            case LDIF, ORACLE, ENTRA -> "";
        };
        return """
                  - remove-layer: {layer: 3}
                  - move: {positions: ['%s'], to: '%s'}
                """.formatted(chart.position(20).id(), chart.position(0).id()) + close;
    }

    private static Map<String, String> lines(OrgChart chart) {
        Map<String, String> lines = new LinkedHashMap<>();
        chart.positions()
                .forEach(position -> lines.put(
                        position.id(),
                        position.manager().map(manager -> manager.id()).orElse("")));
        return lines;
    }
}
