package dev.spanwise.web.visit;

/** A path of this server, for going back to where one came from: never an address of another site. */
public final class LocalPath {
    private LocalPath() {}

    /** The path itself when it is one of this server, else the first page. */
    public static String of(String path) {
        boolean local = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        return local && path.chars().allMatch(c -> c > ' ' && c < 127) ? path : "/";
    }
}
