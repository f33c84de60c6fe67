package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.service.Setting;
import org.junit.jupiter.api.Test;

/** What {@code docs/operator/} says can be set can be set, and there is nothing else to set. */
class SettingsDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("BADGE_[A-Z0-9_]*[A-Z0-9]\\b");

    /** A setting is a text; a secret may also stand in a file that a second setting names. */
    private static final Pattern READ = Pattern.compile("(secret\\()?\"(BADGE_[A-Z0-9_]+)\"");

    /** A row of a table names its settings in the first column. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`BADGE_[^|]+)\\|");

    /** Told apart from settings by nothing but their meaning: kinds of news for other systems. */
    private static final Set<String> NO_SETTINGS =
            Set.of("BADGE_OFFERED", "BADGE_REVOKED", "BADGE_SUSPENDED", "BADGE_REINSTATED");

    /** How {@code mvn -Prun} tells the server that nobody operates it. */
    private static final String RUN = "BADGE_RUN_PROFILE";

    @Test
    void every_setting_that_is_read_is_documented_and_every_documented_one_is_read()
            throws IOException {
        assertThat(documented(ROOT.resolve("docs/operator"))).isEqualTo(read());
    }

    @Test
    void every_setting_that_is_read_has_a_rule_in_one_place() throws IOException {
        var rules =
                Stream.of(Setting.values())
                        .map(Setting::name)
                        .filter(name -> !name.equals(RUN))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules).as("constants of Setting").isEqualTo(read());
    }

    @Test
    void all_limits_and_all_about_asking_others_stand_in_one_place() throws IOException {
        var limits = read();
        limits.removeIf(name -> !name.matches("BADGE_(VERIFY|FETCH)_.*|.*_MAX_.*"));

        assertThat(documented(ROOT.resolve("docs/operator/configure.md"))).containsAll(limits);
    }

    private static Set<String> documented(Path place) throws IOException {
        var names = new TreeSet<String>();
        for (var text : texts(place, ".md")) {
            var rows = ROW.matcher(text);
            while (rows.find()) {
                var named = NAME.matcher(rows.group(1));
                while (named.find()) {
                    names.add(named.group());
                }
            }
        }
        return names;
    }

    private static Set<String> read() throws IOException {
        var names = new TreeSet<String>();
        for (var module : new String[] {"badge-domain", "badge-ejb", "badge-web"}) {
            collect(names, ROOT.resolve(module).resolve("src/main/java"), ".java");
        }
        collect(names, ROOT.resolve("config"), ".xml");
        names.removeAll(NO_SETTINGS);
        names.remove(RUN);
        return names;
    }

    private static void collect(Set<String> names, Path place, String kind) throws IOException {
        for (var text : texts(place, kind)) {
            var read = READ.matcher(text);
            while (read.find()) {
                names.add(read.group(2));
                if (read.group(1) != null) {
                    names.add(read.group(2) + "_FILE");
                }
            }
        }
    }

    private static Iterable<String> texts(Path place, String kind) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(kind))
                    .map(SettingsDocumentTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
