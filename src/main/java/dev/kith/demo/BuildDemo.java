package dev.kith.demo;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.Env;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.RunShell;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.nio.file.Path;
import java.time.LocalDate;

/** {@code kith demo}. */
public final class BuildDemo implements Command {
    private static final String STANDARD = "kith-demo";
    private static final Parameter<String> FOLDER = Parameter.text(
                    "DIR", "a new folder, ./kith-demo unless said otherwise")
            .optional();

    private final RunShell.Program program;

    /** Takes what runs a command line. */
    public BuildDemo(RunShell.Program program) {
        this.program = program;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(FOLDER)
                .describe("""
                        Makes an invented tea shop in a folder of its own: 600 customers, a year of orders, contacts, points and \
                        rewards up to today, and ten commands to try on it. The database and the files that it is made from \
                        stay there; remove the folder to be rid of them.""")
                .example("kith demo", "a shop in ./kith-demo, and a tour of it")
                .example("kith demo tea-shop", "in another folder");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = arguments.find(FOLDER).orElse(STANDARD);
        Path folder = session.path(name);
        Env env = session.env();
        LocalDate today = session.now().atZone(env.zone()).toLocalDate();
        Building building = new Building(folder, env, program);
        building.write(new Shop(today));
        int code = building.run(Tour.making(today.getMonthValue() < 11 ? today.getYear() - 1 : today.getYear()));
        if (code != ExitCode.DONE.number()) {
            return ExitCode.of(code);
        }
        if (!arguments.has(Options.QUIET)) {
            session.print(Tour.guide(name));
        }
        return ExitCode.DONE;
    }
}
