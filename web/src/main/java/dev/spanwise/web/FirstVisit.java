package dev.spanwise.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A request of the server to itself, so that no visitor is the first: the first one loads what all later ones use, and
 * takes a second. Nobody is signed in, and the page tells nothing.
 */
record FirstVisit(InetAddress address, int port) {
    private static final int MOST_MILLISECONDS = 20_000;

    void make() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(MOST_MILLISECONDS);
            socket.connect(new InetSocketAddress(address, port), MOST_MILLISECONDS);
            socket.getOutputStream().write(request());
            try (InputStream answer = socket.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException stopped) {
            // a server that is ending, or reached only from elsewhere, has no need of it
        }
    }

    private byte[] request() {
        return ("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
