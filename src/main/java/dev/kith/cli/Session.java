package dev.kith.cli;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Db;
import dev.kith.db.Operation;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Column;
import dev.kith.view.Format;
import dev.kith.view.Listing;
import dev.kith.view.Presentation;
import dev.kith.view.Sort;
import dev.kith.view.View;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one command works with: the database, opened when first needed, the output, and the questions it may ask. Not
 * for use by several threads.
 */
public final class Session implements AutoCloseable {
    private static final int LARGE_CHANGE = 20;

    private final Env env;
    private final Kept kept;
    private final Input input;
    private final String command;
    private final List<String> argv;
    private final Arguments global;
    private @Nullable Preferences preferences;
    private @Nullable Database database;
    private boolean inside;

    Session(Env env, String command, List<String> argv, Parser.Given given, Kept kept) {
        this.env = env;
        this.kept = kept;
        this.input = new Input(env);
        this.command = command;
        this.argv = argv;
        this.global = new Arguments(given.options(), given.parameters(), this);
    }

    public Env env() {
        return env;
    }

    Kept kept() {
        return kept;
    }

    /** The time that this command calls now. */
    public Instant now() {
        return env.clock().instant();
    }

    /** A path as the user typed it. */
    public Path path(String text) {
        return env.folder().resolve(text);
    }

    /** The words of this command: {@code tag add}. */
    public String command() {
        return command;
    }

    // ---- the database

    /** Reads; throws KithException.NotFound where there is no database yet. */
    public <T> T read(Function<Tx, T> work) {
        Db db = database().opened();
        settings();
        return db.read(tracked(work));
    }

    /**
     * Works on the connection of the write that follows, before the database is locked for it: reading files, filling
     * temporary tables. Makes the database where there is none.
     */
    public <T> T prepare(Function<Tx, T> work) {
        Db db = database().openedOrMade(isDryRun());
        settings();
        return db.read(work);
    }

    /** Writes as one operation, making the database where there is none; with --dry-run it is all taken back. */
    public <T> Written<T> write(Function<Tx, T> work) {
        return write(operation(), work);
    }

    /** Writes with an operation of the caller's making. */
    public <T> Written<T> write(Operation operation, Function<Tx, T> work) {
        return write(database().openedOrMade(isDryRun()), operation, work);
    }

    /** Writes where the change is about something that is there; throws KithException.NotFound without a database. */
    public <T> Written<T> change(Function<Tx, T> work) {
        return write(database().opened(), operation(), work);
    }

    /** Changes what is there by several operations, all of them or none. */
    public <T> List<Written<T>> changeEach(List<Operation> operations, BiFunction<Tx, Operation, T> work) {
        Db db = database().opened();
        settings();
        BiFunction<Tx, Operation, T> inside = (tx, operation) ->
                tracked((Tx same) -> work.apply(same, operation)).apply(tx);
        return isDryRun() ? db.rehearseEach(operations, inside) : db.writeEach(operations, inside);
    }

    private <T> Written<T> write(Db db, Operation operation, Function<Tx, T> work) {
        settings();
        return isDryRun() ? db.rehearse(operation, tracked(work)) : db.write(operation, tracked(work));
    }

    private <T> Function<Tx, T> tracked(Function<Tx, T> work) {
        return tx -> {
            inside = true;
            try {
                return work.apply(tx);
            } finally {
                inside = false;
            }
        };
    }

    /** What a write by this command says of itself. */
    public Operation operation() {
        return new Operation(now(), actor(), command, argv);
    }

    /** The open database, for work that is neither a read nor an operation. */
    public Db db() {
        return database().opened();
    }

    /** Makes a database on purpose; with --dry-run only says so. */
    public void make(Settings settings) {
        database().make(settings, isDryRun());
    }

    /** Where the database is or would be. */
    public Path databaseFile() {
        return database().file();
    }

    public boolean isDryRun() {
        return global.has(Options.DRY_RUN);
    }

    /** Who is doing this. */
    public String actor() {
        String actor = env.variable("KITH_ACTOR");
        return actor != null
                ? actor
                : java.util.Objects.requireNonNullElse(preferences().get(Preferences.ACTOR), env.user());
    }

    public Settings settings() {
        return database().settings();
    }

    public Currency currency() {
        return settings().currency();
    }

    public ZoneId zone() {
        return settings().zone();
    }

    /** Reads moments and dates as people type them, in the database's time zone. */
    public Moments moments() {
        return new Moments(now(), zone());
    }

    // ---- output

