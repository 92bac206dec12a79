package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.Face;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is refused with a whole sentence: subject, bad value, what is allowed, next step. */
class RefusalsTest {
    @TempDir
    Path folder;

    @Test
    void aFolder() {
        assertRefused(
                Input.file(folder),
                "\"" + folder + "\" is a folder, not a file. Name the files in it that make up the chart.");
    }

    @Test
    void aMissingFile() {
        Path missing = folder.resolve("nowhere.csv");
        assertRefused(Input.file(missing), "There is no file \"" + missing + "\". Check the path.");
    }

    @Test
    void anEmptyFile() {
        assertRefused("", "\"people.csv\" is empty: it has no header and no rows. Export it again.");
    }

    /** Jackson says where in Java to change its limits, which is of no use to anybody here. */
    @Test
    void aNumberOrANameWithoutEnd() {
        String digits = "9".repeat(5_000);
        for (String json : List.of(
                "[{\"id\":" + digits + ",\"name\":\"A\"}]",
                "[{\"id\":1." + digits + ",\"name\":\"A\"}]",
                "[{\"" + "n".repeat(200_000) + "\":1}]")) {
            assertThatThrownBy(() -> ChartReader.read(List.of(Reading.input("people.json", json)), Reading.OPTIONS))
                    .isInstanceOf(UnreadableInputException.class)
                    .hasMessageContaining("xceed")
                    .hasMessageNotContainingAny("Stream", "`", "get", "com.");
        }
    }

    @Test
    void aHeaderAlone() {
        assertRefused(
                "id,manager\n", "\"people.csv\" has a header and no rows below it. Export it again with its data.");
    }

    @Test
    void aPdfRenamedToCsv() {
        assertRefused(
                "%PDF-1.7\n...",
                "\"people.csv\" is a PDF document, whatever its name says. Export the data as CSV, XLSX or JSON.");
    }

    @Test
    void aDirectoryWithoutManagersSaysWhichExportHasThem() {
        assertThatThrownBy(() -> Reading.of("User Principal Name,Job\na@x.example,Chief\nb@x.example,Clerk\n"))
                .hasMessageContaining("users?$expand=manager")
                .hasMessageNotContaining("--map");
    }

    @Test
    void aFileWithoutAManagerColumn() {
        assertRefused(
                "id,name,age\n1,Ann,3\n2,Bob,1\n3,Cyd,2\n",
                "\"people.csv\" has no column that says who reports to whom, and none whose values point to other rows."
                        + " Its columns are: \"id\", \"name\", \"age\". Export the table again with the manager of each"
                        + " person (name, number or e-mail), or add the file that has it.");
    }

    @Test
    void aCycleOfThreeIsNamedAndCut() {
        ReadResult result = Reading.of("id,manager\ntop,\na,c\nb,a\nc,b\nd,top\n");
        assertThat(Reading.kinds(result)).contains(ProblemKind.REPORTING_CYCLE);
        assertThat(Reading.messages(result).get(0))
                .startsWith("A cycle of 3 positions report to each other: a -> c -> b -> a.");
        assertThat(result.chart().size()).isEqualTo(5);
    }

    @Test
    void mostReferencesByAmbiguousName() {
        StringBuilder csv = new StringBuilder("Name,ManagerName,Department\n");
        String[] names = {"Jane Doe", "Max Muster", "Eva Maus"};
        for (int i = 0; i < 3_000; i++) {
            csv.append(names[i % 3]).append(i < 9 ? " " + i : "").append(',');
            csv.append(i == 0 ? "" : i <= 9 ? "Jane Doe 0" : names[i % 2]).append(",Sales\n");
        }
        assertRefused(
                csv + "Jane Doe,Max Muster,Sales\n",
                "\"people.csv\": 2,991 of 3,000 references in the column \"ManagerName\" name somebody whose name"
                        + " several rows carry in \"Name\", for example \"Jane Doe\". A chart made of the rest would be"
                        + " worthless. Refer to managers by something unique: --map manager=\"...\" and --map"
                        + " id=\"...\".");
    }

    /** Titles that several have say of no manager who is meant. */
    @ParameterizedTest
    @CsvSource({
        "Name,Job Title,Reports To,Director,Clerk",
        "Name,Stelle,Vorgesetzte Stelle,Leitung,Referentin",
        "Nom,Poste,Responsable,Directeur,Agent"
    })
    void titlesOfSeveralManagers(String name, String title, String manager, String head, String clerk) {
        assertRefused(
                String.join(",", name, title, manager) + "\nAnn Able,Chief,\nBo Bull," + head + ",Chief\nCy Cox," + head
                        + ",Chief\nDi Dow," + clerk + "," + head + "\nEd Eck," + clerk + "," + head + "\nFlo Fry,"
                        + clerk
                        + "," + head + "\nGus Gray," + clerk + "," + head + "\n",
                "\"people.csv\": 4 of 6 references in the column \"" + manager
                        + "\" are titles that several rows have in \""
                        + title + "\", for example \"" + head
                        + "\": nothing says which of them is meant. Export the number or"
                        + " the e-mail address of each manager, or the numbers of posts. If a column of the file has it,"
                        + " say --map manager=\"...\" and --map id=\"...\".");
    }

