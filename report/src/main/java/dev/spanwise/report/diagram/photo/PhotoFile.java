package dev.spanwise.report.diagram.photo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file of a folder or archive.
 *
 * @param name with the folders in which it lies
 * @param content opens it
 */
record PhotoFile(String name, Content content) {
    /** Pictures of other kinds belong to somebody, too, and it is told that they cannot be shown. */
    private static final Pattern PICTURE = Pattern.compile("[^.].*\\.(jpe?g|png|gif|webp|hei[cf]|avif|bmp|tiff?)");

    /** Opens a file. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    boolean isPicture() {
        return PICTURE.matcher(plain()).matches();
    }

    /** Whose it is: the id or the e-mail, in small letters. */
    String key() {
        return plain().replaceFirst("\\.[a-z]+$", "");
    }

    private String plain() {
        return name.replaceFirst("^.*[/\\\\]", "").toLowerCase(Locale.ROOT);
    }
}
