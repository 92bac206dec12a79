package dev.spanwise.report.handover;

import dev.spanwise.analysis.catalogue.AskedChangeFiles;
import dev.spanwise.analysis.handover.ChangeList;
import dev.spanwise.analysis.handover.ChangeWaves;
import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.analysis.handover.TargetSystem;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.sheet.XlsxForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a scenario changes, as files for the system that people are kept in: a zip with a folder for each wave, named after
 * its day, the way back in a folder of its own within it, and a workbook that says what each file does and what is left
 * to be done by hand. Ids stand in it as the data give them, to the letter. Equal scenarios give equal bytes.
 */
public final class ChangeFiles {
    /** The folder of the files that undo the others. */
    static final String BACK = "back";

    static final String DRY_RUN = "dry-run.xlsx";

    private final TargetSystem system;
    private final ChangeFormat format;
    private final List<Wave> waves;

    private ChangeFiles(TargetSystem system, ChangeFormat format, List<Wave> waves) {
        this.system = system;
        this.format = format;
        this.waves = waves;
    }

    /** What happens on one day. */
    record Wave(LocalDate day, Division there, Division back) {}

    /**
     * The files for a scenario.
     *
     * @param before the chart it starts from, with the ids of the data
     * @param after the chart it leads to
     * @throws NothingToHandOverException when no file would say anything
     */
    public static ChangeFiles of(OrgChart before, OrgChart after, AskedChangeFiles asked) {
        List<PositionChange> all = ChangeList.between(before, after);
        ChangeFormat format = format(asked.system(), all);
        List<List<PositionChange>> spread =
                ChangeWaves.of(all, before, after, asked.days().size());
        List<Wave> waves = new ArrayList<>();
        for (int w = 0; w < spread.size(); w++) {
            waves.add(new Wave(
                    asked.days().get(w),
                    Division.of(format, all, spread.get(w)),
                    Division.ofWayBack(format, all, spread.get(w))));
        }
        ChangeFiles files = new ChangeFiles(asked.system(), format, waves);
        if (files.inFiles() == 0) {
            throw files.nothing(all);
        }
        return files;
    }

    private NothingToHandOverException nothing(List<PositionChange> all) {
        return all.isEmpty()
                ? NothingToHandOverException.alike()
                : NothingToHandOverException.of(system, waves.get(0).there().byHand(), all.size());
    }

    private static ChangeFormat format(TargetSystem system, List<PositionChange> all) {
        return switch (system) {
            case SUCCESSFACTORS -> new SuccessFactorsFormat();
            case ORACLE -> new OracleFormat();
            case WORKDAY -> new WorkdayFormat();
            case LDIF -> new LdifFormat();
            case ENTRA -> new EntraFormat();
            case ODOO ->
                new OdooFormat(all.stream().allMatch(change -> change.id().matches("\\d+")));
            case ERPNEXT -> new ErpNextFormat();
        };
    }

    /** How many positions the files change. */
    public int inFiles() {
        return waves.stream().mapToInt(wave -> wave.there().carried().size()).sum();
    }

    /** How much is left to be done by hand. */
    public int byHand() {
        return waves.stream().mapToInt(wave -> wave.there().byHand().size()).sum();
    }

    /** Writes the zip; the stream stays open. */
    public void write(OutputStream stream, Locale language) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        XlsxForm.write(DryRun.of(waves, language), workbook);
        add(zip, DRY_RUN, workbook.toByteArray());
        for (Wave wave : waves) {
            add(zip, wave.day() + "/", format.files(wave.there().carried(), wave.day()));
            add(zip, wave.day() + "/" + BACK + "/", format.files(wave.back().carried(), wave.day()));
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String folder, List<ChangeFile> files) throws IOException {
        for (ChangeFile file : files) {
            add(zip, folder + file.name(), file.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
