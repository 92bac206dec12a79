package dev.spanwise.analysis.compliance.notice;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row whose position a plan eliminates.
 *
 * @param position number of the row in the chart
 * @param site number of its location, {@link Workforce#NOWHERE} where none is known
 * @param unit its department; empty where none is known
 * @param posts how many people it stands for
 * @param leaving the day on which they leave; null where the data does not say
 * @param counted by which ways of counting it counts
 */
record Dismissal(
        int position,
        int site,
        String unit,
        int posts,
        @Nullable LocalDate leaving,
        Set<Counted> counted) {}
