package org.mizani.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mizani.architecture.counterexample.AsksForNow;
import org.mizani.architecture.counterexample.CountsInDoubles;
import org.mizani.architecture.counterexample.ReadsWorkbooks;
import org.mizani.architecture.counterexample.RunsScript;
import org.mizani.architecture.counterexample.ShowsButton;
import org.mizani.architecture.counterexample.WritesSql;
import org.mizani.architecture.counterexample.metrics.KnowsSpring;

/** What modules cannot say, each with a class that breaks it. */
@SuppressWarnings("ImmutableEnumChecker")
enum Rule {
    WORKBOOKS_IN_FEW_HANDS(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.mizani.dataimport.workbook..", "org.mizani.tables..", "org.mizani.reports..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.poi..")
                    .because("a change of the spreadsheet library must stay in one reader and the writers"),
            ReadsWorkbooks.class),

    SQL_IN_STORES_AND_QUERIES(
            noClasses()
                    .that(describe("are no *Store, *Queries or a part that these share", Rule::speaksNoSql))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "org.mizani.jooq..")
                    .because("whoever looks for what touches the database must find it by its name"),
            WritesSql.class),

    PAGES_IN_UI(
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "org.mizani.charts..", "org.mizani.security..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("figures, imports and reports work without a browser"),
            ShowsButton.class),

    METRICS_ARE_PLAIN_JAVA(
            classes()
                    .that()
                    .resideInAPackage("..metrics..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..metrics..")
                            .or(describe("are annotations of modules", Rule::namesModules)))
                    .because("arithmetic is read, tested and trusted on its own"),
            KnowsSpring.class),

    FIGURES_ARE_EXACT(
            CompositeArchRule.of(noFields()
                            .that()
                            .areDeclaredInClassesThat(holdFigures())
                            .should()
                            .haveRawType(floating())
                            .because("0.1 + 0.2 is not 0.3 in binary"))
                    .and(noMethods()
                            .that()
                            .areDeclaredInClassesThat(holdFigures())
                            .should()
                            .haveRawReturnType(floating())
                            .orShould()
                            .haveRawParameterTypes(anyFloating())
                            .because("0.1 + 0.2 is not 0.3 in binary")),
            CountsInDoubles.class),

    TIME_COMES_FROM_THE_CLOCK(
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.mizani.MizaniApplication")
                    .should()
                    .callMethodWhere(describe("asks for the present time", call -> tellsTime(call.getTarget())))
                    .because("a test must be able to say what time it is"),
            AsksForNow.class),

    LOOKS_AND_SCRIPTS_IN_THE_FRONTEND(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.mizani.charts..")
                    .should()
                    .callMethodWhere(describe("runs a script or sets a style", call -> scripts(call.getTarget())))
                    .because("looks live in CSS files and behaviour in elements, where they are checked"),
            RunsScript.class);

    private static final Pattern SPEAKS_SQL = Pattern.compile(".*(Store|Queries|Columns|ClaimTable|ClaimRows)");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final ArchRule rule;
    private final Class<?> counterExample;

    Rule(ArchRule rule, Class<?> counterExample) {
        this.rule = rule;
        this.counterExample = counterExample;
    }

    ArchRule rule() {
        return rule;
    }

    Class<?> counterExample() {
        return counterExample;
    }

    private static boolean speaksNoSql(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return !outermost.getPackageName().equals("org.mizani.database")
                && !SPEAKS_SQL.matcher(outermost.getSimpleName()).matches();
    }

    private static boolean namesModules(JavaClass type) {
        return type.getPackageName().equals("org.springframework.modulith");
    }

    /** Bytes, pixels, points, the likeness of names and trends may be floating. */
    private static DescribedPredicate<JavaClass> holdFigures() {
        return describe(
                "hold figures",
                type -> !resideInAnyPackage(
                                "org.mizani.charts..",
                                "org.mizani.dataimport.workbook..",
                                "org.mizani.operations.registers..",
                                "org.mizani.parity.trend..",
                                "org.mizani.reports.ooxml..",
                                "org.mizani.reports.pdf..",
                                "org.mizani.reports.xlsx..")
                        .test(type));
    }

    private static DescribedPredicate<JavaClass> floating() {
        return describe("double or float", type -> FLOATING.contains(type.getName()));
    }

    private static DescribedPredicate<List<JavaClass>> anyFloating() {
        return describe("with a double or float", types -> types.stream().anyMatch(floating()));
    }

    private static boolean tellsTime(AccessTarget.MethodCallTarget method) {
        boolean clock = method.getRawParameterTypes().size() == 1
                && method.getRawParameterTypes().get(0).isEquivalentTo(Clock.class);
        return switch (method.getName()) {
            case "now" -> method.getOwner().getPackageName().startsWith("java.time") && !clock;
            case "currentTimeMillis" -> method.getOwner().isEquivalentTo(System.class);
            case "systemUTC", "systemDefaultZone", "system" -> method.getOwner().isEquivalentTo(Clock.class);
            default -> false;
        };
    }

    private static boolean scripts(AccessTarget.MethodCallTarget method) {
        boolean script = method.getName().equals("executeJs")
                && (method.getOwner().isAssignableTo(Page.class)
                        || method.getOwner().isAssignableTo(Element.class));
        boolean style = method.getName().equals("getStyle")
                && method.getOwner().getPackageName().startsWith("com.vaadin");
        return script || style;
    }
}
