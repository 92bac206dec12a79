package dev.spanwise.web.drawings;

import dev.spanwise.model.text.MachineWord;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.PictureSize;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The file a drawing is taken away as.
 *
 * @param format its format
 * @param size how large it shows the drawing
 */
public record PictureFile(FileFormat format, PictureSize size) {
    /** The papers one may choose. */
    public static final List<Paper> PAPERS = List.of(Paper.values());
    /** The widest picture. */
    public static final int MOST_PIXELS = 50_000;

    /** A file of the usual size. */
    public static PictureFile ofEnding(String ending) {
        return new PictureFile(format(ending), PictureSize.DEFAULT);
    }

    /**
     * The file of an address.
     *
     * @throws WebProblem when a value is not allowed, or goes neither with the others nor with the format
     */
    public static PictureFile of(Visit visit) {
        FileFormat format = format(visit.find("format").orElse("svg"));
        Optional<Paper> paper = visit.findOneOf("paper", PAPERS, MachineWord::id);
        boolean poster = visit.isOn("poster");
        if (poster && paper.isEmpty()) {
            throw WebProblem.badRequest("problem.poster-paper");
        }
        OptionalInt width = visit.find("width").isPresent()
                ? OptionalInt.of(visit.getNumber("width", 1, MOST_PIXELS))
                : OptionalInt.empty();
        return new PictureFile(format, new PictureSize(scale(visit), width, paper, poster));
    }

    private static double scale(Visit visit) {
        String typed = visit.find("scale").orElse(String.valueOf(PictureSize.DEFAULT.scale()));
        try {
            double scale = Double.parseDouble(typed);
            if (scale > 0 && scale <= PictureSize.MOST_SCALE) {
                return scale;
            }
        } catch (NumberFormatException noNumber) {
            // told below, together with what is allowed
        }
        throw WebProblem.badRequest("problem.scale", typed, PictureSize.MOST_SCALE);
    }

    /**
     * The format of an ending.
     *
     * @throws WebProblem when it is none
     */
    public static FileFormat format(String ending) {
        return FileFormat.ofFileName("drawing." + ending)
                .orElseThrow(() -> WebProblem.badRequest("problem.format", ending, FileFormat.words("")));
    }
}
