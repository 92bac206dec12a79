package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A finding says what the positions behind it are paid, also of a few: whoever is here may see what each is paid. */
class PayBehindFindingsTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    @Test
    void paySumsStandBesideFindings() throws IOException {
        assertThat(overview(1)).containsPattern("<dt>Pay per year</dt><dd>161[K,]");
        assertThat(overview(5)).contains("<dt>Pay per year");
    }

    /** An organisation of so many managers with one direct report each below the top, and its overview. */
    private static String overview(int managers) throws IOException {
        StringBuilder staff = new StringBuilder("id,manager,pay\nt,,90000\n");
        for (int number = 1; number <= managers; number++) {
            staff.append('m').append(number).append(",t,7").append(number).append("000\n");
            staff.append('r').append(number).append(",m").append(number).append(",50000\n");
        }
        return server.owner()
                .get(server.importTable("staff.csv", staff.toString()) + "/overview?max-layers=3&span=1..9")
                .body();
    }
}
