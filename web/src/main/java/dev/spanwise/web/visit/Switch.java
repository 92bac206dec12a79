package dev.spanwise.web.visit;

import java.util.Optional;

/** A value that can only be on or off, as it stands in an address or a form. */
public final class Switch {
    private Switch() {}

    /**
     * Whether it is on: {@code on}, as browsers send it, or {@code true}. Off is {@code off}, {@code false} or nothing.
     *
     * @throws WebProblem when it is anything else
     */
    public static boolean isOn(String name, Optional<String> value) {
        return switch (value.orElse("off")) {
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw WebProblem.badRequest("problem.switch", name, value.orElseThrow());
        };
    }
}
