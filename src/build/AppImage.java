import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Builds the app image: a folder that holds kith, a Java runtime of its own, and an archive of their classes.
 *
 * <p>Usage: {@code AppImage PROJECT TARGET}, with kith's runtime class path as the class path. It makes
 * {@code TARGET/kith}; {@code TARGET/image} holds what it needs on the way.
 *
 * <ol>
 *   <li>kith and its libraries are merged into one module, see {@code dev.kith/module-info.java} beside this file.
 *       Inside the runtime they start faster than from jars, and the archive does not depend on the time stamps of any
 *       jar.
 *   <li>picocli is compiled anew: its own class files are for Java 5, which the archive leaves out.
 *   <li>SQLite's native library lies unpacked in {@code lib}: unpacking it at each start costs more than the start.
 *   <li>The archive holds the classes that a kith shell loads while it runs the commands in {@code training.kith},
 *       linked. A cache that also knows how often they ran makes the compiler busy in a process that is over by then.
 * </ol>
 */
final class AppImage {
    private static final String MODULE = "dev.kith";
    private static final String MAIN = "dev.kith/dev.kith.Main";
    private static final Runtime.Version JAVA = Runtime.version();

    private static final String LEGAL = "(META-INF/.*)?(LICENSE|NOTICE)[^/]*";
    private static final String NOT_WANTED =
            "META-INF/MANIFEST.MF|META-INF/maven/.*/pom[.].*|(.*/)?module-info[.]class|picocli/.*[.]class|org/jline/nativ/.*/.*";

    private final Path project;
    private final Path work;
    private final Path image;
    private final Path module;
    private final Path sources;

    private AppImage(Path project, Path target) {
        this.project = project;
        this.work = target.resolve("image");
        this.image = target.resolve("kith");
        this.module = work.resolve(MODULE);
        this.sources = work.resolve("sources");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            new AppImage(Path.of(args[0]), Path.of(args[1])).build();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void build() throws IOException, InterruptedException {
        delete(work);
        delete(image);
        Files.createDirectories(image.resolve("lib"));
        mergeClassPath();
        compile(list(sources.resolve("picocli")));
        compile(list(project.resolve("src/build/dev.kith")), "--patch-module", MODULE + "=" + module);
        linkRuntime();
        copyDistribution();
        train();
    }

    /** Unpacks everything on the class path into one folder; two files of one name would be an error. */
    private void mergeClassPath() throws IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                copyTree(path, module);
            } else {
                mergeJar(path);
            }
        }
    }

    private void mergeJar(Path path) throws IOException {
        String library = path.getFileName().toString().replace(".jar", "");
        try (JarFile jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JAVA)) {
            for (JarEntry entry : jar.versionedStream().toList()) {
                Optional<Path> to = destination(library, entry);
                if (to.isPresent()) {
                    extract(jar, entry, to.get());
                }
            }
        }
    }

    private Optional<Path> destination(String library, JarEntry entry) {
        String name = entry.getName();
        Path file = Path.of(name).getFileName();
        if (entry.isDirectory() || name.matches(NOT_WANTED)) {
            return Optional.empty();
        }
        if (name.matches(LEGAL)) {
            return Optional.of(image.resolve("legal").resolve(library).resolve(file));
        }
        if (name.startsWith("org/sqlite/native/")) {
            return name.equals(sqliteLibrary())
                    ? Optional.of(image.resolve("lib").resolve(file))
                    : Optional.empty();
        }
        return Optional.of((name.endsWith(".java") ? sources : module).resolve(name));
    }

    /** The library's name in sqlite-jdbc's jar, for the system that the build runs on. */
    private static String sqliteLibrary() {
        return LibraryLoaderUtil.getNativeLibResourcePath().substring(1) + "/" + LibraryLoaderUtil.getNativeLibName();
    }

    private static void extract(JarFile jar, JarEntry entry, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to);
        }
    }

    private void compile(List<Path> sources, String... options) {
        List<String> args = new ArrayList<>(List.of("-g", "-proc:none", "-Xlint:none", "-nowarn"));
        args.addAll(List.of("--release", String.valueOf(JAVA.feature()), "-d", module.toString()));
        args.addAll(List.of(options));
        sources.stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".java"))
                .forEach(args::add);
        run("javac", args);
    }

    private void linkRuntime() {
        run(
                "jlink",
                List.of(
                        "--module-path",
                        module.toString(),
                        "--add-modules",
                        MODULE,
                        "--output",
                        image.resolve("runtime").toString(),
                        "--compress",
                        "zip-6",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages"));
    }

    private static void run(String tool, List<String> args) {
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, args.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " failed with exit code " + code);
        }
    }

    private void copyDistribution() throws IOException {
        copyTree(project.resolve("src/dist"), image);
        copyTree(project.resolve("completions"), image.resolve("completions"));
        manual();
        Files.copy(project.resolve("LICENSE"), image.resolve("LICENSE"));
        if (!image.resolve("bin/kith").toFile().setExecutable(true, false)) {
            throw new IOException("cannot make the launcher executable");
        }
    }

    /** The man pages by section, packed as man reads them: they are text, and a tenth of the size that way. */
    private void manual() throws IOException {
        Path from = project.resolve("man");
        try (Stream<Path> pages = Files.walk(from)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                String name = page.getFileName().toString();
                Path place = from.relativize(page);
                Path section = place.getNameCount() > 1 // a language, in sections already
                        ? place.getParent()
                        : Path.of("man" + name.substring(name.lastIndexOf('.') + 1));
                Path packed = image.resolve("man").resolve(section).resolve(name + ".gz");
                Files.createDirectories(packed.getParent());
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                    Files.copy(page, out);
                }
            }
        }
    }

    /** Records which classes a run of the training script loads, and makes an archive of them, linked. */
    private void train() throws IOException, InterruptedException {
        String classes = work.resolve("training.classes").toString();
        java(project.resolve("src/build/training.kith"), "-Xshare:off", "-XX:DumpLoadedClassList=" + classes);
        java(
                project.resolve("src/build/training.kith"),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:+AOTClassLinking",
                "-XX:SharedArchiveFile=" + image.resolve("lib/kith.jsa"));
    }

    private void java(Path input, String... options) throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("training"));
        Path log = work.resolve("training.log");
        List<String> command =
                new ArrayList<>(List.of(image.resolve("runtime/bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=" + MODULE));
        command.addAll(List.of("-Dpicocli.disable.closures=true", "-Dorg.sqlite.lib.path=" + image.resolve("lib")));
        command.addAll(List.of("-Dkith.home=" + image, "-Dkith.tty=", "-m", MAIN, "--db", "training.db", "shell"));
        ProcessBuilder shell = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        shell.environment().clear();
        shell.environment().putAll(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8", "PATH", "/usr/bin:/bin"));
        int code = shell.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("The training run of the class archive failed with exit code " + code
                    + ". It runs the commands in src/build/training.kith, and said:\n" + Files.readString(log));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
