package dev.spanwise.web;

import dev.spanwise.web.security.TlsKey;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/**
 * Where the server listens, and how people come to it.
 *
 * @param address of this computer; loopback is reached from this computer alone
 * @param port 0 for any free one
 * @param publicAddress under which people reach it from elsewhere
 * @param tls the key with which it speaks HTTPS itself; without it a proxy before it has to, where people come from elsewhere
 */
public record Listening(InetAddress address, int port, Optional<URI> publicAddress, Optional<TlsKey> tls) {
    private static final String HTTPS = "https";
    private static final int LARGEST_PORT = 65_535;

    public Listening {
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("port " + port + ": allowed are 0 (any free one) to " + LARGEST_PORT);
        }
    }

    /** On loopback, without TLS. */
    public static Listening onThisComputer(int port, Optional<URI> publicAddress) {
        return new Listening(InetAddress.getLoopbackAddress(), port, publicAddress, Optional.empty());
    }

    /** Whether only this computer reaches it. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** Whether browsers from elsewhere come over HTTPS. */
    boolean isEncrypted() {
        return publicAddress.filter(named -> HTTPS.equals(named.getScheme())).isPresent();
    }

    /** How an address of this server begins that whoever started it can open. */
    String base(int boundPort) {
        if (!isLoopback()) {
            return publicAddress.orElseThrow().toString().replaceAll("/+$", "");
        }
        return (tls.isPresent() ? HTTPS : "http") + "://127.0.0.1:" + boundPort;
    }
}
