package dev.spanwise.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.charts.ReadingSettings;
import java.util.List;

/** The arrows of docs/architecture.md: cli -> web -> report -> analysis -> model, and what stays in one place. */
@AnalyzeClasses(
        packages = "dev.spanwise",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutCompiledGraphviz.class})
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsPointDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("dev.spanwise.cli..")
            .layer("web")
            .definedBy("dev.spanwise.web..")
            .layer("report")
            .definedBy("dev.spanwise.report..")
            .layer("analysis")
            .definedBy("dev.spanwise.analysis..")
            .layer("model")
            .definedBy("dev.spanwise.model..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("cli", "web", "report");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.spanwise.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule picocliAndProgressBarsStayInCli = noClasses()
            .that()
            .resideOutsideOfPackage("dev.spanwise.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule httpStaysInWeb = noClasses()
            .that(not(resideInAPackage("dev.spanwise.web..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.javalin..",
                    "jakarta.servlet..",
                    "org.eclipse.jetty..",
                    "java.net.http..",
                    "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule graphvizStaysInDiagram = noClasses()
            .that(not(resideInAPackage("dev.spanwise.report.diagram..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("guru.nidi..", "com.dylibso.chicory..", "com.github.weisj..", "org.apache.batik..");

    @ArchTest
    static final ArchRule onlyReadParsesOrganisationData = noClasses()
            .that(not(resideInAPackage("dev.spanwise.model.read..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.siegmar.fastcsv.reader..",
                    "org.apache.poi.hssf..",
                    "org.apache.poi.poifs..",
                    "org.apache.poi.ss.usermodel..",
                    "org.apache.poi.xssf..",
                    "org.mozilla.universalchardet..");

    @ArchTest
    static final ArchRule onlyPaperReadsPagesAgain = noClasses()
            .that(not(resideInAnyPackage("dev.spanwise.model.read..", "dev.spanwise.report.paper")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "com.openhtmltopdf..");

    @ArchTest
    static final ArchRule onlySlidesWriteSlides = noClasses()
            .that(not(resideInAnyPackage("dev.spanwise.report.diagram.slide", "dev.spanwise.report.deck")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi.xslf..", "org.apache.poi.sl..");

    @ArchTest
    static final ArchRule onlyTheFacesTouchTheConsole = noClasses()
            .that(not(resideInAnyPackage("dev.spanwise.cli..", "dev.spanwise.web..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /** A large file is gone through once until somebody sees its first rows: reading shows them on its way. */
    @ArchTest
    static final ArchRule importsReadOnce = noClasses()
            .that()
            .resideInAnyPackage("dev.spanwise.web.imports", "dev.spanwise.web.pages.imports")
            .should()
            .callMethod(ReadingSettings.class, "preview", List.class, int.class, Limits.class);

    /** Faces tell whatever is refused in one place; only where another answer follows is one kind looked at. */
    @ArchTest
    static final ArchRule refusalsSpeakForThemselves = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.spanwise.cli..", "dev.spanwise.web..")
            .and()
            .areDeclaredInClassesThat()
            .haveNameNotMatching(".*\\.(ImportJob|OptimizeCommand|QuickStep|Database)")
            .should(catchOneKindOfRefusal());

    private static ArchCondition<JavaCodeUnit> catchOneKindOfRefusal() {
        return new ArchCondition<>("catch one kind of refusal") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .filter(caught -> caught.isAssignableTo(RefusedException.class)
                                && !caught.isEquivalentTo(RefusedException.class))
                        .forEach(caught -> events.add(SimpleConditionEvent.satisfied(
                                unit, unit.getFullName() + " catches " + caught.getSimpleName())));
            }
        };
    }

    /** Graphviz as bytecode: 2 MB that depend on nothing of ours and would take longer to look at than all the rest. */
    static final class WithoutCompiledGraphviz implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("GraphvizModuleMachine");
        }
    }
}
