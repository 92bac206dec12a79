package dev.spanwise.web;

import dev.spanwise.model.text.RefusedException;

/** Another program listens on the port already. */
public final class PortTakenException extends RefusedException {
    private static final long serialVersionUID = 1;

    PortTakenException(int port, Throwable cause) {
        super(cause, "server.port-taken", new OptionName("port"), String.valueOf(port));
    }
}
