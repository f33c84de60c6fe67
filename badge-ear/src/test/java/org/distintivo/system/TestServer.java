package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product as an operator runs it: the built EAR and {@code config/} in an Open Liberty, a
 * process of its own, with its own ports, data folder, database and mail server.
 */
public final class TestServer {

    public static final String API_KEY = "system-test-key-0123456789abcdefghijklmnopqrstuv";
    public static final String ADMIN_EMAIL = "admin@distintivo.test";
    public static final String ADMIN_PASSWORD = "correct horse battery staple 1";

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(1);

    private static final Map<Database, TestServer> SHARED = new EnumMap<>(Database.class);
    private static final Map<Database, Throwable> BROKEN = new EnumMap<>(Database.class);
    private static final Map<String, TestServer> STARTED = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> STARTED.values().forEach(TestServer::stop)));
    }

    private final String name;
    private final Map<String, String> settings;
    private final ServerFiles files;
    private final TestMails mails = new TestMails(Workplace.freePort());
    private Process process;

    private TestServer(String name, Database database, Map<String, String> settings) {
        this.name = name;
        this.files = ServerFiles.install(name);
        this.settings = new HashMap<>(defaults());
        this.settings.putAll(database.settings(name));
        this.settings.putAll(settings);
        STARTED.put(name, this);
    }

    /** The running server of that database which all tests of the run share. */
    public static synchronized TestServer of(Database database) {
        if (BROKEN.containsKey(database)) {
            throw new AssertionError("no server on " + database, BROKEN.get(database));
        }
        return SHARED.computeIfAbsent(database, TestServer::shared);
    }

    /** A server for one test alone, to be started, stopped and set up as it likes. */
    public static TestServer own(String name, Database database, Map<String, String> settings) {
        return new TestServer(name, database, settings);
    }

    /**
     * For measuring: with the JVM as in production, and one more application beside the product.
     */
    public TestServer measured(WebArchive war) {
        files.jvm("-Xmx1g");
        files.beside(war);
        return this;
    }

    /** Every server of this run, running or not. */
    static List<TestServer> all() {
        return new ArrayList<>(STARTED.values());
    }

    /** Starts it and returns when it answers. */
    public synchronized TestServer start() {
        process = files.run(settings);
        Await.until(
                name + " to be ready", START, () -> ready() ? Optional.of(true) : Optional.empty());
        return this;
    }

    /** Stops it as an operator would, and returns when it is gone. */
    public synchronized void stop() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process = null;
        }
    }

    /** Dies as in a power cut. */
    public synchronized void kill() {
        process.destroyForcibly().onExit().join();
        process = null;
    }

    /** The public address, without a slash at the end. */
    public String baseUrl() {
        return settings.get("BADGE_BASE_URL");
    }

    /** A caller with every scope. */
    public Api api() {
        return anyone().with(API_KEY);
    }

    /** A caller without a key. */
    public Api anyone() {
        return new Api(baseUrl(), Map.of());
    }

    public TestMails mails() {
        return mails;
    }

    public Path dataDir() {
        return Path.of(settings.get("BADGE_DATA_DIR"));
    }

    public String name() {
        return name;
    }

    /** Whether its log holds a message of that code, or any other text. */
    public boolean hasLogged(String text) {
        return log().text().contains(text);
    }

    /** What it wrote to the terminal since its first start. */
    public String printed() {
        try {
            return Files.readString(files.console());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server was told, for example {@code BADGE_DB_URL}. */
    public String setting(String name) {
        return settings.get(name);
    }

    ServerLog log() {
        return new ServerLog(name, files.logs());
    }

    private static TestServer shared(Database database) {
        try {
            return own(database.name().toLowerCase(Locale.ROOT), database, Map.of()).start();
        } catch (RuntimeException | Error e) {
            BROKEN.put(database, e);
            throw e;
        }
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " ended while starting: " + files.logs());
        }
        try {
            return anyone().get("/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false; // nobody listens yet
        }
    }

    private Map<String, String> defaults() {
        var port = Workplace.freePort();
        var values = new HashMap<String, String>();
        values.put("BADGE_HTTP_PORT", Integer.toString(port));
        values.put("BADGE_HTTPS_PORT", Integer.toString(Workplace.freePort()));
        values.put("BADGE_BASE_URL", "http://localhost:" + port);
        values.put("BADGE_DATA_DIR", files.folder().resolve("data").toString());
        values.put("BADGE_KEYSTORE_PASSWORD", "system-test-keystore");
        values.put("BADGE_SMTP_HOST", "127.0.0.1");
        values.put("BADGE_SMTP_PORT", Integer.toString(mails.port()));
        values.put("BADGE_MAIL_FROM", "badges@distintivo.test");
        values.put("BADGE_ADMIN_EMAIL", ADMIN_EMAIL);
        values.put("BADGE_ADMIN_PASSWORD", ADMIN_PASSWORD);
        values.put("BADGE_API_KEY", API_KEY);
        return values;
    }
}