    /** Shows what was asked for. */
    public void show(View view) {
        Presentation presentation = presentation(format(), env.tty().out());
        try {
            if (env.tty().out() && presentation.format() == Format.TABLE) {
                Pager.show(view, presentation, env, preferences().get(Preferences.PAGER));
            } else {
                Views.write(view, presentation, env.out());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the columns that will be shown, or sorted by: what of a row has to be read. */
    public <T> Set<String> used(List<Column<T>> columns) {
        return Views.used(columns, presentation(format(), env.tty().out()));
    }

    /** Shows rows, or says that there are none. */
    public void show(Listing<?> listing, String none) {
        if (format() != Format.TABLE) {
            show(listing);
            return;
        }
        listing.unlessEmpty().ifPresentOrElse(this::show, () -> say(none));
    }

    /** Shows one value alone on a line. */
    public void showValue(String value) {
        print((env.tty().out() ? Printable.line(value) : value) + "\n");
    }

    /** Shows what a change left, where a format was asked for; the sentence of {@link #did} is enough otherwise. */
    public void showChanged(View view) {
        if (global.has(Options.FORMAT) || global.has(Options.JSON) || global.has(Options.COLUMNS)) {
            show(view);
        }
    }

    /** Writes text to standard output as it is: what is made by the program itself, like a script. */
    public void print(String text) {
        try {
            env.out().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something that is not data. */
    public void say(String sentence) {
        if (!global.has(Options.QUIET)) {
            tell(sentence);
        }
    }

    /** Says what went wrong, also with --quiet. */
    public void warn(String sentence) {
        tell(sentence);
    }

    /** Says something only with --verbose. */
    public void detail(String sentence) {
        if (global.has(Options.VERBOSE)) {
            tell(sentence);
        }
    }

    /** Tells how far long work has come; to be closed when it is done. */
    public Progress progress(String what) {
        return new Progress(env, Printable.line(what), global.has(Options.QUIET));
    }

    /** Says what was done, and how to take it back. */
    public void did(String sentence, Written<?> written) {
        OptionalLong operation = written.operation();
        if (isDryRun()) {
            say(Text.of("{0} Dry run: nothing was changed.", sentence));
        } else {
            say(operation.isPresent() ? Text.of("{0} Undo: kith undo {1}", sentence, operation.getAsLong()) : sentence);
        }
    }

    /** The format asked for, or table. */
    public Format format() {
        if (global.has(Options.JSON)) {
            return Format.JSON;
        }
        return global.find(Options.FORMAT).orElseGet(() -> {
            String preferred = preferences().get(Preferences.FORMAT);
            return preferred == null ? Format.TABLE : Format.parse(preferred);
        });
    }

    // ---- input

    /** The lines of standard input, without empty ones. */
    public List<String> inputLines() {
        return input.lines();
    }

    /** All of standard input as text, without the ends of lines after it; the same again when asked again. */
    public String inputText() {
        return input.text();
    }

    /** A text as a person leaves it in their editor, which begins with another; never inside a transaction. */
    public String edited(String before) {
        return new Editor(env).edit(before);
    }

    /** Whether a question can be put to a person; never inside a transaction, for which others would wait. */
    public boolean canAsk() {
        return !inside
                && env.tty().in()
                && env.tty().err()
                && !global.has(Options.NO_INPUT)
                && !global.has(Options.JSON);
    }

    /**
     * Asks before a change of many customers at once.
     *
     * @throws KithException.Cancelled where the answer is no
     * @throws KithException.Usage where nobody can be asked and --yes was not given
     */
    public void confirmChange(long customers, String question) {
        if (customers <= LARGE_CHANGE || isDryRun()) {
            return;
        }
        confirm(question);
    }

    /** Asks before something that should not happen by mistake. */
    public void confirm(String question) {
        if (global.has(Options.YES)) {
            return;
        }
        if (!canAsk()) {
            throw new KithException.Usage(
                    Text.of("{0} Nobody can be asked here.", question), Text.of("Add --yes to the same command."));
        }
        String answer = ask(question + " [y/N] ");
        if (!answer.equalsIgnoreCase("y") && !answer.equalsIgnoreCase("yes")) {
            throw new KithException.Cancelled(Text.of("Nothing was changed."));
        }
    }

    /** Puts a question on the terminal and reads one line. */
    public String ask(String question) {
        return input.ask(question);
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }

    private void tell(String sentence) {
        try {
            env.err().write(Printable.lines(sentence));
            env.err().write('\n');
            env.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the user wants a view in this format, for a terminal or for a file. */
    public Presentation presentation(Format format, boolean terminal) {
        Presentation.Builder builder = Presentation.builder(now(), zone())
                .format(format)
                .limit(global.get(Options.LIMIT, 0))
                .header(!global.has(Options.NO_HEADER))
                .color(Colors.wanted(
                        env, global.orNull(Options.COLOR), preferences().get(Preferences.COLOR)))
                .shades(Colors.shaded(env))
                .spreadsheetSafe(global.has(Options.SPREADSHEET_SAFE))
                .home(settings().region());
        global.find(Options.COLUMNS).ifPresent(columns -> builder.columns(List.of(columns.split(","))));
        global.find(Options.SORT).ifPresent(sort -> builder.sort(Sort.parse(sort)));
        if (terminal) {
            builder.terminal(env.tty().width());
        }
        return builder.build();
    }

    private Preferences preferences() {
        if (preferences == null) {
            preferences = Preferences.read(env);
        }
        return preferences;
    }

    private Database database() {
        if (database == null) {
            String option = global.orNull(Options.DB);
            String named = option != null ? option : env.variable("KITH_DB");
            database = new Database(
                    new Database.Surroundings(env, kept, this::say),
                    named != null ? named : preferences().get(Preferences.DB),
                    actor());
        }
        return database;
    }
}
