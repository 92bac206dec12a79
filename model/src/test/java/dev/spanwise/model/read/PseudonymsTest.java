package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final String STAFF = """
            id,name,title,manager,email
            a1,Ann Ash,Chief,,ann@example.org
            b2,Bob Birch,Clerk,a1,bob@example.org
            c3,Cyd Cedar,Clerk,a1,cyd@example.org
            d4,Dan Dale,Clerk,z9,dan@example.org
            """;

    @Test
    void nothingThatNamesAPersonIsLeft() {
        ReadResult result = read(STAFF);
        ReadResult replaced = Pseudonyms.of(result.chart()).replace(result);

        String all = replaced.chart()
                        .positions()
                        .map(position -> position.id() + " " + position.name() + " " + position.text(Field.EMAIL) + " "
                                + position.text(Field.MANAGER))
                        .toList()
                + replaced.problems().stream()
                        .map(problem -> problem.message(Locale.ENGLISH))
                        .toList()
                        .toString();

        assertThat(all).doesNotContainPattern("a1|b2|c3|d4|z9|Ash|Birch|Cedar|Dale|example");
        assertThat(replaced.chart().position(0).id()).matches("P-[A-Z2-7]{10}");
    }

    @Test
    void titlesAndReportingLinesStay() {
        ReadResult result = read(STAFF);
        OrgChart replaced = Pseudonyms.of(result.chart()).replace(result).chart();

        assertThat(replaced.position(0).title()).isEqualTo("Chief");
        assertThat(replaced.size()).isEqualTo(4);
        assertThat(replaced.position(0).span()).isEqualTo(2);
        assertThat(replaced.findPosition(replaced.position(2).id())).contains(replaced.position(2));
    }

    @Test
    void underOneKeyAnIdHasOnePseudonymInEveryFile() {
        Pseudonyms key = Pseudonyms.under("secret".getBytes(StandardCharsets.UTF_8));
        ReadResult before = read(STAFF);
        ReadResult after = read("id,name,manager\nx,New,\nb2,Bob Birch,x\n");

        assertThat(idOf(key.replace(after), "b2", after)).isEqualTo(idOf(key.replace(before), "b2", before));
        assertThat(idOf(Pseudonyms.of(after.chart()).replace(after), "b2", after))
                .isNotEqualTo(idOf(Pseudonyms.of(before.chart()).replace(before), "b2", before));
    }

    private static String idOf(ReadResult replaced, String id, ReadResult original) {
        Position position = original.chart().getPosition(id);
        return replaced.chart().position(position.index()).id();
    }

    private static ReadResult read(String csv) {
        return ChartReader.read(
                List.of(Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8))),
                ReadOptions.in(Locale.ENGLISH));
    }
}
