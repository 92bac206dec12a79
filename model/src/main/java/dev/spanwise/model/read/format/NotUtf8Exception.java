package dev.spanwise.model.read.format;

/** What began like UTF-8 is none. */
final class NotUtf8Exception extends RuntimeException {
    NotUtf8Exception() {
        super("not UTF-8", null, false, false);
    }
}
