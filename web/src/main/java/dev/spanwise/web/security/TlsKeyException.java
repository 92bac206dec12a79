package dev.spanwise.web.security;

import dev.spanwise.model.text.RefusedException;
import java.nio.file.Path;

/** The file of the server's key cannot be used. */
public final class TlsKeyException extends RefusedException {
    private static final long serialVersionUID = 1;

    private TlsKeyException(String key, Path file) {
        super(key, new OptionName("tls-keystore"), file);
    }

    static TlsKeyException of(String key, Path file) {
        return new TlsKeyException(key, file);
    }
}
