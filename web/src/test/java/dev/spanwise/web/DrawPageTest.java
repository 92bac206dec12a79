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
        assertThat(draw("part=branch&position=2")).contains(">Ben<", ">Dora<").doesNotContain(">Edi<");
        assertThat(draw("part=branch&position=lead&depth=1")).contains(">Ben<").doesNotContain(">Dora<");
        assertThat(draw("part=focus&position=Cy")).contains(">Ada<", ">Cy<").doesNotContain(">Edi<");
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
        String beside = draw(against() + "&side-by-side=on&part=branch&position=2&layout=boxes");
        assertThat(beside).contains("Before", "After", ">Ben<", ">Dora<").doesNotContain(">Edi<", ">Ada<");
        assertThat(refused(against() + "&side-by-side=on&part=branch&position=4"))
                .contains("The position is in only one of the two charts.");
    }

    @Test
    void wishesThatContradictEachOtherAreRefusedInWords() {
        assertThat(refused("part=focus&depth=2")).contains("A position is drawn with its own surroundings.");
        assertThat(refused("side-by-side=on")).contains("There is no change to draw beside each other.");
        assertThat(refused(against() + "&part=branch&position=2")).contains("drawn for the whole chart");
        assertThat(refused("figure=pyramid&layout=wall")).contains("Figures are drawn for the whole chart.");
        assertThat(refused("layout=atlas&depth=2&format=pdf")).contains("down to its last layer");
        assertThat(refused("poster=on&format=pdf")).contains("choose a paper");
        assertThat(refused("position=clerk")).contains("Several positions are called", "3, 4");
        assertThat(refused("boxes=5000")).contains("allowed are whole numbers from 1 to 3,000");
        assertThat(refused("scale=0")).contains("scale is \"0\": allowed are numbers above 0, at most 20.");
        assertThat(refused("colour=change")).contains("colour is \"change\": allowed are department,");
        assertThat(refused("paper=a9&format=pdf")).contains("paper is \"a9\": allowed are a0, a1,");
    }

    @Test
    void thePageKeepsWhatWasChosenAndDrawsIt() {
        String query = "?part=branch&position=2&layout=tidy&depth=2&title=Sales";
        assertThat(owner.get(snapshot + "/draw" + query).body())
                .contains("<option value=\"tidy\" selected>", "name=\"title\" value=\"Sales\"");
        assertThat(owner.get(snapshot + "/draw/drawing" + query).body()).contains("<svg", ">Ben<");
        assertThat(owner.get(snapshot + "/draw?layout=atlas").body())
                .contains("An atlas has one page for each leader.");
        assertThat(owner.get(snapshot + "/explore?at=2").body()).contains("/draw?part=branch&position=2");
    }
}
