package dev.kith;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.kith.cli.Command;
import dev.kith.cli.Env;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may use whom. What can only be seen in the source text is held by SourceTest. */
class ArchitectureTest {
    private static final JavaClasses KITH = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final Set<String> FLOOR = Set.of("base", "calendar", "db", "view", "query", "cli");

    /** Which features a feature may use, besides customer, which every feature may use. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("agenda", Set.of("classification", "keydate", "policy", "task")),
            Map.entry("classification", Set.of("fact", "segment")),
            Map.entry("care", Set.of("holiday", "policy", "script", "task")),
            Map.entry("earning", Set.of("member", "order", "points", "programme", "reward", "tier")),
            Map.entry("export", Set.of("task")),
            Map.entry("interaction", Set.of("policy", "script", "tag", "task")),
            Map.entry("task", Set.of("policy")),
            Map.entry("policy", Set.of("classification")),
            Map.entry("segment", Set.of("fact", "tag")),
            Map.entry("order", Set.of("product")),
            Map.entry("member", Set.of("programme")),
            Map.entry("points", Set.of("member", "programme")),
            Map.entry("reward", Set.of("order", "points", "programme")),
            Map.entry("tier", Set.of("classification", "fact", "order", "points", "programme")),
            Map.entry(
                    "transfer",
                    Set.of("contract", "interaction", "keydate", "order", "points", "policy", "tag", "task")),
            Map.entry("call", Set.of("care", "interaction", "points", "policy", "script", "tag", "task")),
            Map.entry("template", Set.of("interaction", "policy")));

    /** Rules that are pure: they see neither the database nor the command line nor the output. */
    private static final List<String> PURE = List.of(
            "agenda.Day",
            "call.Entry",
            "call.Sheet",
            "call.SlashLine",
            "script.AnswerForm",
            "script.Tally",
            "script.Wording",
            "template.BodyText",
            "template.Greetings",
            "template.HeaderText",
            "template.Mail",
            "template.Wording",
            "query.QueryParser",
            "query.QueryPrinter",
            "query.Letters",
            "segment.References",
            "segment.Trend",
            "classification.Lifecycle",
            "classification.LifecycleLimits",
            "classification.Purchases",
            "classification.Quintiles",
            "classification.Rating",
            "classification.Rfm",
            "classification.RfmGroup",
            "classification.ValueClass",
            "classification.ValueLimits",
            "fact.FactDay",
            "care.CareDays",
            "care.DueDay",
            "care.Period",
            "care.Trigger",
            "holiday.EventRule",
            "holiday.EventTime",
            "holiday.HolidayEvent",
            "holiday.HolidayKind",
            "keydate.KeyDay",
            "contract.Terms",
            "task.Repeat",
            "task.Series",
            "earning.Earning",
            "earning.Share",
            "earning.Rule",
            "earning.Turn",
            "earning.Cause",
            "programme.Expiry",
            "programme.Worth",
            "member.Numbers",
            "reward.Code",
            "reward.Discount",
            "reward.Kind",
            "reward.State",
            "points.Ledger",
            "points.RollForward",
            "points.Spending",
            "points.TakeBack",
            "points.LedgerCheck",
            "points.Statement",
            "points.Balance",
            "tier.Amounts",
            "tier.Downgrade",
            "tier.Ladder",
            "tier.Measure",
            "tier.Move",
            "tier.Qualification",
            "tier.Scheme",
            "tier.Standing",
            "tier.Tier",
            "tier.Window",
            "interaction.FollowUp",
            "policy.ContactPolicy",
            "policy.Wishes",
            "policy.Violation",
            "order.LineAmount",
            "order.OrderLine",
            "order.Refunds",
            "order.RefundableLine",
            "order.Quantity");

    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private static final Set<String> CHANGING = Set.of(
            "java.lang.StringBuilder",
            "java.util.ArrayList",
            "java.util.ArrayDeque",
            "java.util.BitSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.Properties",
            "java.util.TreeMap",
            "java.util.TreeSet");

    // ---- 1: the floor

