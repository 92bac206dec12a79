package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table in every format is the same chart, with the same people left out and the same notes. */
class FormatCrossingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // headers put together; nobody as a number of noughts
                "Personnel Number,Full Name,Line Manager Number\n11,Ann,00000000\n12,Bob,11\n13,Cyd,11\n14,Dan,12\n15,Eve,13\n",
                // a code that nothing explains, and one that is known
                "ID,Name,Manager ID,EMPL_STATUS\n11,Ann,,A\n12,Bob,11,A\n13,Cyd,11,T\n14,Dan,12,Q\n",
                // a day of leaving in words of its own, a reason that is only told
                "ID,Name,Manager ID,Exit Dt\n11,Ann,,\n12,Bob,11,\n13,Cyd,11,2025-01-31\n14,Dan,12,\n",
                "ID,Name,Manager ID,Termination Reason\n11,Ann,,\n12,Bob,11,\n13,Cyd,11,Moved\n14,Dan,12,\n",
                // since when each row counts
                "EMPLID,NAME,Manager,Since\n1,Ann,,2019-01-01\n2,Bob,1,2018-01-01\n2,Bob,3,2022-01-01\n3,Cyd,1,2019-01-01\n",
                // companies
                "Company,ID,Name,Manager Company,Manager ID\nN,1,Ann,,\nN,2,Bob,N,1\nS,1,Dan,N,2\nS,2,Eve,S,1\nS,3,Fay,S,1\n",
                // levels, with the person itself
                "ID,Name,Level 1,Level 2,Level 3\na1,Ida,Ida (a1),,\nb2,Ben,Ida (a1),Ben (b2),\nc3,Uta,Ida (a1),Uta (c3),\nd4,Sol,Ida (a1),Ben (b2),Sol (d4)\n",
                // types and values side by side
                "Nr,Name,Bez1 Art,Bez1 Nr,Bez2 Art,Bez2 Nr\n1,Ann,,,,\n2,Bob,disziplinarisch,1,fachlich,3\n3,Cyd,fachlich,2,disziplinarisch,1\n4,Dan,disziplinarisch,2,,\n5,Eve,disziplinarisch,2,,\n",
                // posts, one of them vacant, beside people
                "Position Number,Employee ID,Incumbent,Position Title,Supervisor Position Number,Supervisor ID\nP1,1,Ann,Boss,,\nP2,,,Head,P1,1\nP3,3,Cyd,Clerk,P2,\nP4,4,Dan,Clerk,P2,\n",
                // working time in per cent without a full post
                "ID,Name,Manager,FTE %\n1,Ann,,80\n2,Bob,1,50\n3,Cyd,1,60\n",
                // two managers in a cell
                "ID,Name,Manager\n1,Ann,\n2,Bob,Ann\n3,Cyd,Ann und Bob\n4,Dan,Bob\n",
                // rows that explain the header
                "id,name,manager_id\nNUMC(8),CHAR(40),NUMC(8)\n1,Ann,\n2,Bob,1\n3,Cyd,1\n4,Dan,2\n"
            })
    void theSameChart(String csv) {
        String expected = told(Reading.of(csv));
        assertThat(told(Reading.of(csv.replace(',', ';')))).isEqualTo(expected);
        assertThat(told(Reading.of(csv.replace(',', '\t')))).isEqualTo(expected);
        assertThat(told(read("people.xlsx", Workbooks.of("People", csv)))).isEqualTo(expected);
        assertThat(told(read("people.csv", csv.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(expected);
        assertThat(told(Reading.of(html(csv)))).isEqualTo(expected);
        assertThat(told(Reading.of(json(csv)))).isEqualTo(expected);
    }

    private static ReadResult read(String name, byte[] file) {
        return ChartReader.read(List.of(Input.bytes(name, file)), Reading.OPTIONS);
    }

    /** Everything that must not depend on the format. */
    private static String told(ReadResult result) {
        StringBuilder told = new StringBuilder(Reading.drawing(result));
        result.chart()
                .positions()
                .forEach(position -> told.append(position.name())
                        .append(position.is(Flag.VACANT) ? " vacant " : " ")
                        .append(position.number(Field.FTE))
                        .append('\n'));
        result.problems()
                .forEach(problem -> told.append(problem.message(Locale.ENGLISH)).append('\n'));
        result.notes().forEach(note -> told.append(note).append('\n'));
        return told.append(result.counts()).toString();
    }

    private static String html(String csv) {
        return csv.lines()
                .map(line -> "<tr><td>" + line.replace(",", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("", "<html><table>", "</table></html>"));
    }

    private static String json(String csv) {
        List<String> lines = csv.lines().toList();
        String[] headers = lines.get(0).split(",", -1);
        List<String> records = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            records.add(IntStream.range(0, headers.length)
                    .mapToObj(i -> "\"%s\": \"%s\"".formatted(headers[i], cells[i]))
                    .collect(Collectors.joining(", ", "{", "}")));
        }
        return "[" + String.join(", ", records) + "]";
    }
}
