package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What decides between two ways to three layers: Ann goes, which moves Dan and makes Cleo wider, or Dan goes, which moves
 * Eva and Eli and makes Ann wider.
 */
class OptimizeOptionsTest {
    private static final String STAFF = """
        id,manager,name,grade
        1,,Cleo,9
        2,1,Ann,7
        3,1,Bob,7
        4,1,Gus,3
        5,2,Dan,5
        6,5,Eva,3
        7,5,Eli,3
        """;

    @Test
    void fewestMovesDissolveAnn() {
        assertDissolved("2");
    }

    @Test
    void limitOfAGradeKeepsThoseAboveFromGrowing() {
        assertDissolved("5", "--max-span-by-grade", "9=3");
        assertDissolved("2", "--max-span-by-grade", "7=2");
    }

    @Test
    void limitOfAnArchetypeGoesByTheSpanOfToday() {
        assertDissolved("5", "--max-span-by-archetype", "player-coach=3");
        assertDissolved("2", "--max-span-by-archetype", "coach=3");
    }

    @Test
    void limitOfACondition() {
        assertDissolved("5", "--max-span-if", "grade == '9'=3");
        assertDissolved("2", "--max-span-if", "grade == '9'=3", "--max-span-if", "top=9");
        assertThat(optimize("--max-span-if", "grade == '9'=3").out())
                .contains("manager: 3 (1 manager), 12 (2 managers); who has more today may keep them.");
    }

    @Test
    void weightOfAPositionCounts() {
        assertDissolved("5", "--weigh", "5=name == 'Dan'");
    }

    @Test
    void everyConditionOfTheSameWeightCounts() {
        assertDissolved("2", "--weigh", "5=name == 'Eva'", "--weigh", "5=name == 'Dan'");
    }

    @Test
    void weightedObjectiveTakesTheWeightsOfPositionsToo() {
        assertDissolved("2", "--allow", "dissolve", "--objective", "weighted", "--weights", "1,7,0");
        assertDissolved(
                "5",
                "--allow",
                "dissolve",
                "--objective",
                "weighted",
                "--weights",
                "1,7,0",
                "--weigh",
                "3=grade == '5'");
    }

    @Test
    void teamLargerThanAWaveGoesOverSeveral() {
        CommandRun run = optimize("--max-span-by-grade", "9=3", "--moves-per-wave", "1");

        assertThat(run.out().replaceAll(" +", " ")).contains("""
             1 0 1
             2 1 1 Dan (5)
            """);
    }

    @Test
    void valueThatIsNoPairSaysWhatIs() {
        assertThat(optimize("--weigh", "many=manager").err())
                .startsWith(
                        "spanwise: --weigh: \"many\" is not allowed; allowed: a whole number from 0 to 1,000,000,000.");
        assertThat(optimize("--weigh", "manager").err())
                .startsWith("spanwise: --weigh: \"manager\" is not allowed; allowed: written like N=CONDITION.");
        assertThat(optimize("--weigh", "3=mangaer").err())
                .startsWith("spanwise: --weigh: The condition cannot be understood at line 1, column 1:");
        assertThat(optimize("--max-span-by-grade", "9").err())
                .startsWith("spanwise: --max-span-by-grade: \"9\" is not allowed; allowed: written like GRADE=N.");
        assertThat(optimize("--max-span-by-grade", "9=few").err())
                .startsWith("spanwise: --max-span-by-grade: \"few\" is not allowed; allowed: a whole number from 1 to"
                        + " 100,000,000.");
        assertThat(optimize("--max-span-if", "grade == '9'").err())
                .startsWith("spanwise: --max-span-if: \"grade == '9'\" is not allowed; allowed: written like"
                        + " CONDITION=N.");
        assertThat(optimize("--max-span-if", "span <= 3").err()).contains("written like CONDITION=N.");
        assertThat(optimize("--max-span-if", "mangaer=3").err())
                .startsWith("spanwise: --max-span-if: The condition cannot be understood at line 1, column 1:");
        assertThat(optimize("--max-span-if", "top").err())
                .startsWith("spanwise: --max-span-if: \"top\" is not allowed; allowed: written like CONDITION=N.");
        assertThat(optimize("--max-span-if", "top=0").err())
                .startsWith("spanwise: --max-span-if: \"0\" is not allowed; allowed: a whole number from 1 to");
        assertThat(optimize("--max-span-by-archetype", "boss=3").err())
                .startsWith("spanwise: --max-span-by-archetype: \"boss\" is not allowed; allowed: one of:"
                        + " player-coach, coach, supervisor, facilitator, coordinator.");
        assertThat(optimize("--max-span-by-grade", "9=3", "--max-span-by-archetype", "coach=3")
                        .err())
                .startsWith("spanwise: --max-span-by-grade and --max-span-by-archetype are both given");
        assertThat(optimize("--objective", "weighted", "--weights", "1,2,many").err())
                .startsWith("spanwise: --weights: \"many\" is not allowed; allowed: a whole number from 0 to");
        assertThat(optimize("--objective", "weighted", "--weights", "1,2").err())
                .startsWith("spanwise: --weights: \"1, 2\" is not allowed; allowed: written like N,N,N.");
        assertThat(optimize("--dissolve-share", "100.1%").err())
                .startsWith("spanwise: --dissolve-share: \"100.1%\" is not allowed; allowed: a percentage such as 15%,"
                        + " above 0 and up to 100%.");
        assertThat(optimize("--saved-share", "0.1").err())
                .startsWith("spanwise: --saved-share: \"0.1\" is not allowed; allowed: written with its sign: 0.1%"
                        + " or 10%.");
        assertThat(optimize("--move-at-most", "2.5").err())
                .startsWith("spanwise: --move-at-most: \"2.5\" is not allowed; allowed: a whole number from 0 to"
                        + " 100,000,000.");
    }

