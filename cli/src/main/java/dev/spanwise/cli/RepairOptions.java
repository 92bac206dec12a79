package dev.spanwise.cli;

import dev.spanwise.model.read.RepairPolicy;
import picocli.CommandLine.Option;

/** What is done about data that makes no chart as it is. */
final class RepairOptions {
    @Option(names = "--on-cycle", paramLabel = "break|fail", order = 17)
    private RepairPolicy.OnCycle onCycle = RepairPolicy.DEFAULT.onCycle();

    @Option(names = "--on-missing-manager", paramLabel = "top|leave-out|fail", order = 18)
    private RepairPolicy.OnMissingManager onMissingManager = RepairPolicy.DEFAULT.onMissingManager();

    @Option(names = "--on-several-tops", paramLabel = "keep|largest|fail", order = 19)
    private RepairPolicy.OnSeveralTops onSeveralTops = RepairPolicy.DEFAULT.onSeveralTops();

    @Option(names = "--on-duplicate", paramLabel = "decide|first|fail", order = 20)
    private RepairPolicy.OnDuplicate onDuplicate = RepairPolicy.DEFAULT.onDuplicate();

    RepairPolicy policy() {
        return new RepairPolicy(onCycle, onMissingManager, onSeveralTops, onDuplicate);
    }
}
