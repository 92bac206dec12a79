package dev.spanwise.web.pages.scenario;

import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import org.jspecify.annotations.Nullable;

/** What the form that edits a position shows as it is now. */
record EditedPosition(
        @Nullable String title,
        @Nullable String department,
        @Nullable String grade) {
    static EditedPosition of(Position position) {
        return new EditedPosition(position.title(), position.text(Field.DEPARTMENT), position.text(Field.GRADE));
    }
}
