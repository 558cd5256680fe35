import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands in turn (A B A B ...) and prints a line for each: median, least and most milliseconds from start to
 * exit, and the peak of its resident memory in KiB where that was asked for.
 */
final class Measure {
    static final String USAGE = """
            usage: java Measure.java [--runs N] [--warmup N] [--exits CODES] [--before SCRIPT] [--values FILE]
                                     [--memory MILLISECONDS] -- COMMAND [ARGUMENT ...] [-- COMMAND [ARGUMENT ...]] ...
              --exits   what the commands are to exit with, as 6,0,6; those not given with 0
              --before  for bash, before each run, not counted; $1 is the command's place, from 0
              --values  its lines stand in turn for {} in arguments, the same for all the commands of a round
              --memory  how often to look; what a process takes after the last look is missed
            """;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int separator = Arrays.asList(arguments).indexOf("--");
        if (separator < 0 || separator % 2 != 0) {
            System.err.print(USAGE);
            System.exit(2);
        }
        var plan = Plan.of(List.of(arguments).subList(0, separator));
        var commands = commands(List.of(arguments).subList(separator, arguments.length), plan.exits());
        for (int round = 0; round < plan.warmup() + plan.runs(); round++) {
            for (int place = 0; place < commands.size(); place++) {
                before(plan, place);
                commands.get(place).runs().add(run(commands.get(place), plan, round));
            }
        }
        commands.forEach(command -> System.out.println(command.summary(plan.warmup())));
    }

    private static List<Command> commands(List<String> words, List<Integer> exits) {
        var commands = new ArrayList<Command>();
        for (String word : words) {
            if (word.equals("--")) {
                int exit = commands.size() < exits.size() ? exits.get(commands.size()) : 0;
                commands.add(new Command(new ArrayList<>(), exit, new ArrayList<>()));
            } else {
                commands.getLast().words().add(word);
            }
        }
        return commands;
    }

    private static void before(Plan plan, int place) throws IOException, InterruptedException {
        if (!plan.before().isEmpty()) {
            new ProcessBuilder("bash", "-c", plan.before(), "bash", String.valueOf(place))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private static Run run(Command command, Plan plan, int round) throws IOException, InterruptedException {
        String value = plan.values().isEmpty()
                ? "{}"
                : plan.values().get(round % plan.values().size());
        var words =
                command.words().stream().map(word -> word.replace("{}", value)).toList();
        var errors = Files.createTempFile("measure", ".err");
        var builder = new ProcessBuilder(words)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        long start = System.nanoTime();
        var process = builder.start();
        long peak = 0;
        while (plan.memory() > 0 && !process.waitFor(plan.memory(), TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        int exit = process.waitFor();
        var run = new Run(System.nanoTime() - start, peak);
        if (exit != command.exit()) {
            System.err.println(String.join(" ", words) + "\nexit " + exit + ", not " + command.exit());
            System.err.print(Files.readString(errors));
            System.exit(1);
        }
        Files.delete(errors);
        return run;
    }

    /** The high-water mark of a process, or of the hungriest of its descendants, in KiB; 0 when it has gone. */
    private static long peak(long pid) {
        long peak = 0;
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peak = Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
            String children = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children"));
            for (String child : children.strip().split(" ")) {
                peak = Math.max(peak, child.isEmpty() ? 0 : peak(Long.parseLong(child)));
            }
        } catch (IOException e) {
            return peak;
        }
        return peak;
    }

    /** How to measure. */
    record Plan(int runs, int warmup, List<Integer> exits, String before, List<String> values, int memory) {
        static Plan of(List<String> options) throws IOException {
            var plan = new Plan(7, 1, List.of(), "", List.of(), 0);
            for (int i = 0; i < options.size(); i += 2) {
                plan = plan.with(options.get(i), options.get(i + 1));
            }
            return plan;
        }

        private Plan with(String option, String value) throws IOException {
            return switch (option) {
                case "--runs" -> new Plan(Integer.parseInt(value), warmup, exits, before, values, memory);
                case "--warmup" -> new Plan(runs, Integer.parseInt(value), exits, before, values, memory);
                case "--exits" -> new Plan(runs, warmup, integers(value), before, values, memory);
                case "--before" -> new Plan(runs, warmup, exits, value, values, memory);
                case "--values" -> new Plan(runs, warmup, exits, before, Files.readAllLines(Path.of(value)), memory);
                case "--memory" -> new Plan(runs, warmup, exits, before, values, Integer.parseInt(value));
                default -> throw new IllegalArgumentException(option);
            };
        }

        private static List<Integer> integers(String value) {
            return Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
        }
    }

    /** A command, the exit code it is to end with, and its runs so far. */
    record Command(List<String> words, int exit, List<Run> runs) {
        String summary(int warmup) {
            long[] sorted =
                    runs.stream().skip(warmup).mapToLong(Run::nanos).sorted().toArray();
            int half = sorted.length / 2;
            long median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
            long peak = runs.stream().mapToLong(Run::peak).max().orElse(0);
            return String.format(
                    Locale.ROOT,
                    "%.3f %.3f %.3f %d",
                    median / 1e6,
                    sorted[0] / 1e6,
                    sorted[sorted.length - 1] / 1e6,
                    peak);
        }
    }

    /** One run: how long it took, and its peak of memory in KiB. */
    record Run(long nanos, long peak) {}
}
