package dev.spanwise.model.read.tree;

import java.io.Closeable;
import java.io.IOException;

/** Nested data as a stream: objects with named members, arrays, texts. */
interface Events extends Closeable {
    /** What comes next in the stream. */
    enum Kind {
        OBJECT,
        END_OBJECT,
        ARRAY,
        END_ARRAY,
        /** A member's name; its value follows. */
        NAME,
        VALUE,
        NULL,
        END
    }

    /** Goes on to the next event; after {@link Kind#END} there is none. */
    Kind next() throws IOException;

    /** The text of a name or a value. */
    String text() throws IOException;

    /** Whether an object may carry a name several times and mean all of them. */
    boolean mayRepeatNames();
}
