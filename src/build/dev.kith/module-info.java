/**
 * kith and the libraries it uses, as the one module of the app image.
 *
 * <p>The sources themselves are an ordinary class path project. They become a module only here, because jlink takes
 * nothing else, and because classes inside the runtime start faster than classes in jars.
 */
open module dev.kith {
    requires java.sql;

    uses java.sql.Driver;

    provides java.sql.Driver with
            org.sqlite.JDBC;
}
