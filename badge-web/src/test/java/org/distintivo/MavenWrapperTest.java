package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvnw} fetches nothing that it was not told to fetch, and runs nothing it cannot trust. */
class MavenWrapperTest {

    private static final Pattern PINNED = Pattern.compile("PINNED=([\\d.]+)");

    @TempDir private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void without_a_maven_and_without_a_repository_it_says_what_to_do() throws Exception {
        var run = run("");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said())
                .contains("no Maven 3.8.7 or newer on the PATH")
                .contains("MVNW_REPOURL");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_not_the_pinned_maven_is_not_run() throws Exception {
        var version = version("mvnw");
        var place = "org/apache/maven/apache-maven/" + version;
        var file = "apache-maven-" + version + "-bin.tar.gz";
        Files.createDirectories(folder.resolve(place));
        Files.writeString(folder.resolve(place).resolve(file), "something else");

        var run = run("file://" + folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("its checksum differs");
    }

    @Test
    void both_scripts_pin_the_same_version_and_name_no_host() {
        assertThat(version("mvnw")).isEqualTo(version("mvnw.cmd"));
        for (var script : new String[] {"mvnw", "mvnw.cmd"}) {
            assertThat(ProjectFiles.text(ProjectFiles.ROOT.resolve(script)))
                    .doesNotContain("http://", "https://");
        }
    }

    private record Run(int exitCode, String said) {}

    /** Runs it where the usual tools are, and no Maven. */
    private Run run(String repository) throws Exception {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool :
                "sh sed sort head dirname mkdir mktemp curl sha512sum shasum cut tar mv rm"
                        .split(" ")) {
            for (var place : System.getenv("PATH").split(":")) {
                var there = Path.of(place, tool);
                if (Files.isExecutable(there) && Files.notExists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), there);
                }
            }
        }
        var builder = new ProcessBuilder(tools.resolve("sh").toString(), "mvnw", "-v");
        builder.directory(ProjectFiles.ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("MVNW_HOME", folder.resolve("home").toString());
        builder.environment().put("MVNW_REPOURL", repository);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), said);
    }

    private static String version(String script) {
        var text = ProjectFiles.text(ProjectFiles.ROOT.resolve(script));
        var pinned = PINNED.matcher(text);
        assertThat(pinned.find()).isTrue();
        return pinned.group(1);
    }
}
