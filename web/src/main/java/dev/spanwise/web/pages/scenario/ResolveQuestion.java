package dev.spanwise.web.pages.scenario;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.scenario.MoveCounts;
import java.util.Map;

/**
 * The question whether steps that were accepted shall be worked out anew, since a protection changes what they come to.
 *
 * @param path address that is asked again for yes
 * @param fields of the form that asked
 * @param now what the steps come to as it is
 * @param then what they would come to
 */
public record ResolveQuestion(String path, Map<String, String> fields, MoveCounts now, MoveCounts then) {
    public ResolveQuestion {
        fields = ImmutableMap.copyOf(fields);
    }

    /** The edit in question, the last word of the address. */
    public String what() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Address of the scenario. */
    public String scenario() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
