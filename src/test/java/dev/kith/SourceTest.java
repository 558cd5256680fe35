package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.kith.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What can only be seen in the source text: sizes, and where SQL stands and of what it is made. */
class SourceTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Sources SOURCES = Sources.in(MAIN);
    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 5;
    private static final int COMMAND = 80;

    private static final Pattern SQL = Pattern.compile(
            "\\s*(SELECT|INSERT INTO|INSERT OR|REPLACE INTO|UPDATE [a-z%]|DELETE FROM|WITH [a-z%]|CREATE [A-Z]|DROP [A-Z]|PRAGMA )[\\s\\S]*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Calls whose result is SQL without a value in it: the text of a condition, marks for values. */
    private static final Set<String> SQL_MAKERS = Set.of("sql", "marks", "columnSql");

    @Test
    void filesAreShort() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files()) {
            long lines = Files.readAllLines(file).size();
            if (lines > FILE) {
                wrong.add(file + " has " + lines + " lines");
            }
            if (Files.readString(file).contains("implements Command {") && lines > COMMAND) {
                wrong.add(file + " is a command of " + lines + " lines");
            }
        }
        assertEquals("", String.join("\n", wrong));
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
                return super.visitMethod(method, nothing);
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
                return super.visitMethod(method, nothing);
            }
        });
    }

    @Test
    void sqlStandsInStores() {
        check((unit, wrong) -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (isSql(literal) && !Sources.packageOf(unit).equals("db") && !isOverTx(unit)) {
                    wrong.add(SOURCES.place(unit, literal) + " has SQL, but is no store");
                }
                return super.visitLiteral(literal, nothing);
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
                    List<ExpressionTree> parts = parts(binary);
                    if (parts.stream().anyMatch(SourceTest::isSql)) {
                        parts.forEach(part -> judge(part, binary));
                    }
                }
                return super.visitBinary(binary, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("formatted")
                        && isSql(select.getExpression())) {
                    call.getArguments().forEach(argument -> judge(argument, call));
                }
                return super.visitMethodInvocation(call, nothing);
            }

            private void judge(ExpressionTree part, Tree whole) {
                if (!Sources.packageOf(unit).equals("db") && !isStructure(part) && !isInConstant(getCurrentPath())) {
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

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static boolean isOfRecord(TreePath method) {
        return method.getParentPath().getLeaf() instanceof ClassTree type && type.getKind() == Tree.Kind.RECORD;
    }

    private static boolean isSql(ExpressionTree tree) {
        return tree instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && SQL.matcher(text).matches();
    }

    /** A store holds a transaction, or is given one; a command is neither. */
    private static boolean isOverTx(CompilationUnitTree unit) {
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                boolean command = type.getImplementsClause().stream().anyMatch(each -> each.toString().equals("Command"));
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

    private static List<ExpressionTree> parts(ExpressionTree tree) {
        if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            List<ExpressionTree> parts = new ArrayList<>(parts(binary.getLeftOperand()));
            parts.addAll(parts(binary.getRightOperand()));
            return parts;
        }
        return List.of(tree);
    }

    /** Text of the program itself: a literal, a constant, or SQL that another has made of such. */
    private static boolean isStructure(ExpressionTree part) {
        return switch (part) {
            case LiteralTree literal -> true;
            case IdentifierTree name -> CONSTANT.matcher(name.getName()).matches();
            case MemberSelectTree select -> CONSTANT.matcher(select.getIdentifier()).matches();
            case ParenthesizedTree inner -> isStructure(inner.getExpression());
            case MethodInvocationTree call when call.getMethodSelect() instanceof MemberSelectTree select ->
                SQL_MAKERS.contains(select.getIdentifier().toString())
                        || (select.getIdentifier().contentEquals("formatted") && isStructure(select.getExpression()));
            default -> false;
        };
    }

    /** A constant is made before any value is known. */
    private static boolean isInConstant(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree) {
                return false;
            }
            if (at.getLeaf() instanceof VariableTree variable
                    && variable.getModifiers().getFlags().contains(Modifier.STATIC)) {
                return true;
            }
        }
        return false;
    }
}
