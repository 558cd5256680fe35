package dev.kith.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program's own sources, as the compiler reads them. */
public final class Sources {
    private final List<CompilationUnitTree> units;
    private final SourcePositions positions;

    private Sources(List<CompilationUnitTree> units, SourcePositions positions) {
        this.units = units;
        this.positions = positions;
    }

    /** All of a folder. */
    public static Sources in(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = StreamSupport.stream(task.parse().spliterator(), false)
                    .<CompilationUnitTree>map(unit -> unit)
                    .toList();
            return new Sources(units, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<CompilationUnitTree> units() {
        return units;
    }

    /** The last part of a unit's package: {@code customer}. */
    public static String packageOf(CompilationUnitTree unit) {
        String name = unit.getPackageName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Where a tree begins, to be clicked at: {@code src/main/java/dev/kith/Main.java:12}. */
    public String place(CompilationUnitTree unit, Tree tree) {
        return Path.of("")
                        .toAbsolutePath()
                        .relativize(Path.of(unit.getSourceFile().toUri())) + ":"
                + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /** How many lines a tree has, its comment not counted. */
    public long lines(CompilationUnitTree unit, Tree tree) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
    }
}