    @Test
    void baseUsesTheJdkOnly() {
        check(classes().that(areIn("base")).should(Conditions.useOf("dev.kith..", "base")));
        check(noClasses()
                .that(areIn("base"))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "dev.kith..", "org.jspecify.."))));
    }

    @Test
    void onlyTheCalendarSeesTheLibraryOfTheLunarCalendar() {
        check(classes().that(areIn("calendar")).should(Conditions.useOf("dev.kith..", "base", "calendar")));
        check(noClasses().that(not(areIn("calendar"))).should().dependOnClassesThat(resideInAPackage("com.tyme..")));
    }

    @Test
    void theFloorUsesWhatIsBelowIt() {
        check(classes().that(areIn("db")).should(Conditions.useOf("dev.kith..", "base", "db")));
        check(classes().that(areIn("view")).should(Conditions.useOf("dev.kith..", "base", "view")));
        check(classes()
                .that(areIn("query"))
                .should(Conditions.useOf("dev.kith..", "base", "calendar", "db", "query"))
                .allowEmptyShould(true));
        check(classes()
                .that(areIn("cli"))
                .should(Conditions.useOf("dev.kith..", "base", "db", "view", "query", "cli")));
    }

    @Test
    void onlyMainUsesTheProgramAsAWhole() {
        check(noClasses()
                .that(not(areIn("app")))
                .and(not(DescribedPredicate.<JavaClass>describe(
                        "are Main", c -> c.getFullName().equals("dev.kith.Main"))))
                .should()
                .dependOnClassesThat(areIn("app")));
    }

    // ---- 2: features

    @Test
    void featuresUseEachOtherAlongTheListOnly() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : KITH) {
            String from = packageOf(type);
            if (FLOOR.contains(from) || from.equals("app") || from.isEmpty()) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = packageOf(dependency.getTargetClass());
                boolean allowed = to.isEmpty()
                        || to.equals(from)
                        || FLOOR.contains(to)
                        || (to.equals("customer") && !from.equals("customer"))
                        || ALLOWED.getOrDefault(from, Set.of()).contains(to);
                if (!allowed) {
                    wrong.add(from + " uses " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void commandsNeverCallCommands() {
        DescribedPredicate<JavaClass> commands = describe(
                "are commands",
                c -> c.isAssignableTo(Command.class)
                        && !c.isInterface()
                        && !c.getName().contains("$"));
        check(classes().that(commands).should(Conditions.onlyUse(describe("no other command", dependency -> {
            JavaClass target = dependency.getTargetClass();
            return !commands.test(target) || target.equals(dependency.getOriginClass());
        }))));
    }

    // ---- 3: libraries

    @Test
    void onlyDbSeesJdbc() {
        check(noClasses()
                .that(not(areIn("db")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.sqlite..")));
    }

    @Test
    void onlyCliSeesTheTerminalAndTheParser() {
        check(noClasses()
                .that(not(areIn("cli")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jline..", "picocli..")));
    }

    @Test
    void onlyViewAndTransferSeeTheFormats() {
        check(noClasses()
                .that(not(areIn("view")))
                .and(not(areIn("transfer")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "org.apache.commons.csv..")));
    }

    @Test
    void onlyRuleDaysSeeTheLibraryOfRules() {
        check(noClasses()
                .that(describe("are not RuleDays", c -> !c.getName().equals("dev.kith.calendar.RuleDays")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dmfs..")));
    }

    // ---- 5: the outside world

    @Test
    void onlyMainAndEnvReachForTheProcess() {
        Map<String, Set<String>> worldly = Map.ofEntries(
                Map.entry(
                        "java.lang.System",
                        Set.of("in", "out", "err", "exit", "getenv", "getProperty", "currentTimeMillis")),
                Map.entry("java.lang.Integer", Set.of("getInteger")),
                Map.entry("java.lang.Long", Set.of("getLong")),
                Map.entry("java.lang.Boolean", Set.of("getBoolean")),
                Map.entry("java.lang.Runtime", Set.of("exit", "halt")),
                Map.entry("java.lang.Math", Set.of("random")),
                Map.entry("java.lang.Thread", Set.of("sleep")),
                Map.entry("java.time.Instant", Set.of("now")),
                Map.entry("java.time.LocalDate", Set.of("now")),
                Map.entry("java.time.LocalDateTime", Set.of("now")),
                Map.entry("java.time.ZonedDateTime", Set.of("now")),
                Map.entry("java.time.OffsetDateTime", Set.of("now")),
                Map.entry("java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system")),
                Map.entry("java.time.ZoneId", Set.of("systemDefault")),
                Map.entry("java.util.TimeZone", Set.of("getDefault")),
                Map.entry("java.util.Locale", Set.of("getDefault")),
                Map.entry("java.util.UUID", Set.of("randomUUID")));
        check(noClasses()
                .that(areNot(Main.class, Env.class))
                .should(Conditions.access(describe("the process, the clock or chance", access -> {
                    AccessTarget target = access.getTarget();
                    return worldly.getOrDefault(target.getOwner().getName(), Set.of())
                            .contains(target.getName());
                }))));
        check(noClasses()
                .that(areNot(Main.class, Env.class))
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.random..").or(are(CHANCE))));
    }

    // ---- 6: nothing hidden

    @Test
    void noReflection() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
                .orShould()
                .dependOnClassesThat(are(Set.of("java.util.ServiceLoader")))
                .orShould()
                .callMethod(Class.class, "forName", String.class));
    }

    @Test
    void noLogging() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$assertionsDisabled")
                .should()
                .beFinal());
        check(fields().that()
                .areStatic()
                .and(describe(
                        "are written by a person",
                        field -> !field.getModifiers().toString().contains("SYNTHETIC")))
                .should()
                .haveRawType(describe(
                        "no collection that changes, no array, no atomic",
                        type -> !type.isArray()
                                && !CHANGING.contains(type.getName())
                                && !type.getPackageName().startsWith("java.util.concurrent"))));
    }

    // ---- 7: pure rules

    @Test
    void pureRulesSeeNeitherDatabaseNorOutput() {
        for (String name : PURE) {
            check(noClasses()
                    .that(describe(
                            "are " + name,
                            c -> c.getFullName().equals("dev.kith." + name)
                                    || c.getFullName().startsWith("dev.kith." + name + "$")))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("dev.kith.db..", "dev.kith.cli..", "dev.kith.view..")));
        }
    }

    // ---- 8: no cycles

    @Test
    void noCyclesBetweenPackages() {
        check(slices().matching("dev.kith.(*)..").should().beFreeOfCycles());
    }

    @Test
    void noGodNames() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Abstract\\w*|Base)")
                .because("a name says what a thing is"));
    }

    private static void check(ArchRule rule) {
        rule.check(KITH);
    }

    private static DescribedPredicate<JavaClass> areIn(String name) {
        return resideInAPackage("dev.kith." + name + "..").as("are in " + name);
    }

    private static DescribedPredicate<JavaClass> are(Set<String> names) {
        return describe("are one of " + names, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> areNot(Class<?>... types) {
        return describe(
                "are not " + List.of(types), c -> List.of(types).stream().noneMatch(t -> c.isEquivalentTo(t)));
    }

    private static String packageOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith("dev.kith.") ? name.substring("dev.kith.".length()) : "";
    }
}
