package dev.spanwise.web;

import dev.spanwise.report.json.Json;
import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;

/** Answers are written as the command line writes its results. */
final class JsonAnswers implements JsonMapper {
    @Override
    public String toJsonString(Object value, Type type) {
        return Json.of(value);
    }
}
