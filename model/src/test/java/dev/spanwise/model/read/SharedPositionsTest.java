package dev.spanwise.model.read;

import static dev.spanwise.model.read.PostsAndPeople.posts;
import static dev.spanwise.model.read.PostsAndPeople.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions of several holders, and people of several positions: who leads, and what counts once. */
class SharedPositionsTest {
    @Test
    void theFirstNamedLeadsAndThatIsSaid() {
        ReadResult result = read(
                "Position,Title,Parent,Incumbent\n1,Chief,,11\n2,Head,1,13;12\n3,Clerk,2,14\n",
                "Employee,Name\n11,Ann\n12,Bo\n13,Cid\n14,Dan\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n  2 (12)\n");
        assertThat(result.chart().findPosition("2").orElseThrow().name()).isEqualTo("Cid");
        assertThat(Reading.messages(result)).anyMatch(message -> message.contains("(in \"2\" that is 13)"));
    }

    @Test
    void theLargerShareLeadsWhereEachHasARowOfTheirOwn() {
        ReadResult result = read(
                "Position ID,Title,Parent Position\n1,Chief,\n2,Head,1\n3,Clerk,2\n",
                "Employee ID,Name,Position ID,FTE\n11,Ann,1,1\n12,Bo,2,0.4\n13,Cid,2,0.6\n14,Dan,3,1\n");
        assertThat(result.chart().findPosition("2").orElseThrow().name()).isEqualTo("Cid");
        assertThat(fte(result)).isEqualTo(3);
    }

    private static double fte(ReadResult result) {
        return result.chart()
                .positions()
                .mapToDouble(position -> position.number(Field.FTE))
                .sum();
    }

    private static double pay(ReadResult result) {
        return result.chart()
                .positions()
                .mapToDouble(position -> position.number(Field.SALARY))
                .filter(pay -> !Double.isNaN(pay))
                .sum();
    }

    @Test
    void whatAPersonEarnsCountsOnceAndWhatAPositionCostsToo() {
        String posts = "Position,Title,Parent,Incumbent,Budget\n1,Chief,,11,\n2,Head,1,11,\n3,Clerk,2,12;13,\n";
        ReadResult ofPeople =
                read(posts, "Employee,Name,Salary,FTE\n11,Ann,90000,1\n12,Bo,40000,1\n13,Cid,50000,0.5\n");
        assertThat(pay(ofPeople)).isEqualTo(180_000);
        assertThat(fte(ofPeople)).isEqualTo(2.5);
        ReadResult ofPosts = read(
                "Position,Title,Parent,Incumbent,Salary\n1,Chief,,11,90000\n2,Head,1,14,60000\n3,Clerk,2,12;13,50000\n",
                "Employee,Name\n11,Ann\n12,Bo\n13,Cid\n14,Dan\n");
        assertThat(pay(ofPosts)).isEqualTo(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee ID",
                "Personnel No.",
                "Pers.No.",
                "Personnel Number",
                "Staff no",
                "Worker",
                "Personalnummer"
            })
    void whoHasARowForEachPositionIsOnePerson(String number) {
        ReadResult result = read(
                "Position ID,Title,Parent Position\n1,Chief,\n2,Head,1\n3,Clerk,2\n4,Clerk,2\n",
                number + ",Name,Position ID,Salary\n11,Ann,1,90000\n12,Bo,2,60000\n12,Bo,4,60000\n13,Cid,3,50000\n");
        assertThat(pay(result)).isEqualTo(200_000);
        assertThat(Reading.kinds(result)).contains(ProblemKind.SEVERAL_POSITIONS);
    }

    @Test
    void postsThatAreNotAllHeldStandAsAVacancy() {
        ReadResult result = read(
                "Position ID,Title,Parent Position,FTE\n1,Chief,,1\n2,Clerk,1,5\n3,Clerk,1,2\n",
                "Employee ID,Name,Position ID\n11,Ann,1\n12,Bo,2\n13,Cid,2\n14,Dan,3\n15,Eve,3\n");
        assertThat(fte(result)).isEqualTo(8);
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.id()).isEqualTo("2 (+)");
                    assertThat(position.number(Field.FTE)).isEqualTo(3);
                });
        assertThat(Reading.kinds(result)).contains(ProblemKind.OPEN_POSTS);
    }
}
