package dev.spanwise.web;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.spanwise.web.security.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;

/** Where uploads wait for their confirmation. Emptied at every start: what was not confirmed is gone. */
final class UploadFolder {
    private UploadFolder() {}

    static Path emptied(Path dataDirectory) throws IOException {
        Path uploads = PrivateFiles.folder(dataDirectory.resolve("uploads"));
        MoreFiles.deleteDirectoryContents(uploads, RecursiveDeleteOption.ALLOW_INSECURE);
        return uploads;
    }
}
