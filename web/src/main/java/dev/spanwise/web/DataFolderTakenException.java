package dev.spanwise.web;

import java.nio.file.Path;

/** Another server works in the data folder. */
public final class DataFolderTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataFolderTakenException(Path folder) {
        super(folder + ": another server works in this folder");
    }
}
