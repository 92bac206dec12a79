package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every wish that {@code spanwise diagram} takes can be said in the address of a drawing. */
class DrawPageTest {
    private static final String STAFF = """
        id,manager,name,title,department
        1,,Ada,Head,Board
        2,1,Ben,Lead,Sales
        3,2,Cy,Clerk,Sales
        4,2,Dora,Clerk,Sales
        5,1,Edi,Lawyer,Legal
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;
    private static String earlier;

    @BeforeAll
    static void start() throws IOException {
        earlier = server.importTable("before.csv", "id,manager,name\n1,,Ada\n5,1,Edi\n2,5,Ben\n3,2,Cy\n");
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.owner();
    }

    private static String draw(String query) {
        HttpResponse<String> answer = owner.get(snapshot + "/diagram?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String refused(String query) {
        HttpResponse<String> answer = owner.get(snapshot + "/diagram?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(owner.get(snapshot + "/draw?" + query).statusCode()).isIn(400, 200);
        return answer.body();
    }

    private static String against() {
        return "against=snapshot." + earlier.substring(earlier.lastIndexOf('/') + 1);
    }

    @Test
    void anyPartCanBeDrawn() {
        assertThat(draw("")).contains(">Ada<", ">Dora<", ">Edi<");
        assertThat(draw("depth=2")).contains(">Ben<").doesNotContain(">Dora<");
        assertThat(draw("root=2")).contains(">Ben<", ">Dora<").doesNotContain(">Edi<");
        assertThat(draw("root=lead&depth=1")).contains(">Ben<").doesNotContain(">Dora<");
        assertThat(draw("focus=Cy")).contains(">Ada<", ">Cy<").doesNotContain(">Edi<");
    }

    @Test
    void wordsColoursLayoutsAndFiguresFollowTheAddress() {
        assertThat(draw("title=For+the+board&date=May+2026")).contains("For the board", "May 2026", "staff.csv");
        assertThat(draw("layout=layers&colour=layer")).isNotEqualTo(draw("layout=layers&colour=none"));
        assertThat(draw("colour=span&span=1..2")).isNotEqualTo(draw("colour=span&span=5..9"));
        assertThat(draw("figure=pyramid")).contains("L3");
        assertThat(draw("format=dot&layout=boxes")).startsWith("digraph");
        assertThat(draw("format=json")).startsWith("{");
    }

    @Test
    void aFileHasTheSizeThatIsAskedFor() {
        byte[] small =
                owner.getBytes(snapshot + "/diagram?format=png&width=200").body();
        assertThat(small[18] * 256 + Byte.toUnsignedInt(small[19])).isEqualTo(200);
        assertThat(owner.getBytes(snapshot + "/diagram?format=png&scale=1").body())
                .hasSizeLessThan(
                        owner.getBytes(snapshot + "/diagram?format=png&scale=4").body().length);
        byte[] atlas = owner.getBytes(snapshot + "/diagram?layout=atlas&format=pdf&paper=a4")
                .body();
        assertThat(new String(atlas, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        byte[] poster = owner.getBytes(snapshot + "/diagram?format=pdf&paper=a4&poster=on")
                .body();
        assertThat(new String(poster, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aChangeIsDrawnInOnePictureOrBesideEachOtherFromTheSamePosition() {
        assertThat(draw(against())).contains("Ben");
        String beside = draw(against() + "&side-by-side=on&root=2&layout=boxes");
        assertThat(beside).contains("Before", "After", ">Ben<", ">Dora<").doesNotContain(">Edi<", ">Ada<");
        assertThat(refused(against() + "&side-by-side=on&root=4"))
                .contains("The position is in only one of the two charts.");
    }

    @Test
    void wishesThatContradictEachOtherAreRefusedInWords() {
        assertThat(refused("focus=2&depth=2")).contains("shows a position with its own surroundings.");
        assertThat(refused("side-by-side=on")).contains("needs a change to show");
        assertThat(refused(against() + "&root=2")).contains("What changes is drawn for the whole chart.");
        assertThat(refused(against() + "&figure=pyramid")).contains("shows one chart");
        assertThat(refused("figure=pyramid&layout=wall")).contains("shows figures of the whole chart.");
        assertThat(refused("layout=atlas&depth=2&format=pdf")).contains("down to its last layer");
        assertThat(refused("poster=on&format=pdf")).contains("needs to know the sheets");
        assertThat(refused("root=clerk")).contains("the id of one of those who are called so, such as 3, 4");
        assertThat(refused("root=nobody")).contains("a name or title that only one has");
        assertThat(refused("boxes=5000")).contains("must be a whole number from 1 to 3,000");
        assertThat(refused("scale=0")).contains("must be a number from 0.01 to 20");
        assertThat(refused("colour=change")).contains("must be one of: department,");
        assertThat(refused("paper=a9&format=pdf")).contains("must be one of: a0, a1,");
    }

    @Test
    void thePageKeepsWhatWasChosenAndDrawsIt() {
        String query = "?root=2&layout=tidy&depth=2&title=Sales";
        assertThat(owner.get(snapshot + "/draw" + query).body())
                .contains("<option value=\"tidy\" selected>", "name=\"title\" value=\"Sales\"");
        assertThat(owner.get(snapshot + "/draw/drawing" + query).body()).contains("<svg", ">Ben<");
        assertThat(owner.get(snapshot + "/draw?layout=atlas").body())
                .contains("An atlas has one page for each manager.");
        assertThat(owner.get(snapshot + "/explore?at=2").body()).contains("/draw?root=2");
    }
}
