package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups with members of whom none leads, so that nothing says who reports to whom. */
class LostMembersTest {
    private static ReadResult read(String json) {
        return Reading.of(json.replace('\'', '"'));
    }

    /** Three groups, two of which have several members: only the groups are in the chart. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                [{'id': 'u1', 'name': 'Board', 'members': [{'id': 'p1'}]},
                 {'id': 'u2', 'name': 'Sales', 'parent': 'u1', 'members': [{'id': 'p2'}, {'id': 'p3'}]},
                 {'id': 'u3', 'name': 'Plant', 'parent': 'u1', 'members': [{'id': 'p4'}, {'id': 'p5'}]}]
                """, """
                {'groups': [{'groupId': 'g1', 'groupName': 'Board', 'people': ['Ann Lee']},
                 {'groupId': 'g2', 'groupName': 'Sales', 'parentGroup': 'g1', 'people': ['Bob Ray', 'Cem Oz']},
                 {'groupId': 'g3', 'groupName': 'Plant', 'parentGroup': 'g1', 'people': ['Eli Kay', 'Fay Low', 'Gus Hill']}]}
                """, """
                [{'id': 10, 'name': 'Vorstand', 'mitarbeiter': [{'pnr': 1}]},
                 {'id': 20, 'name': 'Verkauf', 'parent': 10, 'mitarbeiter': [{'pnr': 2}, {'pnr': 3}]},
                 {'id': 30, 'name': 'Werk', 'parent': 10, 'mitarbeiter': [{'pnr': 4}, {'pnr': 5}]}]
                """, """
                {'name': 'Board', 'employees': [{'name': 'Ann Lee', 'title': 'CEO'}], 'children': [
                 {'name': 'Sales', 'employees': [{'name': 'Cem Oz', 'title': 'Seller'}, {'name': 'Bob Ray', 'title': 'Seller'}]},
                 {'name': 'Plant', 'employees': [{'name': 'Fay Low', 'title': 'Dev'}, {'name': 'Eli Kay', 'title': 'Dev'}]}]}
                """, """
                <org><unit><id>u1</id><name>Board</name><member><name>Ann Lee</name></member></unit>
                <unit><id>u2</id><name>Sales</name><parent>u1</parent><member><name>Cem Oz</name></member><member><name>Bob Ray</name></member></unit>
                <unit><id>u3</id><name>Plant</name><parent>u1</parent><member><name>Eli Kay</name></member><member><name>Fay Low</name></member></unit></org>
                """})
    void areMissing(String groups) {
        ReadResult result = read(groups);
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(Reading.kinds(result)).contains(ProblemKind.LOST_ENTRIES);
        assertThat(Reading.messages(result)).anyMatch(message -> message.startsWith("2 rows have several entries"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // those who are listed have entries
                """
                [{'id': 'p1', 'name': 'Ann', 'members': ['p2', 'p3']}, {'id': 'p2', 'name': 'Bob', 'members': ['p4', 'p5']},
                 {'id': 'p3', 'name': 'Cyd'}, {'id': 'p4', 'name': 'Dan'}, {'id': 'p5', 'name': 'Eve'}]
                """,
                // what one person has several of
                """
                [{'id': 'p1', 'name': 'Ann', 'mails': ['a', 'b']}, {'id': 'p2', 'name': 'Bob', 'managerId': 'p1', 'mails': ['c', 'd']},
                 {'id': 'p3', 'name': 'Cyd', 'managerId': 'p1', 'phones': [{'number': 1}, {'number': 2}]}]
                """,
                """
                [{'id': 'p1', 'name': 'Ann', 'groups': [{'name': 'All'}, {'name': 'Board'}]},
                 {'id': 'p2', 'name': 'Bob', 'managerId': 'p1', 'groups': [{'name': 'All'}, {'name': 'Plant'}]},
                 {'id': 'p3', 'name': 'Cyd', 'managerId': 'p1', 'groups': [{'name': 'All'}, {'name': 'Sales'}]}]
                """
            })
    void areNoneWhereEachIsAPersonWithAnEntry(String people) {
        assertThat(Reading.kinds(read(people))).doesNotContain(ProblemKind.LOST_ENTRIES);
    }
}