    @Test
    void weightsTooLargeToAddUpAreRefused() {
        String[] huge = {"--objective", "weighted", "--weights", "9223372036854775807,1,1"};
        String[] together = {
            "--objective", "weighted", "--weights", "1000000000,1,1000000000", "--weigh", "1000000000=layer > 1"
        };

        assertThat(optimize(huge).err())
                .startsWith(
                        "spanwise: --weights: \"9223372036854775807\" is not allowed; allowed: a whole number from 0"
                                + " to");
        assertThat(optimize(together).err())
                .startsWith("spanwise: The weights of --weights and --weigh are too large to be added up exactly.");
    }

    /** Ann's people come up by one layer, and so do Dan's: with no rise at all there is no plan. */
    @Test
    void nobodyRisesMoreThanIsAllowed() {
        assertDissolved("2", "--max-rise", "1");
        assertThat(optimize("--max-rise", "0").exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void pricesAreTakenAndTheirSumIsShown() {
        String[] priced = {"--allow", "dissolve", "--objective", "weighted", "--cost", "move=10,dissolved=3"};
        assertThat(optimize(priced).out())
                .contains("What the plan costs, in the unit of its prices")
                .containsPattern("people moved +\\d+ +\\d+0")
                .containsPattern("managers dissolved +1 +3");
        assertThat(optimize("--allow", "dissolve", "--spare", "9=name == 'Ann'").out())
                .contains("What the plan costs");
        assertThat(optimize("--cost", "move=2").err())
                .startsWith("spanwise: --cost and --weights say what counts how much in a weighted sum: give"
                        + " --objective weighted, or leave them out.");
        assertThat(optimize("--objective", "weighted", "--cost", "move=0,job=0").err())
                .startsWith("spanwise: --cost: \"move=0, job=0\" is not allowed; allowed: prices that are not all 0");
        assertThat(optimize("--objective", "weighted", "--cost", "moves=1").err())
                .startsWith("spanwise: --cost: \"moves\" is not allowed; allowed: one of: move, dissolved, job,"
                        + " severance, saving.");
    }

    @Test
    void linesThatMustNotCrossAreRefusedByName() {
        assertThat(optimize("--within", "location", "--strictly-within", "company", "--crossing", "department=2")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(optimize("--crossing", "grade=2").err())
                .startsWith("spanwise: --crossing: \"grade\" is not allowed; allowed: one of: department, location,"
                        + " company.");
        assertThat(optimize("--crossing", "location=0").err())
                .startsWith("spanwise: --crossing: \"0\" is not allowed; allowed: a whole number from 1 to");
    }

    @Test
    void nobodyPassesTheUsualSpanUnlessThatIsLifted() {
        assertThat(optimize().out())
                .contains("Nobody who takes people on gets more than 12 direct reports; who has more today");
        assertThat(optimize("--max-span", "none").out()).contains("Spans are not limited.");
        assertThat(optimize("--max-span", "any").err())
                .startsWith("spanwise: --max-span: \"any\" is not allowed; allowed: a whole number from 1 to");
    }

    /** Dan has two, so that three each is had by giving Ann his; to move Ann's one alone does for two each. */
    @Test
    void leavesNoNarrowTeam() {
        assertDissolved("2", "--min-span", "2");
        assertDissolved("5", "--min-span", "3");
        assertThat(optimize("--min-span", "3", "--protect", "name == 'Dan'", "--prices")
                        .out())
                .contains("1 manager is left with fewer than 3 direct reports, as a top, protected,")
                .contains("Dan (5)")
                .contains("teams of any size");
        assertDissolved("2", "--min-span", "3", "--narrow-cost", "1", "--weigh", "2=name == 'Eva'");
        assertThat(optimize("--narrow-cost", "1").err())
                .startsWith("spanwise: --narrow-cost says what a manager below --min-span counts: give --min-span");
        assertThat(optimize("--min-span", "1").err())
                .startsWith("spanwise: --min-span: \"1\" is not allowed; allowed: a whole number from 2 to");
    }

    @Test
    void saysHowMuchDependsOnTheWidestSpan() {
        assertThat(optimize("--max-span", "4", "--allow", "dissolve", "--sensitivity")
                        .out())
                .contains("People moved for each number of layers and widest span")
                .containsPattern("Layers +2 reports +3 reports +4 reports +5 reports +6 reports")
                .containsPattern("3 +– +2 +1 +1 +1");
        assertThat(optimize("--max-span", "none", "--sensitivity").out())
                .contains("There is no one limit of spans that could be a little narrower or wider.");
    }

    /** Ann and Dan could each go, which moves one person and two; so Ann's going is in every best plan. */
    @Test
    void saysWhatCouldStayAndWhatEachLimitCosts() {
        String told = optimize("--allow", "dissolve", "--alternatives", "2", "--prices")
                .out();
        assertThat(told)
                .contains("Of 1 change, 1 is in every best plan")
                .contains("Ann       in every one       1 move more")
                .contains("There is no other plan of the same value")
                .contains("one layer more")
                .contains("1 move fewer");
        assertThat(optimize("--alternatives", "9").err())
                .startsWith("spanwise: --alternatives: \"9\" is not allowed; allowed: a whole number from 1 to 8");
    }

    @Test
    void eachProtectionHasItsPrice() {
        String[] both = {"--allow", "dissolve", "--prices", "--protect", "name == 'Ann'", "--protect", "name == 'Dan'"};
        assertThat(optimize(both).out().replaceAll("\\s+", " "))
                .contains("What each protection costs by itself")
                .contains("Ann there would be a plan without it")
                .contains("Dan there would be a plan without it");
        assertThat(optimize("--allow", "dissolve", "--prices", "--protect-layers", "..2")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Ann 1 move");
        assertThat(optimize("--allow", "dissolve", "--prices").out())
                .contains("What each limit costs")
                .doesNotContain("What each protection costs");
    }

    @Test
    void nobodyOnProtectedLayersIsDissolved() {
        assertThat(optimize("--protect-layers", "1..3", "--allow", "dissolve").exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(optimize("--protect-layers", "3..2").err())
                .startsWith("spanwise: --protect-layers: \"3..2\" is not allowed; allowed: such as 1..2, ..3, 4");
    }

    @Test
    void savingWithoutAnyPaySaysSo() {
        assertThat(optimize("--save-at-least", "5").out())
                .contains("The pay of no manager who may be dissolved is known");
    }

    private static void assertDissolved(String id, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "json"));
        CommandRun run = optimize(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("\"status\" : \"OPTIMAL\"");
        Matcher converted =
                Pattern.compile("\"position\" : \"(\\d)\",\\s+\"outcome\"").matcher(run.out());
        assertThat(converted.results().map(result -> result.group(1))).containsExactly(id);
    }

    private static CommandRun optimize(String... options) {
        List<String> arguments = new ArrayList<>(List.of("optimize", "-", "--max-layers", "3"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(STAFF, arguments.toArray(String[]::new));
    }
}
