package org.distintivo.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Mail;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Whoever asks is answered, by mail and in the portal, under one number. */
@OnEachDatabase
class ConversationIT {

    @Parameter private Database database;

    private final String ada = MissingBadgeSteps.anAddress("ada");
    private final String home = MissingBadgeSteps.anAddress("home");
    private MissingBadgeSteps steps;

    @BeforeEach
    void program() {
        steps = new MissingBadgeSteps(TestServer.of(database));
    }

    @Test
    void a_guest_is_answered_by_mail_writes_back_and_the_case_is_closed_and_opened_again() {
        var guest = steps.guest("/help/request", ada);
        var id = ask(guest, "<b>Why</b>\r\n\r\nnot\u202e?");
        assertThat(guest.text()).contains("The number of your question is " + id, "<b>Why</b>");
        assertThat(state(guest)).contains(id, "Waits for an answer");
        assertThat(mail(ada, id, "we have your question").text()).contains("<b>Why</b>", "not?");

        var staff = steps.staff().visit("/console/missing/" + id);
        assertThat(staff.text()).contains(ada, id, "Sharing and files", "<b>Why</b>");
        staff.submit("reply", Map.of("answer", " ")).follow();
        assertThat(staff.errors()).isNotEmpty();
        staff.visit("/console/missing/" + id);
        staff.submit("reply", Map.of("answer", "Press Share.\nThen copy.")).follow();
        assertThat(staff.text()).contains("The answer is on its way.", "Answered");
        var answer = mail(ada, id, "an answer");
        assertThat(answer.text()).contains("Press Share.", "Then copy.");
        var link = answer.link("/help/cases/").replace(steps.server.baseUrl(), "");

        assertThat(state(guest.visit(link))).contains("Answered");
        assertThat(guest.text()).contains("Press Share.");
        guest.submit("reply", Map.of("text", "It is not there.")).follow();
        assertThat(state(guest)).contains("Waits for an answer");

        staff.visit("/console/missing/" + id);
        var ask = Map.of("partner", "partner-x", "ask", "Potete controllare?");
        staff.submit("pass", ask).follow();
        var passed = mail("help@partner-x.example", id, "candidato");
        assertThat(passed.text())
                .contains("Potete controllare?", ada)
                .doesNotContain("Why", "It is not there", "/help/cases/");
        assertThat(guest.visit(link).text())
                .contains("The program has asked partner-x")
                .doesNotContain("Potete");

        staff.visit("/console/missing/" + id);
        assertThat(staff.text()).contains("It is not there.");
        staff.submit("close", Map.of("note", "Told by phone")).follow();
        assertThat(state(guest.visit(link))).contains("Closed");
        assertThat(guest.text()).doesNotContain("Told by phone");
        guest.submit("reply", Map.of("text", "Once more, please")).follow();
        assertThat(state(guest)).contains("Waits for an answer");
        assertThat(staff.visit("/console/missing/" + id).has("#close")).isTrue();

        var owner = steps.signUp(ada).visit("/my/cases");
        assertThat(owner.text()).contains("Sharing and files");
        assertThat(owner.visit(link).location()).endsWith("/my/cases/" + id);
    }

    @Test
    void a_case_of_somebody_else_is_as_unknown_as_one_that_is_not_there() {
        var owner = steps.signUp(ada).visit("/my/request");
        var id = ask(owner, "Only for the program");
        assertThat(owner.visit("/my/cases/" + id).text()).contains("Only for the program");

        var stranger = steps.signUp(home);
        assertThat(stranger.visit("/my/cases/" + id).status()).isEqualTo(404);
        var foreign = stranger.comparable().replace(id, "…");
        assertThat(stranger.visit("/my/cases/nonsense").status()).isEqualTo(404);
        assertThat(stranger.comparable().replace("nonsense", "…")).isEqualTo(foreign);
        var nobody = steps.browser().visit("/help/cases/" + id);
        assertThat(nobody.text()).contains("Only who asked").doesNotContain("Only for the");
        assertThat(steps.guest("/help/cases/" + id, MissingBadgeSteps.anAddress("eve")).status())
                .isEqualTo(404);
    }

