package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Day;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.handover.TargetSystem;
import java.time.LocalDate;
import java.util.List;

/**
 * For which system a scenario becomes change files, and when it holds there.
 *
 * @param system that takes the files
 * @param days on which the waves take effect, one for each, the earliest first
 */
public record AskedChangeFiles(TargetSystem system, List<LocalDate> days) {
    public static final Option<TargetSystem> SYSTEM = Option.of("system", Word.of(TargetSystem.class));
    public static final Option<List<LocalDate>> EFFECTIVE = Option.of("effective", Several.list(Day.ofData()));
    public static final OptionList OPTIONS = OptionList.of("change-files", SYSTEM, EFFECTIVE);

    public AskedChangeFiles {
        days = List.copyOf(days);
    }

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is missing or not allowed
     */
    public static AskedChangeFiles of(Source source) {
        TargetSystem system = SYSTEM.get(source);
        List<LocalDate> days = EFFECTIVE.get(source);
        for (int wave = 1; wave < days.size(); wave++) {
            if (!days.get(wave - 1).isBefore(days.get(wave))) {
                throw EFFECTIVE.unfit(days.get(wave), "days-in-order");
            }
        }
        return new AskedChangeFiles(system, days);
    }

    /** Whether anything of it is said. */
    public static boolean isAsked(Source source) {
        return SYSTEM.isGiven(source) || EFFECTIVE.isGiven(source);
    }
}
