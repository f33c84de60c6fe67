package org.distintivo.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.Outage;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The first hours of an installation, with a power cut in the middle. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Outage
class PowerCutIT {

    private static final Pattern BANNER = Pattern.compile("Sign in +(\\S+) +/ +(\\S+)");
    private static final String CHOSEN = "viola ombrello settembre 71";
    private static final String WANTED = "/console/results";
    private static final List<String> CONSOLE =
            List.of(
                    "/console",
                    "/console/catalog",
                    "/console/catalog/load",
                    WANTED,
                    "/console/imports",
                    "/console/earners",
                    "/console/mail",
                    "/console/password");

    private final TestServer server =
            TestServer.own(
                    "outage",
                    Database.H2,
                    Map.of("BADGE_RUN_PROFILE", "true", "BADGE_ADMIN_PASSWORD", ""));

    private final List<String> people = Stream.generate(Exams::address).limit(25).toList();

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    @Order(1)
    void the_generated_password_opens_nothing_but_its_own_change() {
        var generated = printedPassword();
        try (var admin = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            admin.visit(WANTED);
            admin.signIn(TestServer.ADMIN_EMAIL, generated);
            assertThat(admin.page()).hasURL(server.baseUrl() + "/password/change");
            assertThat(admin.page().locator("html")).hasAttribute("lang", "it");
            admin.look("account-forced-change-it");
            for (var address : CONSOLE) {
                admin.visit(address);
                assertThat(admin.page().url())
                        .as(address)
                        .startsWith(server.baseUrl() + "/password/change?to=");
            }

            admin.visit(WANTED);
            admin.page().fill("#present", generated);
            admin.page().fill("#password", generated);
            admin.page().click("#go");
            assertThat(admin.page().locator("#password-error")).isVisible();
            admin.page().fill("#present", generated);
            admin.page().fill("#password", CHOSEN);
            admin.page().click("#go");

            assertThat(admin.page()).hasURL(server.baseUrl() + WANTED);
            assertThat(admin.visit("/console").status()).isEqualTo(200);
        }
        assertThat(isLetIn(generated)).isFalse();
        assertThat(server.hasLogged(generated)).as("in the log").isFalse();
    }

    @Test
    @Order(2)
    void what_was_generated_is_for_the_eyes_of_the_operator_only() throws IOException {
        var file = server.dataDir().resolve("first-start.txt");

        assertThat(Files.readString(file)).contains(printedPassword());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(3)
    void an_outage_and_a_power_cut_lose_no_mail_and_send_none_twice() {
        var exams = new Exams(server.api());
        server.mails().stop();
        exams.pass(people, Exams.FIRST);
        server.kill(); // what has been answered is on disk, at this very moment

        server.start();
        Await.until("the outage to be noticed", () -> server.hasLogged("DIST0901W"));
        server.mails().start();
        people.forEach(server.mails()::await);

        var witness = Exams.address();
        exams.pass(witness, "en", Exams.FIRST);
        server.mails().await(witness);
        assertThat(people).allSatisfy(it -> assertThat(server.mails().to(it)).hasSize(1));
    }

    @Test
    @Order(4)
    void afterwards_the_chosen_password_is_the_one_that_counts() {
        assertThat(isLetIn(printedPassword())).isFalse();
        assertThat(isLetIn(CHOSEN)).isTrue();
    }

    /** As the banner tells whoever tries the product, which it does once it is ready. */
    private String printedPassword() {
        return Await.until(
                "the banner",
                () ->
                        Optional.of(BANNER.matcher(server.printed()))
                                .filter(banner -> banner.find())
                                .map(banner -> banner.group(2)));
    }

    private boolean isLetIn(String password) {
        try (var admin = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            admin.visit("/console");
            admin.signIn(TestServer.ADMIN_EMAIL, password);
            admin.visit("/console");
            return admin.page().url().equals(server.baseUrl() + "/console");
        }
    }
}
