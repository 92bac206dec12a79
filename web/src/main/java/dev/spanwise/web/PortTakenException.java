package dev.spanwise.web;

/** Another program listens on the port already. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTakenException(int port, Throwable cause) {
        super("port " + port + " is taken", cause);
    }
}
