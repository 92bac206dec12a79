package dev.spanwise.report.diagram.photo;

import dev.spanwise.model.Position;
import java.util.Optional;

/** The photos of people, wherever they are kept. */
@FunctionalInterface
public interface Photos {
    /** The photo of who holds a position, in any chart, as a small square JPEG. */
    Optional<byte[]> find(Position position);
}
