package dev.spanwise.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The private key and the certificate with which the server proves who it is, from a PKCS#12 file. */
public final class TlsKey {
    private final KeyStore keys;
    private final String password;

    private TlsKey(KeyStore keys, String password) {
        this.keys = keys;
        this.password = password;
    }

    /**
     * Those of a file, as {@code openssl pkcs12 -export} and {@code keytool} write it.
     *
     * @param password of the file and of the key in it, which are one in PKCS#12
     * @throws TlsKeyException when it cannot be read, the password is wrong, it has no key, or the certificate has ended
     */
    public static TlsKey of(Path file, String password) {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(content, password.toCharArray());
            X509Certificate certificate =
                    findCertificate(keys).orElseThrow(() -> TlsKeyException.of("tls.no-key", file));
            certificate.checkValidity();
            return new TlsKey(keys, password);
        } catch (CertificateExpiredException e) {
            throw TlsKeyException.of("tls.ended", file);
        } catch (IOException | GeneralSecurityException e) {
            throw TlsKeyException.of(Files.isReadable(file) ? "tls.not-opened" : "tls.no-file", file);
        }
    }

    private static Optional<X509Certificate> findCertificate(KeyStore keys) throws GeneralSecurityException {
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate certificate) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    /** Has a server speak HTTPS at an address. */
    public Connector connector(Server server, HttpConfiguration http, InetAddress address, int port) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword(password);
        HttpConfiguration secure = new HttpConfiguration(http);
        // which names the server is called by is checked for every request, with and without TLS
        secure.addCustomizer(new SecureRequestCustomizer(false));
        ServerConnector connector = new ServerConnector(server, tls, new HttpConnectionFactory(secure));
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        return connector;
    }
}
