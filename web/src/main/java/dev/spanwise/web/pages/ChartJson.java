package dev.spanwise.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.visit.Visit;

/** The figures of a chart for the script that draws it; templates escape it into an attribute. */
public final class ChartJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ChartJson() {}

    public static String of(Object figures) {
        try {
            return MAPPER.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that are no JSON", e);
        }
    }

    /** Answers a script of a page with them. */
    public static void answer(Visit visit, Object figures) {
        visit.http().contentType("application/json; charset=utf-8").result(of(figures));
    }
}
