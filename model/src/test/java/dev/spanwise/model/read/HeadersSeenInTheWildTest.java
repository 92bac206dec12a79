package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.column.MappedColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of real exports, each in a small file of its own. */
class HeadersSeenInTheWildTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post Unique Reference",
                "EMPLOYEE_ID",
                "EmpID",
                "Person ID",
                "USERID",
                "Personalnummer",
                "Mitarbeiternummer",
                "matricule",
                "Matricola",
                "Medarbejdernummer",
                "Anställningsnummer",
                "Numer pracownika",
                "社員番号",
                "工号"
            })
    void id(String header) {
        assertColumn(ColumnRole.ID, header, header + ",Manager,Name\n7,,Ann Ash\n8,7,Bob Bee\n9,7,Cyd Cox\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports to Senior Post",
                "Reporting Senior Post",
                "reports_to",
                "MANAGER_ID",
                "Supervisor",
                "parentId",
                "manager.value",
                "Vorgesetzter",
                "reporta_a",
                "Nærmeste leder",
                "Rapporterar till",
                "Bezpośredni przełożony",
                "直接上级",
                "直接上級"
            })
    void manager(String header) {
        assertColumn(ColumnRole.MANAGER, header, "id," + header + ",Name\n7,,Ann Ash\n8,7,Bob Bee\n9,7,Cyd Cox\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ManagerName", "Supervisor", "Vorgesetzter", "上司"})
    void managerByName(String header) {
        assertColumn(
                ColumnRole.MANAGER,
                header,
                "id,Name," + header + "\n7,Ann Ash,\n8,Bob Bee,Ann Ash\n9,Cyd Cox,Ann Ash\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SupervisorEmail", "Manager Email"})
    void managerByAddress(String header) {
        assertColumn(
                ColumnRole.MANAGER,
                header,
                "id,E-Mail-Adresse," + header + "\n7,ann@example.org,\n8,bob@example.org,ann@example.org\n"
                        + "9,cyd@example.org,ann@example.org\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Job Title", "Generic Job Title", "positionName", "Cargo", "Mansione", "役職"})
    void title(String header) {
        assertExtra(ColumnRole.TITLE, header, "Head", "Clerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unit", "Organisation", "Department", "BusinessUnit", "org_einheit", "部門"})
    void department(String header) {
        assertExtra(ColumnRole.DEPARTMENT, header, "Sales", "Finance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grade (or equivalent)", "Grade", "PayZone", "JOBLEVEL", "职级"})
    void grade(String header) {
        assertExtra(ColumnRole.GRADE, header, "G7", "G6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actual Pay Floor (£)", "Payscale Minimum (£)"})
    void payFloor(String header) {
        assertExtra(ColumnRole.PAY_FLOOR, header, "80000", "30000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salary", "Gehalt", "年収"})
    void salary(String header) {
        assertExtra(ColumnRole.SALARY, header, "80000", "30000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number of Posts in FTE", "FTE", "VZÄ"})
    void fte(String header) {
        assertExtra(ColumnRole.FTE, header, "1.0", "26.32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date de début", "入社日", "Hire Date"})
    void hireDate(String header) {
        assertExtra(ColumnRole.HIRE_DATE, header, "2020-01-31", "2021-02-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-Mail-Adresse", "userPrincipalName"})
    void email(String header) {
        assertExtra(ColumnRole.EMAIL, header, "ann@example.org", "bob@example.org");
    }

    private static void assertExtra(ColumnRole role, String header, String first, String second) {
        assertColumn(
                role, header, "id,manager," + header + "\n7,," + first + "\n8,7," + second + "\n9,7," + second + "\n");
    }

    private static void assertColumn(ColumnRole role, String header, String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(result.mapping().find(role).map(MappedColumn::column)).contains(header);
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(2);
    }
}
