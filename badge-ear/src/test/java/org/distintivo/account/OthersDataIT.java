package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What is held about a person is handed to nobody else, and nobody else has it erased. */
@OnEachDatabase
class OthersDataIT {

    private static final String DATA = "/my/data";
    private static final int ROUNDS = 3;
    private static final String FIRST = "exam own-A WAITING";
    private static final String SECOND = "exam own-B WAITING";

    @Parameter private Database database;

    private TestServer server;
    private ResultsApi results;
    private AddressSteps steps;

    @BeforeEach
    void program() {
        server = TestServer.of(database);
        results = new ResultsApi(server.api());
        results.loadProgram("own");
        steps = new AddressSteps(server);
    }

    @Test
    void an_export_goes_to_its_owner_only() {
        var owner = steps.signUp(AddressSteps.anAddress("owner"));
        owner.visit(DATA).submit("ask", Map.of());
        Await.until("the export", () -> owner.visit(DATA).has("#get"));
        var shown = owner.page();
        var other = steps.signUp(AddressSteps.anAddress("other"));

        assertNoArchive(steps.browser().submitFrom(shown, "download", Map.of()));
        assertNoArchive(other.submitFrom(shown, "download", Map.of()));
        var forged = forgedBy(other.visit(DATA), shown);
        assertNoArchive(other.submitFrom(forged, "download", Map.of()));

        assertThat(other.visit(DATA).has("#get")).isFalse();
        owner.submitFrom(shown, "download", Map.of());
        assertThat(owner.status()).isEqualTo(200);
        assertThat(owner.has("h1")).as("a page instead of the archive").isFalse();
    }

    @Test
    void a_link_to_erase_serves_nobody_but_whoever_asked() {
        var work = AddressSteps.anAddress("work");
        var owner = steps.signUp(work);
        var link = linkToErase(owner, work);
        var shown = owner.visit(link).page();
        var other = steps.signUp(AddressSteps.anAddress("other"));

        assertThat(steps.browser().visit(link).location()).startsWith("/signin");
        steps.browser().submitFrom(shown, "erase", Map.of());
        assertThat(other.visit(link).text()).contains("for another account");
        assertThat(other.has("#erase")).isFalse();
        other.submitFrom(shown, "erase", Map.of());
        var forged = forgedBy(other.visit(DATA), shown);
        other.submitFrom(forged, "erase", Map.of());
        assertThat(other.visit(DATA).status()).as("not erased either").isEqualTo(200);

        assertThat(results.earner(work).getString("account")).isNotEqualTo("none");
        assertThat(steps.signIn(work).status()).isEqualTo(303);
        owner.submitFrom(shown, "erase", Map.of());
        assertThat(results.earner(work).getString("account")).isEqualTo("none");
    }

    @Test
    void who_is_erased_while_another_address_joins_is_gone_with_it_or_without_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var work = AddressSteps.anAddress("work");
            var home = AddressSteps.anAddress("home");
            var proving = provingHome(work, home);
            var shown = proving.page();
            var code = steps.codeFor(home);
            var erasing = steps.signIn(work);
            var link = linkToErase(erasing, work);
            erasing.visit(link);

            atOnce(
                    () -> proving.submitFrom(shown, "prove", Map.of("code", code)),
                    () -> erasing.submit("erase", Map.of()));

            assertThat(List.of(proving.status(), erasing.status())).allMatch(it -> it < 500);
            assertThat(erasing.follow().text()).contains("Your data is erased");
            assertThat(results.earner(work).getString("account")).isEqualTo("none");
            assertThat(results.earner(work).getJsonArray("badges")).isEmpty();
            assertThat(results.earner(home).getString("account")).isEqualTo("none");
            assertThat(results.badges(home)).isIn(List.of(), List.of(SECOND));
        }
    }

    @Test
    void who_is_erased_by_staff_while_joining_somebody_is_gone_or_joined() {
        var work = AddressSteps.anAddress("work");
        var home = AddressSteps.anAddress("home");
        var proving = provingHome(work, home);
        var shown = proving.page();
        var code = steps.codeFor(home);
        var staff = staffErasing(home);

        atOnce(
                () -> proving.submitFrom(shown, "prove", Map.of("code", code)),
                () -> staff.submit("erase", Map.of()));

        assertThat(List.of(proving.status(), staff.status())).allMatch(it -> it < 500);
        var owned = results.badges(work);
        assertThat(owned).contains(FIRST);
        if (owned.size() > 1) {
            assertThat(owned).containsExactlyInAnyOrder(FIRST, SECOND);
            assertThat(results.badges(home)).isEqualTo(owned);
        } else {
            assertThat(results.badges(home)).isIn(List.of(), owned);
        }
    }

    /** Somebody with a badge, about to join the address of somebody else with another one. */
    private FormBrowser provingHome(String work, String home) {
        steps.pass("own-A", work);
        steps.pass("own-B", home);
        var owner = steps.signUp(work);
        steps.ask(owner, home);
        return owner.follow();
    }

    private FormBrowser staffErasing(String address) {
        var staff = steps.browser().visit("/signin");
        staff.submit(
                "signin",
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD));
        var person = staff.visit("/console/earners?email=" + address).location();
        staff.visit(staff.visit(person).page().expectFirst("a[href$=/erase]").attr("href"));
        staff.submit("erase", Map.of("reason", "ASKED"));
        assertThat(staff.follow().text()).contains("We have sent you a link");
        var link =
                Await.until(
                        "the link for " + address,
                        () ->
                                server.mails().to(TestServer.ADMIN_EMAIL).stream()
                                        .filter(it -> it.text().contains("/console/erasure"))
                                        .map(it -> steps.path(it.link("/console/erasure")))
                                        .filter(it -> staff.visit(it).text().contains(address))
                                        .findFirst());
        return staff.visit(link);
    }

    private String linkToErase(FormBrowser owner, String address) {
        owner.visit("/my/data/erase").submit("erase", Map.of());
        assertThat(owner.follow().text()).contains("We have sent you a link");
        return steps.path(server.mails().awaitLink(address, "/my/data/erasure").link("/my/data/"));
    }

    /** The form of somebody else with the mark by which a page knows who it was made for. */
    private static Document forgedBy(FormBrowser forger, Document form) {
        var own = forger.page().expectFirst("input[name=owner]").attr("value");
        var forged = form.clone();
        forged.select("input[name=owner]").attr("value", own);
        return forged;
    }

    private static void assertNoArchive(FormBrowser browser) {
        assertThat(browser.status() >= 300 || browser.has("h1")).as("a page").isTrue();
        assertThat(browser.text()).doesNotContain("data.json");
    }

    private static void atOnce(Runnable one, Runnable other) {
        var meanwhile = CompletableFuture.runAsync(one);
        other.run();
        meanwhile.join();
    }
}
