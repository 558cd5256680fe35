package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What address books and other CRM programs export comes in without a word on its columns. */
class ContactExportsTest {
    @TempDir
    private Path folder;

    private String imported(String file, String columns) {
        World world = World.in(folder);
        world.out("init -q --region GB");
        Path samples = Path.of("src/test/resources/contacts").toAbsolutePath();
        world.out("import customers '" + samples.resolve(file) + "' -q");
        return world.out("customer list --format csv --no-header --columns " + columns);
    }

    @Test
    void google() {
        assertEquals(
                """
                Zoe Anna Vasiliev,zoe@example.com;z.vasiliev@example.org;zv@example.org,+44 20 7946 0123;+44 20 7946 0999,Vasiliev & Co,Director,12 Mill Lane,Leeds,West Yorkshire,LS1 4AB,GB,1980-02-29
                王小明,wang@example.com,+86 138 0013 8000,,,,,,,,
                """,
                imported(
                        "google.csv",
                        "name,emails,phones,organisation,role,address,city,region,postal_code,country,birthday"));
        assertEquals("Friends,1\n", World.in(folder).out("tag list --format csv --no-header --columns name,customers"));
    }

    @Test
    void outlook() {
        assertEquals(
                """
                Zoe Vasiliev,zoe@example.com;zv@example.org,+44 20 7946 0999;+44 20 7946 0123,Vasiliev & Co,Director,12 Mill Lane,Leeds,LS1 4AB,
                Max Power Jr.,max@example.com,+44 20 7946 0555,Power Ltd,,2 Low Street,Hull,HU1 1AA,
                """, imported("outlook.csv", "name,emails,phones,organisation,role,address,city,postal_code,birthday"));
    }

    @Test
    void hubSpot() {
        assertEquals(
                """
                51,Zoe Vasiliev,zoe@example.com;zv@example.org;zoe.v@example.org,+44 20 7946 0999;+44 20 7946 0123,Vasiliev & Co,Director,12 Mill Lane,Leeds,ben@example.net
                101,Max Power,max@example.com,,,,,,
                """, imported("hubspot.csv", "external_id,name,emails,phones,organisation,role,address,city,owner"));
    }

    @Test
    void salesforce() {
        assertEquals(
                """
                0035g00000AbCdEAAV,Zoe Vasiliev,zoe@example.com,+44 20 7946 0999;+44 20 7946 0123,Director,12 Mill Lane,Leeds,1980-02-29,Web
                0035g00000AbCdFAAV,Max Power,max@example.com,,,2 Low Street,Hull,,Phone Inquiry
                """, imported("salesforce.csv", "external_id,name,emails,phones,role,address,city,birthday,source"));
    }
}
