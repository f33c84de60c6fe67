package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product as an operator runs it: the built EAR and {@code config/} in an Open Liberty, a
 * process of its own, with its own ports, data folder, database and mail server.
 */
public final class TestServer {

    public static final String API_KEY = "system-test-key-0123456789abcdefghijklmnopqrstuv";
    public static final String ADMIN_EMAIL = "admin@distintivo.test";
    public static final String ADMIN_PASSWORD = "correct horse battery staple 1";

    /**
     * Limits are so many times as wide as installed: all tests of a lane come from one place, and
     * one that is told to wait would wait for a mail in vain.
     */
    public static final int RATE_FACTOR = 4;

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(1);

    private static final Map<Database, TestServer> SHARED = new EnumMap<>(Database.class);
    private static final Map<Database, Throwable> BROKEN = new EnumMap<>(Database.class);
    private static TestServer spare;
    private static final Map<String, TestServer> STARTED = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> STARTED.values().forEach(TestServer::stop)));
    }

    private final String name;
    private final Map<String, String> settings;
    private final ServerFiles files;
    private final TestMails mails = new TestMails(TestFolders.freePort());
    private Process process;
    private boolean hasAnswered;

    private TestServer(String name, Database database, Map<String, String> settings) {
        this.name = name;
        this.files = ServerFiles.install(name);
        this.settings = new HashMap<>(defaults());
        this.settings.putAll(database.settings(name));
        this.settings.putAll(settings);
        STARTED.put(name, this);
    }

    /** The running server of that database which all tests of a lane share. */
    public static synchronized TestServer of(Database database) {
        if (BROKEN.containsKey(database)) {
            throw new AssertionError("no server on " + database, BROKEN.get(database));
        }
        return SHARED.computeIfAbsent(database, TestServer::shared);
    }

    /**
     * A second installation beside the shared one, which also listens to TLS: the few tests that
     * take it up, wear it out or need two share it, as a start costs more than they do. Its keys
     * change and its connections hang; what a test finds there it has put there itself.
     */
    public static synchronized TestServer spare() {
        if (spare == null) {
            spare = own("spare" + TestFolders.lane(), Database.H2, Map.of()).withTls().start();
        }
        return spare;
    }

    /**
     * A server for one test alone, to be started, stopped and set up as it likes.
     *
     * @param name that no other has in any lane: its files lie in a folder of that name
     */
    public static TestServer own(String name, Database database, Map<String, String> settings) {
        return new TestServer(name, database, settings);
    }

    /**
     * A server for one test alone whose public address is https, with the certificate that Liberty
     * makes for itself.
     */
    public static TestServer overTls(String name, Map<String, String> more) {
        var port = Integer.toString(TestFolders.freePort());
        var settings = new TreeMap<>(more);
        settings.put("BADGE_HTTPS_PORT", port);
        settings.put("BADGE_BASE_URL", "https://localhost:" + port);
        return own(name, Database.H2, settings).withTls();
    }

    /**
     * For measuring: with the JVM as in production, and one more application beside the product.
     */
    public TestServer measured(WebArchive war) {
        files.jvm("-Xmx1g");
        files.beside(war);
        return this;
    }

    /** Also listens to TLS, with a certificate that it makes for itself. */
    public TestServer withTls() {
        files.override(
                "tls",
                "<server><keyStore id='defaultKeyStore' password='system-test-tls'/></server>");
        return this;
    }

    /** Puts something between it and its PostgreSQL that can take the database away. */
    public DatabaseRelay throughRelay() {
        var address = settings.get("BADGE_DB_URL");
        var port = URI.create(address.substring("jdbc:".length())).getPort();
        var relay = new DatabaseRelay(port);
        // each statement is sent in words, so that the relay knows it
        settings.put(
                "BADGE_DB_URL",
                address.replace(":" + port + "/", ":" + relay.port() + "/")
                        + "?prepareThreshold=0");
        return relay;
    }

    /** A connection to its PostgreSQL, as another server of the same installation has one. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.get("BADGE_DB_URL"),
                settings.get("BADGE_DB_USER"),
                settings.get("BADGE_DB_PASSWORD"));
    }

    /** Stops all servers, forgets them, and returns them: the next lane begins anew. */
    static synchronized List<TestServer> stopAll() {
        var all = new ArrayList<>(STARTED.values());
        all.forEach(TestServer::stop);
        STARTED.clear();
        SHARED.clear();
        BROKEN.clear();
        spare = null;
        return all;
    }

    /** Starts it and returns when it answers. */
    public synchronized TestServer start() {
        process = files.run(settings);
        Await.until(
                name + " to be ready", START, () -> ready() ? Optional.of(true) : Optional.empty());
        hasAnswered = true;
        return this;
    }

    /** Starts it, waits until it has ended by itself, and returns its exit code. */
    public synchronized int startInVain() {
        process = files.run(settings);
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(name + " did not end: " + files.logs());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as an operator would, and returns when it is gone. */
    public synchronized void stop() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                } else if (hasAnswered) {
                    files.bequeathWorkArea();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process = null;
        }
    }

    /** How much of the processors its process has taken so far. */
    public Duration processorTime() {
        return processes()
                .flatMap(it -> it.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Its process and those that it has started. */
    public Stream<ProcessHandle> processes() {
        var handle = process.toHandle();
        return Stream.concat(Stream.of(handle), handle.descendants());
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

    /** A caller with every scope who needs no certificate, whatever the public address is. */
    public Api plainApi() {
        return plain().with(API_KEY);
    }

    private Api plain() {
        return new Api("http://localhost:" + settings.get("BADGE_HTTP_PORT"), Map.of());
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

    /** The lines of its log that begin with a code of the product. */
    public List<String> codedLines() {
        return log().text().lines().filter(line -> line.matches(".* DIST\\d{4}[IWE] .*")).toList();
    }

    ServerLog log() {
        return new ServerLog(name, files.logs());
    }

    private static TestServer shared(Database database) {
        try {
            var name = database.name().toLowerCase(Locale.ROOT) + TestFolders.lane();
            return own(name, database, Map.of()).start();
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
            return plain().get("/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false; // nobody listens yet
        }
    }

    private Map<String, String> defaults() {
        var port = TestFolders.freePort();
        var values = new HashMap<String, String>();
        values.put("BADGE_HTTP_PORT", Integer.toString(port));
        values.put("BADGE_HTTPS_PORT", Integer.toString(TestFolders.freePort()));
        values.put("BADGE_BASE_URL", "http://localhost:" + port);
        values.put("BADGE_DATA_DIR", files.folder().resolve("data").toString());
        values.put("BADGE_KEYSTORE_PASSWORD", "system-test-keystore");
        values.put("BADGE_SMTP_HOST", "127.0.0.1");
        values.put("BADGE_SMTP_PORT", Integer.toString(mails.port()));
        values.put("BADGE_MAIL_FROM", "badges@distintivo.test");
        values.put("BADGE_MAIL_COLLECT_SECONDS", "0"); // tests wait for mail all the time
        values.put("BADGE_RATE_FACTOR", Integer.toString(RATE_FACTOR));
        values.put("BADGE_ADMIN_EMAIL", ADMIN_EMAIL);
        values.put("BADGE_ADMIN_PASSWORD", ADMIN_PASSWORD);
        values.put("BADGE_API_KEY", API_KEY);
        return values;
    }
}
