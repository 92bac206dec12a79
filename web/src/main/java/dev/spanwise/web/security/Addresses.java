package dev.spanwise.web.security;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the server may be called. Every other Host header is refused, so that a page on the internet
 * cannot reach a server on loopback by pointing its own name there (DNS rebinding).
 */
public final class Addresses {
    private final Set<String> hosts = new LinkedHashSet<>();
    private final Set<String> origins = new LinkedHashSet<>();
    private final boolean behindProxy;
    private final boolean https;

    /**
     * Loopback at this port, and the address under which people come from elsewhere where there is one.
     *
     * @param port the port on which the server listens
     * @param ownTls whether it speaks HTTPS itself; otherwise a reverse proxy stands at the public address
     */
    public Addresses(int port, Optional<URI> publicAddress, boolean ownTls) {
        for (String name : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            add(ownTls ? "https" : "http", name + ":" + port);
        }
        behindProxy = publicAddress.isPresent() && !ownTls;
        https = ownTls
                || publicAddress
                        .filter(address -> "https".equals(address.getScheme()))
                        .isPresent();
        publicAddress.ifPresent(address -> add(address.getScheme(), address.getAuthority()));
    }

    private void add(String scheme, String host) {
        hosts.add(host.toLowerCase(Locale.ROOT));
        origins.add(scheme + "://" + host.toLowerCase(Locale.ROOT));
    }

    /** Whether browsers come over https. */
    public boolean https() {
        return https;
    }

    /** Whether a Host header names this server. */
    public boolean allowsHost(@Nullable String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether an Origin header is this server's own; a request without one comes from no other page. */
    public boolean allowsOrigin(@Nullable String origin) {
        return origin == null || origins.contains(origin.toLowerCase(Locale.ROOT));
    }

    /**
     * Where a request comes from. Behind a reverse proxy every peer is the proxy itself, so what it says is believed: the
     * last address it names is the one it saw. Without a proxy nobody is believed.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor the header {@code X-Forwarded-For}
     */
    public String client(String peer, @Nullable String forwardedFor) {
        return behindProxy && forwardedFor != null
                ? forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip()
                : peer;
    }
}
