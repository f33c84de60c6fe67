package org.distintivo.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests: a Chromium on this machine; else, for root on Debian, one installed
 * with the system's package manager; else the one that Playwright downloads for the user.
 *
 * <p>The build calls {@link #main} before the tests, so that a machine where none can be had hears
 * it in one line and not in a hundred failures.
 */
public final class Chromium {

    private static final String NONE =
            "The browser tests need a Chromium, none is on this machine and none could be downloaded:"
                    + " install one (Debian and Ubuntu: apt-get install chromium), then run"
                    + " mvn verify again.";

    private static final List<String> WHOLE =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** The same without a desktop's parts, for much less work; it has no camera. */
    private static final List<String> LIGHT = List.of("chromium-headless-shell");

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage");

    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static Browser running;

    private Chromium() {}

    /** Sees to it that the browsers which the tests need start. */
    public static void main(String... arguments) {
        Stream.<Runnable>of(() -> {}, Chromium::installWithSystem, Chromium::downloadWithPlaywright)
                .filter(Chromium::startsAfter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(NONE));
    }

    /** The one browser of this run; every {@link Visitor} has a profile of its own in it. */
    static synchronized Browser running() {
        if (running == null) {
            running = light(playwright());
        }
        return running;
    }

    /** Another browser, on a machine whose camera sees that film; close it at the end. */
    static Browser before(Path film) {
        return whole(
                running().browserType(),
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
    }

    private static boolean startsAfter(Runnable preparation) {
        preparation.run();
        try (var playwright = playwright();
                var light = light(playwright);
                var whole = whole(playwright.chromium())) {
            return light.isConnected() && whole.isConnected();
        } catch (PlaywrightException e) {
            return false;
        }
    }

    private static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    }

    private static Browser light(Playwright playwright) {
        var options = options();
        onPath(LIGHT).or(() -> onPath(WHOLE)).ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options); // else the light one Playwright downloaded
    }

    private static Browser whole(BrowserType type, String... more) {
        var options = options(more);
        onPath(WHOLE)
                .ifPresentOrElse(options::setExecutablePath, () -> options.setChannel("chromium"));
        return type.launch(options);
    }

    private static LaunchOptions options(String... more) {
        return new LaunchOptions()
                .setArgs(Stream.concat(ARGUMENTS.stream(), Arrays.stream(more)).toList());
    }

    private static void installWithSystem() {
        var root = "root".equals(System.getProperty("user.name"));
        if (root
                && Files.exists(Path.of("/etc/debian_version"))
                && onPath(List.of("apt-get")).isPresent()) {
            run(new ProcessBuilder("apt-get", "-q", "update"));
            installPackage("chromium");
            installPackage("chromium-headless-shell"); // not every Debian has it
        }
    }

    private static void installPackage(String name) {
        run(new ProcessBuilder("apt-get", "-qy", "install", "--no-install-recommends", name));
    }

    private static void downloadWithPlaywright() {
        var command = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        command.command().addAll(List.of("install", "chromium"));
        run(command);
    }

    private static void run(ProcessBuilder command) {
        try {
            var log =
                    Files.createDirectories(TestFolders.folder(""))
                            .resolve("chromium.log")
                            .toFile();
            command.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process =
                    command.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                            .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return; // whether there is a browser now is asked afterwards
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Path> onPath(List<String> names) {
        var folders = (System.getenv("PATH") + ":/usr/bin:/usr/local/bin").split(":");
        return names.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
