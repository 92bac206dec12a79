package dev.spanwise.report.document;

import java.util.List;

/**
 * Things worth knowing, each with what to do about it.
 *
 * @param notices grave ones first
 * @param table the same where there is no room for prose; its title stands above both
 */
public record Notices(List<Notice> notices, Table table) implements Block {
    public Notices {
        notices = List.copyOf(notices);
    }

    public String title() {
        return table.title();
    }

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
}
