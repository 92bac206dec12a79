package dev.spanwise.analysis.generate;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.PositionDraft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One position of a synthetic organisation, as an HR system would export it.
 *
 * @param id the incumbent's personnel number; a vacancy has a number of its own
 * @param managerId null for the top
 * @param salary pay per year for the FTE worked, null for contractors
 * @param dottedManagerId the second manager's number, null for none
 */
public record SyntheticPosition(
        String id,
        @Nullable String managerId,
        String name,
        String title,
        String department,
        String jobFamily,
        String location,
        String company,
        String grade,
        @Nullable Integer salary,
        double fte,
        @Nullable LocalDate hireDate,
        @Nullable String email,
        @Nullable String gender,
        @Nullable LocalDate birthDate,
        String employmentType,
        String status,
        @Nullable String dottedManagerId,
        Set<Flag> flags) {

    public SyntheticPosition {
        flags = Set.copyOf(flags);
    }

    /** The values in the order of {@link SyntheticOrganisation#headers}: texts, whole and decimal numbers, days, null. */
    public List<@Nullable Object> values() {
        return Arrays.asList(
                id,
                managerId,
                name,
                title,
                department,
                jobFamily,
                location,
                company,
                grade,
                salary,
                fte,
                hireDate,
                email,
                gender,
                birthDate,
                employmentType,
                status,
                dottedManagerId);
    }

    /** The position as a chart takes it. */
    public PositionDraft draft() {
        PositionDraft draft = new PositionDraft(id)
                .manager(managerId)
                .dottedManager(dottedManagerId)
                .text(Field.NAME, name)
                .text(Field.TITLE, title)
                .text(Field.DEPARTMENT, department)
                .text(Field.JOB_FAMILY, jobFamily)
                .text(Field.LOCATION, location)
                .text(Field.COMPANY, company)
                .text(Field.GRADE, grade)
                .number(Field.SALARY, salary == null ? Double.NaN : salary)
                .number(Field.FTE, fte)
                .date(Field.HIRE_DATE, hireDate)
                .text(Field.EMAIL, email)
                .text(Field.GENDER, gender)
                .date(Field.BIRTH_DATE, birthDate)
                .text(Field.EMPLOYMENT_TYPE, employmentType)
                .text(Field.STATUS, status);
        flags.forEach(flag -> draft.flag(flag, true));
        return draft;
    }
}
