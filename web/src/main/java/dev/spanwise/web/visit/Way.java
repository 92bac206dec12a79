package dev.spanwise.web.visit;

import java.util.List;

/**
 * Where one can go on from a problem.
 *
 * @param path of the page, or of what is done there
 * @param does whether something is done there, rather than shown
 * @param key of its name in the texts, with what to put in
 */
public record Way(String path, boolean does, String key, List<Object> arguments) {
    public Way {
        arguments = List.copyOf(arguments);
    }

    /** A page to look at. */
    public static Way to(String path, String key, Object... arguments) {
        return new Way(path, false, key, List.of(arguments));
    }

    /** Something that puts it right. */
    public static Way doing(String path, String key, Object... arguments) {
        return new Way(path, true, key, List.of(arguments));
    }

    /** Its name, for people. */
    public String name(Frame frame) {
        return frame.text(key, arguments.toArray());
    }
}
