package dev.spanwise.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The commands by the names they are called by, in the order help lists them. */
final class Commands {
    private static final Map<String, Function<Session, Command>> MAKERS = new LinkedHashMap<>();

    static {
        MAKERS.put("analyze", AnalyzeCommand::new);
        MAKERS.put("check", CheckCommand::new);
        MAKERS.put("simulate", SimulateCommand::new);
        MAKERS.put("presets", PresetsCommand::new);
        MAKERS.put("scenario", ScenarioCommand::new);
        MAKERS.put("compare", CompareCommand::new);
        MAKERS.put("forecast", ForecastCommand::new);
        MAKERS.put("diagram", DiagramCommand::new);
        MAKERS.put("optimize", OptimizeCommand::new);
        MAKERS.put("serve", ServeCommand::new);
        MAKERS.put("forget", ForgetCommand::new);
        MAKERS.put("generate", GenerateCommand::new);
        MAKERS.put("report", ReportCommand::new);
        MAKERS.put(CompletionCommand.NAME, CompletionCommand::new);
    }

    private Commands() {}

    /** A command that has commands of its own. */
    interface Group {
        /** These by their names, in the order help lists them. */
        Map<String, Command> commands();
    }

    static boolean has(String name) {
        return MAKERS.containsKey(name);
    }

    /** New commands of those names that are asked for. */
    static Map<String, Command> in(Session session, Predicate<String> named) {
        Map<String, Command> commands = new LinkedHashMap<>();
        MAKERS.forEach((name, maker) -> {
            if (named.test(name)) {
                commands.put(name, maker.apply(session));
            }
        });
        return commands;
    }
}
