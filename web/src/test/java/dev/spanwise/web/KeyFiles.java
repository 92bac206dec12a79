package dev.spanwise.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

/** Key files as an administrator makes them, with the tool that every JDK brings. */
final class KeyFiles {
    static final String PASSWORD = "a key to the door";

    private KeyFiles() {}

    /** A key whose certificate, for this computer, is valid for the days after a start such as {@code -3d}. */
    static Path of(Path file, String start, int days) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC"));
        command.addAll(
                List.of("-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1,dns:localhost", "-storetype", "PKCS12"));
        command.addAll(List.of("-startdate", start, "-validity", String.valueOf(days), "-storepass", PASSWORD));
        command.addAll(List.of("-alias", "server", "-keystore", file.toString()));
        Process keytool = new ProcessBuilder(command).inheritIO().start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool ended with " + keytool.exitValue());
        }
        return file;
    }

    /** The certificates of a key file without their keys: what browsers would be told to trust. */
    static KeyStore trusted(Path file) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(file)) {
            keys.load(content, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        return trusted;
    }
}
