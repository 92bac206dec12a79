package dev.spanwise.web;

import dev.spanwise.model.text.RefusedException;

/** The server would be reached from other computers, by anybody or by connections that others can read. */
public final class UnsafeListeningException extends RefusedException {
    private static final long serialVersionUID = 1;

    private UnsafeListeningException(String key, Object... arguments) {
        super(key, arguments);
    }

    /**
     * Beyond this computer people need accounts, a name to come by, and a connection nobody else reads.
     *
     * @throws UnsafeListeningException when one of them is missing
     */
    static void refuse(WebOptions options) {
        Listening listening = options.listening();
        OptionName listen = new OptionName("listen");
        String address = listening.address().getHostAddress();
        if (listening.isLoopback()) {
            return;
        }
        if (options.database().isEmpty()) {
            throw new UnsafeListeningException("server.no-accounts", listen, address, new OptionName("database"));
        }
        if (!listening.isEncrypted()) {
            throw new UnsafeListeningException(
                    "server.not-encrypted",
                    listen,
                    address,
                    new OptionName("public-address"),
                    new OptionName("tls-keystore"));
        }
    }
}
