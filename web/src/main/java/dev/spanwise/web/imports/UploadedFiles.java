package dev.spanwise.web.imports;

import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that come with a form. */
public final class UploadedFiles {
    private UploadedFiles() {}

    /**
     * The files of a chart.
     *
     * @throws WebProblem when there is none, or nothing in any
     */
    public static List<StoredFile> listChartFiles(Visit visit) throws IOException {
        List<StoredFile> files = list(visit, "files");
        if (files.stream().allMatch(file -> file.bytes().length == 0)) {
            throw WebProblem.badRequest("problem.no-file");
        }
        return files;
    }

    /** The file of a field that takes one; empty also for a file with nothing in it. */
    public static Optional<StoredFile> find(Visit visit, String field) throws IOException {
        return list(visit, field).stream()
                .filter(file -> file.bytes().length > 0)
                .findFirst();
    }

    private static List<StoredFile> list(Visit visit, String field) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (UploadedFile upload : visit.http().uploadedFiles(field)) {
            try (InputStream content = upload.content()) {
                files.add(new StoredFile(upload.filename(), content.readAllBytes()));
            }
        }
        return files;
    }

    /** Their names, for the audit log. */
    public static String names(List<StoredFile> files) {
        return files.stream().map(StoredFile::name).collect(Collectors.joining(", "));
    }
}
