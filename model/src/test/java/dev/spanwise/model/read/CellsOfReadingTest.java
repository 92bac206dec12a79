package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Input;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards the engine of reading without a clock: how often a column is gone through. */
class CellsOfReadingTest {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 9;

    @TempDir
    Path folder;

    /** Measured: 3,437,563 of 900,000 cells, 1,500,000 of them where whole columns are counted or copied. Two more passes over one column would be told. */
    @Test
    void aColumnIsGoneThroughAFewTimes() throws Exception {
        long cells = (long) COLUMNS * ROWS;

        assertThat(countedApart(LargeFile.write(folder, ROWS))).isBetween(2 * cells, 4 * cells);
    }

    /** Reads the file with classes of their own, which count, so that they do so in no other test. */
    private static long countedApart(Path file) throws Exception {
        assertThat(Grid.cellsAsked()).isNotNegative(); // the class of all other tests is there, and does not count
        System.setProperty("spanwise.count-cells", "true");
        try (Apart apart = new Apart()) {
            Method read =
                    apart.loadClass(CellsOfReadingTest.class.getName()).getDeclaredMethod("cellsAsked", Path.class);
            read.setAccessible(true);
            return (long) read.invoke(null, file);
        } finally {
            System.clearProperty("spanwise.count-cells");
        }
    }

    /** How many cells were asked for until the file was a chart. */
    static long cellsAsked(Path file) {
        int positions = ChartReader.read(List.of(Input.file(file)), ReadOptions.in(Locale.ENGLISH))
                .chart()
                .size();
        assertThat(positions).isEqualTo(ROWS);
        return Grid.cellsAsked();
    }

    /** Loads the classes of the model once more, and takes everything else from where the test has it. */
    private static final class Apart extends URLClassLoader {
        Apart() {
            super(new URL[] {place(Grid.class), place(CellsOfReadingTest.class)}, Apart.class.getClassLoader());
        }

        private static URL place(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("dev.spanwise.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
        }
    }
}
