package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server is not started with, told before anything is opened. */
class ServeOptionsTest {
    private static final String TEAM = "jdbc:postgresql://db.invalid/spanwise";

    @TempDir
    private Path data;

    private CommandRun serve(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "serve";
        all[1] = "--no-browser";
        all[2] = "--data-dir";
        all[3] = data.toString();
        System.arraycopy(options, 0, all, 4, options.length);
        return CommandRun.of(all);
    }

    /** A name, an address of somebody else's computer, no address at all. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "192.0.2.1", "2001:db8::1", "everywhere", "0.0.0.0.0"})
    void onlyAddressesOfThisComputerAreListenedAt(String address) {
        CommandRun run = serve("--listen", address);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--listen " + address, "addresses of this computer in figures");
    }

    @Test
    void othersNeedAccountsAndEncryption() {
        assertThat(serve("--listen", "0.0.0.0").err()).contains("--listen 0.0.0.0", "--database");
        assertThat(serve("--listen", "0.0.0.0", "--database", TEAM).err())
                .contains("--listen 0.0.0.0", "--public-address https://", "--tls-keystore");
        assertThat(serve("--listen", "::", "--lang", "de").err()).contains("Konten brauchen die Datenbank eines Teams");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aKeyThatCannotBeOpenedIsToldWithItsOption() throws Exception {
        Path key = Files.writeString(data.resolve("server.p12"), "no key");

        CommandRun run = serve("--tls-keystore", key.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--tls-keystore " + key, "PKCS#12", "SPANWISE_TLS_PASSWORD");
    }
}
