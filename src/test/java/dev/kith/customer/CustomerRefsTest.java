package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.base.Writing;
import dev.kith.db.Db;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerRefsTest {

    /** Few values, so that they meet: ids that are external ids, names that are handles, shared phones. */
    private static final Generator<Profile> PROFILES = choices -> {
        Profile named = Profile.named(Generator.of("Zoe", "zoe ann", "Zoe Ann", "2", "张伟", "张", "a@b.c")
                .draw(choices));
        String external = Generator.of("", "1", "2", "3", "Zoe", "0207").draw(choices);
        List<String> emails = Generator.lists(Generator.of("a@b.c", "Z@b.c"), 1).draw(choices);
        List<String> phones = Generator.lists(Generator.of("020 7946 0018", "+44 20 7946 0018", "0207", "123"), 2)
                .draw(choices);
        List<String> handles =
                Generator.lists(Generator.of("x:zoe", "wechat:Zoe", "x:2"), 2).draw(choices);
        return new Profile(
                named.kind(),
                external,
                named.name(),
                emails,
                phones.stream().map(new Phones("GB")::read).toList(),
                handles.stream().map(Handle::parse).toList(),
                Map.of(),
                Map.of(),
                null);
    };

    private static final List<String> REFS = List.of(
            "1",
            "2",
            "3",
            "id:1",
            "ext:1",
            "ext:Zoe",
            "Zoe",
            "zoe",
            "@zoe",
            "x:zoe",
            "wechat:zoe",
            "x:2",
            "zoe ann",
            "Z",
            "name:2",
            "name:zo",
            "a@b.c",
            "email:A@B.C",
            "z@b.c",
            "0207",
            "123",
            "tel:123",
            "020 7946 0018",
            "02079460018",
            "+442079460018",
            "tel:+44 (0)20 7946 0018",
            "张",
            "张伟",
            "張偉",
            "zhang wei",
            "zw",
            "nobody",
            "id:x",
            "tel:");

    @Test
    void findsWhoeverFits() {
        Property.check(60, Generator.lists(PROFILES, 6), profiles -> {
            try (TemporaryFolder folder = TemporaryFolder.make();
                    Db db = Databases.in(folder.path())) {
                Map<Long, Profile> there = new java.util.TreeMap<>();
                for (Profile profile : profiles) {
                    add(db, profile).ifPresent(added -> there.put(added.id(), added.profile()));
                }
                for (String ref : REFS) {
                    CustomerRef parsed = CustomerRef.parse(ref);
                    Set<Long> found = db.read(tx -> new CustomerRefs(tx, "GB").find(parsed)).stream()
                            .map(Match::id)
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(expected(parsed, there), found, ref);
                }
            }
        });
    }

    /** Adds one, but not where an e-mail is taken. */
    private static Optional<Customer> add(Db db, Profile profile) {
        try {
            return Optional.of(Databases.write(db, tx -> new Customers(tx).add(profile, World.START)));
        } catch (KithException.Conflict taken) {
            return Optional.empty();
        }
    }

    /** Who fits, by looking at everybody. */
    private static Set<Long> expected(CustomerRef ref, Map<Long, Profile> there) {
        Set<Long> fit = new TreeSet<>();
        there.forEach((id, profile) -> {
            if (fits(ref.kind(), ref.text(), id, profile)) {
                fit.add(id);
            }
        });
        boolean byName = ref.kind() == CustomerRef.Kind.ANY || ref.kind() == CustomerRef.Kind.NAME;
        if (fit.isEmpty() && byName) {
            there.forEach((id, profile) -> {
                if (Keys.name(profile.name()).startsWith(Keys.name(ref.text()))) {
                    fit.add(id);
                }
            });
        }
        String folded = Writing.folded(ref.text());
        if (fit.isEmpty() && byName) {
            fit.addAll(written(there, folded, false));
        }
        if (fit.isEmpty() && byName && folded.codePointCount(0, folded.length()) > 1) {
            fit.addAll(written(there, folded, true));
        }
        return fit;
    }

    /** Whose name may be written so, or begun so. */
    private static Set<Long> written(Map<Long, Profile> there, String folded, boolean beginning) {
        return there.entrySet().stream()
                .filter(entry -> Writing.isWritten(entry.getValue().name(), folded, beginning))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean fits(CustomerRef.Kind kind, String text, long id, Profile profile) {
        return switch (kind) {
            case ID -> text.equals(Long.toString(id));
            case EXTERNAL_ID -> text.equals(profile.externalId());
            case EMAIL -> profile.emails().stream().anyMatch(text::equalsIgnoreCase);
            case PHONE -> profile.phones().stream().anyMatch(phone -> samePhone(phone, text));
            case NAME -> Keys.name(profile.name()).equals(Keys.name(text));
            case ANY ->
                List.of(CustomerRef.Kind.values()).stream()
                                .anyMatch(each -> each != CustomerRef.Kind.ANY && fits(each, text, id, profile))
                        || profile.handles().stream().anyMatch(handle -> sameHandle(handle, text));
        };
    }

    private static boolean samePhone(Phone phone, String text) {
        return Phones.looksLikePhone(text)
                && (phone.digits().equals(Phones.digits(text))
                        || phone.key().equals(new Phones("GB").read(text).key()));
    }

    private static boolean sameHandle(Handle handle, String text) {
        Handle whole = Handle.find(text);
        return whole != null
                ? whole.service().equals(handle.service()) && whole.key().equals(handle.key())
                : handle.key().equals(Handle.key(text));
    }

    @Test
    void oneWhoWasMergedIsFoundAsTheOther(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            List<Long> ids = new ArrayList<>();
            for (String name : List.of("Zoe", "Zoe V", "Z. Vasiliev")) {
                ids.add(Databases.write(
                        db,
                        tx -> new Customers(tx)
                                .add(Profile.named(name), World.START)
                                .id()));
            }
            Databases.write(db, tx -> {
                tx.run("UPDATE customer SET merged_into = ? WHERE id = ?", ids.get(1), ids.get(0));
                return tx.run("UPDATE customer SET merged_into = ? WHERE id = ?", ids.get(2), ids.get(1));
            });
            Match match = db.read(tx -> new CustomerRefs(tx, "").get(CustomerRef.parse("id:" + ids.get(0))));
            assertEquals(ids.get(2), match.id());
            assertEquals(ids.get(0), match.mergedFrom());
            assertEquals(List.of(ids.get(0), ids.get(1)), db.read(tx -> new Customers(tx).mergedInto(ids.get(2))));
        }
    }

    @Test
    void nobodyAndSeveralAreTold(@TempDir Path folder) {
        try (Db db = Databases.in(folder)) {
            for (int i = 0; i < 12; i++) {
                Databases.write(db, tx -> new Customers(tx).add(Profile.named("Ann\u001b[31m Lee"), World.START));
            }
            CustomerRef ann = CustomerRef.parse("ann");
            KithException.Conflict several =
                    assertThrows(KithException.Conflict.class, () -> db.read(tx -> new CustomerRefs(tx, "").get(ann)));
            assertEquals(12, several.getMessage().lines().count(), several.getMessage());
            assertEquals(
                    "  id:1        Ann\\e[31m Lee",
                    several.getMessage().lines().toList().get(1));
            assertEquals("  and 2 more", several.getMessage().lines().toList().getLast());
            assertThrows(
                    KithException.NotFound.class,
                    () -> db.read(tx -> new CustomerRefs(tx, "").get(CustomerRef.parse("bob"))));
        }
    }
}
