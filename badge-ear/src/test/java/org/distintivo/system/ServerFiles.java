package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The files of one server, put together as {@code docs/operator/install.md} says: {@code config/},
 * the EAR, and the drivers that travel in it.
 */
record ServerFiles(Path folder) {

    /**
     * A test server lives for a minute or two: the second compiler would cost more than it gives,
     * and so would collecting again and again while the heap and the classes grow to what they
     * need.
     */
    private static final String[] QUICK_START = {
        "-Xmx512m",
        "-Xms256m",
        "-Xmn128m",
        "-XX:MetaspaceSize=256m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC"
    };

    private static final String SERVER = "distintivo";

    static ServerFiles install(String name) {
        var files = new ServerFiles(TestFolders.emptyFolder(name));
        try {
            var server = configure(files.folder, SERVER);
            Files.copy(TestFolders.ear(), server.resolve("apps/distintivo.ear"));
            WorkArea.copyTo(files.workArea());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.jvm(QUICK_START);
        return files;
    }

    /**
     * Lets the servers that this build makes from now on, in any lane, begin with what this one,
     * started and stopped, has worked out of its features: a third less to do at a first start.
     */
    void bequeathWorkArea() {
        WorkArea.keep(workArea());
    }

    private Path workArea() {
        return server().resolve("workarea");
    }

    /** Replaces the options for the server's JVM. */
    void jvm(String... options) {
        write("jvm.options", String.join("\n", options));
    }

    /** Lets the server start one more application, named after its archive. */
    void beside(WebArchive war) {
        var name = war.getName();
        war.as(ZipExporter.class).exportTo(server().resolve("apps").resolve(name).toFile());
        var root = name.replace(".war", "");
        override(
                root,
                "<server><webApplication id='%1$s' location='%1$s.war' contextRoot='/%1$s'/></server>"
                        .formatted(root));
    }

    /** Adds what one installation sets, as {@code docs/operator/configure.md} says. */
    void override(String name, String configuration) {
        write("configDropins/overrides/" + name + ".xml", configuration);
    }

    private void write(String name, String content) {
        var file = server().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a server's folder with the configuration and the drivers, and returns it. */
    static Path configure(Path folder, String name) throws IOException {
        var server = folder.resolve("usr/servers").resolve(name);
        Files.createDirectories(server.resolve("apps"));
        Files.createDirectories(server.resolve("jdbc"));
        try (var configuration =
                Files.newDirectoryStream(TestFolders.config(), "*.{xml,properties}")) {
            for (var file : configuration) {
                Files.copy(file, server.resolve(file.getFileName()));
            }
        }
        extractDrivers(server.resolve("jdbc"));
        return server;
    }

    /**
     * Starts the server as a child process; what the developer has set for an own server is not
     * seen.
     */
    Process run(Map<String, String> settings) {
        var command = TestFolders.liberty().resolve("bin/server").toString();
        var builder = new ProcessBuilder("sh", command, "run", SERVER).directory(folder.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("BADGE_") || name.startsWith("WLP_"));
        environment.putAll(settings);
        environment.put("WLP_USER_DIR", folder.resolve("usr").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person at the terminal sees. */
    Path console() {
        return folder.resolve("console.log");
    }

    Path logs() {
        return server().resolve("logs");
    }

    private Path server() {
        return folder.resolve("usr/servers").resolve(SERVER);
    }

    private static void extractDrivers(Path target) throws IOException {
        try (var ear = new ZipFile(TestFolders.ear().toFile())) {
            var drivers = ear.stream().filter(e -> e.getName().matches("drivers/.*\\.jar"));
            for (var driver : drivers.toList()) {
                try (var content = ear.getInputStream(driver)) {
                    Files.copy(content, target.resolve(Path.of(driver.getName()).getFileName()));
                }
            }
        }
    }
}
