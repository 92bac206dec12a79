package dev.spanwise.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.spanwise.web.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereFilesHaveOwners() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void nobodyElseMayLookIntoANewFolderOrFile() throws IOException {
        Path made = PrivateFiles.folder(folder.resolve("a/b"));
        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(rights(PrivateFiles.file(made.resolve("pay")))).isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsThereKeepsItsContentAndBecomesPrivate() throws IOException {
        Path file = Files.writeString(folder.resolve("pay"), "100");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        PrivateFiles.file(file);
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("100");
    }

    @Test
    void aFolderThatIsThereKeepsItsRights() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(rights(PrivateFiles.folder(folder))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void everyFileOfTheDatabaseIsPrivate() throws IOException {
        try (Database open = Database.embedded(folder);
                Stream<Path> files = Files.list(folder)) {
            assertThat(open.jdbi()).isNotNull();
            List<Path> found = files.toList();
            assertThat(found).contains(folder.resolve("spanwise.db"), folder.resolve("spanwise.db-wal"));
            for (Path file : found) {
                assertThat(rights(file)).as(file.toString()).isEqualTo("rw-------");
            }
        }
    }
}
