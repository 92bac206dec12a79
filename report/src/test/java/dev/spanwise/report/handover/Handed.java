package dev.spanwise.report.handover;

import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.handover.TargetSystem;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What comes out of a scenario for a system. */
final class Handed {
    static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private Handed() {}

    static OrgChart read(String name, String content) {
        return ChartReader.read(
                        List.of(Input.bytes(name, content.getBytes(StandardCharsets.UTF_8))),
                        ReadOptions.in(Locale.ENGLISH))
                .chart();
    }

    static ScenarioRun run(OrgChart chart, String steps) {
        return ScenarioReader.parse("plan.yaml", "name: Plan\nsteps:\n" + steps).runOn(chart);
    }

    static ChangeFiles files(ScenarioRun run, TargetSystem system, LocalDate... days) {
        return ChangeFiles.of(run.before(), run.after(), new AskedChangeFiles(system, List.of(days)));
    }

    /** The files by name, but the workbook. */
    static Map<String, String> of(ScenarioRun run, TargetSystem system, LocalDate... days) {
        Map<String, String> texts = new TreeMap<>();
        bytes(files(run, system, days)).forEach((name, bytes) -> {
            if (!name.endsWith(".xlsx")) {
                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** All files by name. */
    static Map<String, byte[]> bytes(ChangeFiles files) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        Map<String, byte[]> content = new TreeMap<>();
        try {
            files.write(zip, Locale.ENGLISH);
            ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()));
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                content.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
