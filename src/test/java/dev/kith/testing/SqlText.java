package dev.kith.testing;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells text that the program itself is made of, which may stand in SQL, from values, which may not: literals and
 * constants, what methods give that are named for it (sql, marks, columns, rankedSql), and local variables and lists
 * that hold nothing else.
 */
public final class SqlText {
    private static final Pattern SQL =
            Pattern.compile("\\s*(SELECT|INSERT INTO|INSERT OR|REPLACE INTO|UPDATE [a-z%]|DELETE FROM"
                    + "|WITH [a-z%]|CREATE [A-Z]|DROP [A-Z]|PRAGMA )[\\s\\S]*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Set<String> MAKERS = Set.of("sql", "marks", "column", "columns");

    private final Tree method;

    /** Judges what stands inside of a method. */
    public SqlText(Tree method) {
        this.method = method;
    }

    /** Whether a literal is a statement of SQL. */
    public static boolean isSql(ExpressionTree tree) {
        return tree instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && SQL.matcher(text).matches();
    }

    /** The parts of a concatenation; the expression itself where it is none. */
    public static List<ExpressionTree> parts(ExpressionTree tree) {
        if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            List<ExpressionTree> parts = new ArrayList<>(parts(binary.getLeftOperand()));
            parts.addAll(parts(binary.getRightOperand()));
            return parts;
        }
        return List.of(tree);
    }

    /** Whether it is text of the program itself. */
    public boolean isOwn(ExpressionTree part) {
        return switch (part) {
            case LiteralTree literal -> true;
            case IdentifierTree name ->
                isConstant(name.getName()) || isOwnVariable(name.getName().toString());
            case MemberSelectTree select -> isConstant(select.getIdentifier());
            case ParenthesizedTree inner -> isOwn(inner.getExpression());
            case BinaryTree sum -> parts(sum).size() > 1 && parts(sum).stream().allMatch(this::isOwn);
            case ConditionalExpressionTree choice ->
                isOwn(choice.getTrueExpression()) && isOwn(choice.getFalseExpression());
            case NewClassTree made -> made.getArguments().isEmpty();
            case MethodInvocationTree call -> isOwn(call);
            default -> false;
        };
    }

    private boolean isOwn(MethodInvocationTree call) {
        String name = name(call.getMethodSelect());
        return MAKERS.contains(name)
                || name.endsWith("Sql")
                || (name.equals("formatted")
                        && isOwn(((MemberSelectTree) call.getMethodSelect()).getExpression())
                        && call.getArguments().stream().allMatch(this::isOwn))
                || (name.equals("join") && call.getArguments().stream().allMatch(this::isOwn));
    }

    /** A local variable is own text where all that is ever put into it is. */
    private boolean isOwnVariable(String name) {
        List<ExpressionTree> sources = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getName().contentEquals(name) && variable.getInitializer() != null) {
                    sources.add(variable.getInitializer());
                }
                return super.visitVariable(variable, null);
            }

            @Override
            public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
                if (loop.getVariable().getName().contentEquals(name)) {
                    sources.add(loop.getExpression());
                }
                return super.visitEnhancedForLoop(loop, null);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getExpression().toString().equals(name)
                        && Set.of("add", "append")
                                .contains(select.getIdentifier().toString())) {
                    sources.addAll(call.getArguments());
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(method, null);
        return !sources.isEmpty() && sources.stream().allMatch(this::isOwn);
    }

    private static boolean isConstant(CharSequence name) {
        return CONSTANT.matcher(name).matches();
    }

    private static String name(ExpressionTree select) {
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : select.toString();
    }
}
