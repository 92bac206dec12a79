package dev.spanwise.report.diagram.photo;

import dev.spanwise.model.text.RefusedException;

/** A folder or archive that holds more than photos of people ever do. */
public final class PhotosRefusedException extends RefusedException {
    private static final long serialVersionUID = 1;

    PhotosRefusedException(String key, long allowed) {
        super(key, allowed);
    }
}
