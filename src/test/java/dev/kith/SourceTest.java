package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.kith.testing.Sources;
import dev.kith.testing.SqlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the source text: sizes, and where SQL stands and of what it is made. */
class SourceTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Sources SOURCES = Sources.in(MAIN);
    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 5;
    private static final int COMMAND = 80;

    @Test
    void filesAreShort() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files(Path.of("src"))) {
            long lines = Files.readAllLines(file).size();
            if (lines > FILE) {
                wrong.add(file + " has " + lines + " lines");
            }
            if (file.startsWith(MAIN) && Files.readString(file).contains("implements Command {") && lines > COMMAND) {
                wrong.add(file + " is a command of " + lines + " lines");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** A test of the program without the tag would never run. */
    @Test
    void testsOfTheProgramAreTagged() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("IT.java")).toList()) {
                if (!Files.readString(file).contains("@Tag(\"blackbox\")")) {
                    wrong.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void methodsAreShort() {
        check((unit, wrong) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                long lines = SOURCES.lines(unit, method);
                if (lines > METHOD) {
                    wrong.add(SOURCES.place(unit, method) + " " + method.getName() + " has " + lines + " lines");
                }
                return super.visitMethod(method, null);
            }
        });
    }

    @Test
    void parametersAreFew() {
        check((unit, wrong) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getParameters().size() > PARAMETERS && !isOfRecord(getCurrentPath())) {
                    wrong.add(SOURCES.place(unit, method) + " " + method.getName() + " takes "
                            + method.getParameters().size());
                }
                return super.visitMethod(method, null);
            }
        });
    }

    @Test
    void sqlStandsInStores() {
        check((unit, wrong) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (SqlText.isSql(literal) && !Sources.packageOf(unit).equals("db") && !isOverTx(unit)) {
                    wrong.add(SOURCES.place(unit, literal) + " has SQL, but is no store");
                }
                if (SqlText.isSql(literal) && literal.getValue().toString().contains("OR REPLACE")) {
                    wrong.add(SOURCES.place(unit, literal) + " replaces rows behind the journal's back");
                }
                return super.visitLiteral(literal, null);
            }
        });
    }

    @Test
    void noValueIsEverPutIntoSql() {
        check((unit, wrong) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree binary, Void nothing) {
                boolean outermost = !(getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree);
                if (outermost && binary.getKind() == Tree.Kind.PLUS) {
                    List<ExpressionTree> parts = SqlText.parts(binary);
                    if (parts.stream().anyMatch(SqlText::isSql)) {
                        parts.forEach(part -> judge(part, binary));
                    }
                }
                return super.visitBinary(binary, null);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("formatted")
                        && SqlText.isSql(select.getExpression())) {
                    call.getArguments().forEach(argument -> judge(argument, call));
                }
                return super.visitMethodInvocation(call, null);
            }

            private void judge(ExpressionTree part, Tree whole) {
                Tree method = methodAround(getCurrentPath());
                if (!Sources.packageOf(unit).equals("db") && method != null && !new SqlText(method).isOwn(part)) {
                    wrong.add(SOURCES.place(unit, whole) + " puts " + part + " into SQL");
                }
            }
        });
    }

    @Test
    void everyPackageSaysWhatItOwns() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(MAIN.resolve("dev/kith"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Path page = folder.resolve("package-info.java");
                if (!Files.exists(page) || !Files.readString(page).contains("@NullMarked")) {
                    wrong.add(page + " is missing, or not @NullMarked");
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Finds what is wrong in one file. */
    private interface Rule {
        TreePathScanner<Void, Void> of(CompilationUnitTree unit, List<String> wrong);
    }

    private static void check(Rule rule) {
        List<String> wrong = new ArrayList<>();
        for (CompilationUnitTree unit : SOURCES.units()) {
            rule.of(unit, wrong).scan(new TreePath(unit), null);
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfRecord(TreePath method) {
        return method.getParentPath().getLeaf() instanceof ClassTree type && type.getKind() == Tree.Kind.RECORD;
    }

    /** A store holds a transaction, or is given one; a command is neither. */
    private static boolean isOverTx(CompilationUnitTree unit) {
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                boolean command = type.getImplementsClause().stream()
                        .anyMatch(each -> each.toString().equals("Command"));
                return !command && type.getMembers().stream().anyMatch(SourceTest::takesTx);
            }
        }
        return false;
    }

    private static boolean takesTx(Tree member) {
        return switch (member) {
            case VariableTree field -> isTx(field);
            case MethodTree method -> method.getParameters().stream().anyMatch(SourceTest::isTx);
            default -> false;
        };
    }

    private static boolean isTx(VariableTree variable) {
        return variable.getType() != null && variable.getType().toString().equals("Tx");
    }

    /** The method that something stands in; null for a constant, which is made before any value is known. */
    private static Tree methodAround(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree) {
                return at.getLeaf();
            }
        }
        return null;
    }
}
