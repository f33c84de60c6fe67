package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.ThirdPartyVerifier;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/**
 * A holder applies in three clicks and hands the link over; whoever has it sees what was chosen and
 * nothing else, until the holder takes it back.
 */
@OnEachDatabase
class ApplicationsIT {

    @Parameter Database database;

    private final String word = Applicant.word();
    private TestServer server;

    @BeforeEach
    void server() {
        server = TestServer.of(database);
    }

    @Test
    void a_link_shows_what_was_chosen_until_it_is_taken_back() {
        var opening = Applicant.opening(server, "apply-" + word, "Operatore " + word);
        try (var applicant = new Applicant(server, Locale.ITALIAN, Device.PHONE)) {
            var page = applicant.visitor().page();
            applicant.visitor().visit(opening);
            applicant.visitor().look("job-apply-it");
            applicant.visitor().press("#apply");
            applicant.visitor().look("apply-it");
            applicant.visitor().press("#look");
            assertThat(page.locator("#badges-error")).isVisible();
            applicant.visitor().look("apply-error-it");
            applicant.lookOver(opening);
            assertThat(page.locator("#who")).hasText(Applicant.NAME);
            assertThat(page.locator("#address")).hasText("non si vede");
            applicant.visitor().look("apply-review-it");
            applicant.visitor().press("#change");
            assertThat(page.locator("#note")).hasValue(Applicant.NOTE);
            applicant.visitor().press("#look");
            applicant.send();
            applicant.visitor().look("application-made-it");
            var link = page.locator("#link").inputValue();
            assertThat(page.locator("#leave")).hasAttribute("target", "_blank");
            applicant.visitor().visit(page.url());
            assertThat(page.locator("#link")).hasCount(0);

            readBy(link, applicant.address());
            assertPresentation(link);

            applicant.visitor().visit(opening);
            assertThat(page.locator("#applied")).isVisible();
            withdraw(applicant);
            assertGone(link);
        }
    }

    /** The employer, without an account. */
    private void readBy(String link, String address) {
        try (var employer = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            assertThat(employer.visit(link).status()).isEqualTo(200);
            var page = employer.page();
            assertThat(page.locator("#holder")).hasText(Applicant.NAME);
            assertThat(page.locator("#note")).hasText(Applicant.NOTE);
            assertThat(page.locator("#badges .verdict.good")).hasCount(1);
            assertThat(page.content()).doesNotContain(address).doesNotContain("<b>volentieri");
            employer.look("application-shared-it");
        }
        try (var employer = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            employer.visit(link);
            employer.look("application-shared-en");
        }
    }

    private void assertPresentation(String link) {
        var answer = server.api().anonymous().get(path(link) + ".json");
        JsonObject presentation = answer.ok().object();

        assertThat(presentation.getJsonArray("verifiableCredential")).hasSize(1);
        assertThat(ThirdPartyVerifier.judge(presentation.toString(), server).toString())
                .isEqualTo("{\"verified\":true}");
    }

    private void withdraw(Applicant applicant) {
        var page = applicant.visitor().page();
        applicant.visitor().visit("/my/applications");
        applicant.visitor().look("applications-it");
        applicant.visitor().press("#applications h2 a");
        assertThat(page.locator("#openings")).containsText("2 volte");
        assertThat(page.locator("#state")).containsText("Aperta dall’azienda");
        applicant.visitor().press("#withdraw");
        applicant.visitor().look("application-withdraw-it");
        applicant.visitor().press("#withdraw");
        assertThat(page.locator("#state")).containsText("Ritirata");
        assertThat(page.locator("#withdraw")).hasCount(0);
    }

    /** What never was answers as what was withdrawn. */
    private void assertGone(String link) {
        var stranger = server.api().anonymous();
        var withdrawn = stranger.get(path(link));
        var other = path(link).replaceFirst(".{5}$", "AAAAA");
        var never = stranger.get(other);

        assertThat(withdrawn.status()).isEqualTo(404);
        assertThat(never.status()).isEqualTo(404);
        assertThat(withdrawn.text()).isEqualTo(never.text().replace(other, path(link)));
        assertThat(stranger.get(path(link) + ".json").status()).isEqualTo(404);
    }

    private String path(String link) {
        return link.substring(server.baseUrl().length());
    }
}