    @Test
    void mostReferencesThatAreNotFound() {
        assertRefused(
                "id,manager\n1,\n2,x1\n3,x2\n4,1\n",
                "\"people.csv\": 2 of 3 references in the column \"manager\" are not found in \"id\", for example"
                        + " \"x1\". A chart made of the rest would be worthless. Name other columns with --map"
                        + " manager=\"...\" and --map id=\"...\", or add the file that has the missing rows.");
    }

    @Test
    void aColumnThatIsNotThere() {
        assertThatThrownBy(() -> Reading.of("id,manager\n1,\n2,1\n", Reading.OPTIONS.map(ColumnRole.MANAGER, "Boss")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("There is no column \"Boss\" for manager in \"people.csv\". The columns there are: \"id\","
                        + " \"manager\". Choose one of them, or export it again with that column.");
    }

    @Test
    void aColumnThatNoneOfSeveralFilesHas() {
        List<Input> inputs = List.of(
                Reading.input("a.csv", "id,manager\n1,\n2,1\n"), Reading.input("b.csv", "id,manager,grade\n3,1,G5\n"));
        assertThatThrownBy(() -> ChartReader.read(inputs, Reading.OPTIONS.map(ColumnRole.ID, "dn")))
                .hasMessageStartingWith(
                        "There is no column \"dn\" for id in \"a.csv\", \"b.csv\". The columns there are: "
                                + "\"id\", \"manager\", \"grade\".");
    }

    @Test
    void inGermanToo() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> Reading.of("", Reading.OPTIONS))
                .extracting(refused -> refused.sentence(Face.in(Locale.GERMAN)))
                .isEqualTo("„people.csv“ ist leer: Es gibt keine Kopfzeile und keine Zeilen. Exportieren Sie die Datei"
                        + " neu.");
    }

    @Test
    void repairsCanBeForbidden() {
        ReadOptions strict = Reading.OPTIONS.with(RepairPolicy.DEFAULT.with(RepairPolicy.OnCycle.FAIL));
        assertThatThrownBy(() -> Reading.of("id,manager\n0,\n1,3\n2,1\n3,2\n4,0\n", strict))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("A cycle of 3 positions report to each other: 1 -> 3 -> 2 -> 1.");
        ReadOptions noMissing = Reading.OPTIONS.with(RepairPolicy.DEFAULT.with(RepairPolicy.OnMissingManager.FAIL));
        assertThatThrownBy(() -> Reading.of("id,manager\n0,\n1,0\n2,0\n3,9\n", noMissing))
                .isInstanceOf(UnreadableInputException.class);
        ReadOptions oneTop = Reading.OPTIONS.with(RepairPolicy.DEFAULT.with(RepairPolicy.OnSeveralTops.FAIL));
        assertThatThrownBy(() -> Reading.of("id,manager\n0,\n1,0\n2,\n3,2\n", oneTop))
                .isInstanceOf(UnreadableInputException.class);
        ReadOptions noConflict = Reading.OPTIONS.with(RepairPolicy.DEFAULT.with(RepairPolicy.OnDuplicate.FAIL));
        assertThatThrownBy(() -> Reading.of("id,name,manager\n0,A,\n1,B,0\n2,C,0\n1,B,2\n", noConflict))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void unmanagedPositionsAndSmallerTreesCanBeLeftOut() {
        String csv = "id,manager\n0,\n1,0\n2,0\n3,9\n4,3\n5,\n";
        ReadResult managed = Reading.of(
                csv, Reading.OPTIONS.with(RepairPolicy.DEFAULT.with(RepairPolicy.OnMissingManager.LEAVE_OUT)));
        assertThat(Reading.drawing(managed)).isEqualTo("0\n  1\n  2\n5\n");
        assertThat(managed.counts().leftOut(LeftOut.UNMANAGED)).isEqualTo(2);
        ReadResult largest =
                Reading.of(csv, Reading.OPTIONS.with(RepairPolicy.DEFAULT.with(RepairPolicy.OnSeveralTops.LARGEST)));
        assertThat(Reading.drawing(largest)).isEqualTo("0\n  1\n  2\n");
    }

    private static void assertRefused(String content, String message) {
        assertRefused(Reading.input("people.csv", content), message);
    }

    private static void assertRefused(Input input, String message) {
        assertThatThrownBy(() -> ChartReader.read(List.of(input), Reading.OPTIONS))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(message);
    }
}
