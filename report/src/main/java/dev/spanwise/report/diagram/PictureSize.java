package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.format.Paper;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How large a file shows a diagram.
 *
 * @param scale pixels for each point of a PNG
 * @param width pixels of a PNG from left to right; goes before the scale
 * @param paper of a PDF; without one its page is as large as the drawing
 * @param poster whether a PDF shows the drawing at its full size over several sheets
 */
public record PictureSize(double scale, OptionalInt width, Optional<Paper> paper, boolean poster) {
    /** The most pixels for each point. */
    public static final int MOST_SCALE = 20;
    /** The most pixels from left to right. */
    public static final int MOST_WIDTH = 50_000;
    /** Two pixels a point; a PDF page as large as the drawing. */
    public static final PictureSize DEFAULT = new PictureSize(2, OptionalInt.empty(), Optional.empty(), false);

    public PictureSize {
        if (!(scale > 0) || scale > MOST_SCALE) {
            throw new IllegalArgumentException("scale " + scale + " must be above 0 and at most " + MOST_SCALE);
        }
    }

    /** Pixels for each point of a drawing this wide. */
    double scaleFor(double points) {
        return width.isPresent() ? width.getAsInt() / points : scale;
    }
}