    @Test
    void whatever_is_posted_the_answer_is_a_clear_page_and_one_person_fills_no_disk() {
        var owner = steps.signUp(ada);
        var faults =
                Map.of(
                        "text", "x".repeat(2_001),
                        "topic", "MISSING_BADGE",
                        "item", "exam no-such");
        faults.forEach(
                (field, value) -> {
                    var form = form("Hello");
                    form.put(field, value);
                    owner.visit("/my/request").submit("request", form).follow();
                    assertThat(owner.status()).as(field).isEqualTo(200);
                    assertThat(owner.errors()).as(field).isNotEmpty();
                });
        owner.visit("/my/request").submit("request", form("x".repeat(1_500_000))).follow();
        assertThat(owner.status()).isIn(200, 413);
        assertThat(owner.visit("/my/cases").text()).contains("not asked anything yet");

        var id = "";
        for (int i = 0; i < 10; i++) {
            id = ask(owner, "Question " + i);
        }
        owner.visit("/my/request").submit("request", form("One too many")).follow();
        assertThat(owner.errors()).singleElement().asString().contains("Ten of your questions");
        for (int i = 0; i < 9; i++) {
            owner.visit("/my/cases/" + id).submit("reply", Map.of("text", "More " + i)).follow();
            assertThat(owner.errors()).isEmpty();
        }
        owner.visit("/my/cases/" + id).submit("reply", Map.of("text", "Too much")).follow();
        assertThat(owner.errors()).singleElement().asString().contains("ten times");
    }

    @Test
    void it_looks_as_it_should_on_a_phone_in_italian() {
        try (var visitor = new Visitor(steps.server, Locale.ITALIAN, Device.PHONE)) {
            var page = visitor.page();
            visitor.visit("/help");
            visitor.look("help-it");
            page.fill("#q", "FILE condiviso");
            page.click("form[role=search] button");
            assertThat(page.url()).contains("/help?q=");
            visitor.look("help-found-it");
            page.fill("#q", "zzz");
            page.click("form[role=search] button");
            assertThat(page.innerText("#outcome")).contains("zzz");
            visitor.look("help-nothing-it");
            visitor.visit("/help/partners");
            visitor.look("help-article-it");
            page.click("a[href='/help/request']");
            visitor.look("help-request-address-it");
            page.fill("#address", ada);
            page.click("#go");
            page.fill("#code", steps.code(ada));
            page.click("#prove");
            visitor.look("help-request-it");
            page.click("#send");
            visitor.look("help-request-refused-it");
            assertThat(page.locator("#errors li").count()).isEqualTo(2);
            page.selectOption("#topic", "WRONG");
            page.fill("#text", "Il mio nome è scritto male.");
            page.click("#send");
            visitor.look("help-case-it");
            assertThat(page.innerText("#state")).contains("In attesa di risposta");
        }
        try (var wide =
                new Visitor(steps.server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            wide.visit("/help");
            wide.look("help-wide-dark");
            wide.visit("/help/redesign");
            wide.look("help-article-wide-dark");
        }
        try (var staff = new Visitor(steps.server, Locale.ITALIAN, Device.PHONE)) {
            staff.visit("/signin?to=/console/missing");
            staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            staff.visit("/console/missing");
            staff.look("console-questions-it");
            staff.page().click("li:has-text('" + ada + "') a");
            staff.look("console-question-it");
        }
    }

    private static TreeMap<String, String> form(String text) {
        return new TreeMap<>(Map.of("topic", "SHARING", "item", "", "text", text));
    }

    private static String ask(FormBrowser who, String text) {
        if (!who.has("#request")) {
            who.visit("/my/request");
        }
        who.submit("request", form(text));
        var id = who.location().replaceFirst(".*/", "");
        who.follow();
        return id;
    }

    private static String state(FormBrowser who) {
        return who.page().expectFirst("#state").text();
    }

    private Mail mail(String address, String id, String words) {
        Predicate<Mail> wanted =
                it -> it.subject().contains("[" + id + "]") && it.subject().contains(words);
        return steps.server.mails().await(address, wanted);
    }
}
