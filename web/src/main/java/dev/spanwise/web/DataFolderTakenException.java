package dev.spanwise.web;

import dev.spanwise.model.text.RefusedException;
import java.nio.file.Path;

/** Another server works in the data folder. */
public final class DataFolderTakenException extends RefusedException {
    private static final long serialVersionUID = 1;

    DataFolderTakenException(Path folder) {
        super("server.folder-taken", new OptionName("data-dir"), folder);
    }
}
