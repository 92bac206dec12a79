package dev.spanwise.report.document;

import java.util.List;

/** Things worth knowing, each with what to do about it. */
public record Notices(String title, List<String> headers, List<Notice> notices) implements Block {
    /**
     * One of them.
     *
     * @param severity how much it matters, in a word whose tone says the same
     * @param id its stable id
     * @param count how many positions it is about
     * @param message what was found
     * @param examples some of what it is about, a line each
     * @param nextStep what to do
     */
    public record Notice(Cell severity, String id, Cell count, String message, List<String> examples, String nextStep) {
        public Notice {
            examples = List.copyOf(examples);
        }
    }

    /** The headings for severity, id, count, message and next step where the notices become a table. */
    public Notices {
        headers = List.copyOf(headers);
        notices = List.copyOf(notices);
        if (headers.size() != 5) {
            throw new IllegalArgumentException("five headings needed, not " + headers);
        }
    }
}
