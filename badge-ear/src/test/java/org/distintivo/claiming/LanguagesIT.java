package org.distintivo.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.notification.Exams;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Mail;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the mail to the public page in each language that there are texts in. */
class LanguagesIT {

    private static final String PASSWORD = "viola ombrello settembre 71";
    private static final int SENTENCE = 14;

    private final TestServer server = TestServer.of(Database.H2);
    private final Exams exams = new Exams(server.api());
    private final Messages texts = new Messages();
    private final String address = Exams.address();

    static List<Locale> languages() {
        return Languages.all();
    }

    /** The one that runs from right to left, and the one with the longest words. */
    static Stream<Locale> trying() {
        return Languages.all().stream()
                .filter(it -> List.of("ar", "de").contains(it.toLanguageTag()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_candidate_reads_the_own_language_from_the_mail_to_the_public_page(Locale language) {
        var earner = new FormBrowser(server.baseUrl()).speaking(language);
        exams.pass(address, language.toLanguageTag(), Exams.FIRST);
        var mail = server.mails().await(address);
        read(mail, language);

        read(earner.visit(path(mail.link("/claim/"))), language);
        read(earner.visit("/signup?to=" + path(mail.link("/claim/"))), language);
        read(earner.submit("signup", Map.of("address", address)), language);
        earner.submit(
                "signup",
                Map.of("address", address, "name", "Ada", "password", PASSWORD, "consent", "on"));
        read(earner.follow(), language);
        var confirmation = server.mails().awaitLink(address, "/signup/confirm");
        read(confirmation, language);
        earner.submit("confirm", Map.of("address", address, "code", confirmation.code()));
        read(earner.follow(), language);
        read(earner.visit("/my/settings"), language);
        read(earner.visit("/my/badges"), language);
        var badge = earner.page().expectFirst("[name=accept]").val();
        read(earner.submit("waiting", Map.of("accept", badge)).follow(), language);
        read(earner.visit("/my/badges/" + badge + "/share"), language);
        read(earner.submit("ask", Map.of("show", "show")).follow(), language);

        var stranger = new FormBrowser(server.baseUrl()).speaking(language);
        read(stranger.visit("/badges/" + badge), language);
        assertThat(stranger.page().select("meta[property=og:locale]").attr("content"))
                .startsWith(language.getLanguage() + "_");
        assertThat(stranger.page().select(".languages a").eachAttr("hreflang"))
                .hasSize(Languages.all().size() - 1)
                .doesNotContain(language.toLanguageTag());
        read(stranger.visit("/nothing/here"), language);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("trying")
    void pages_hold_on_a_phone_and_a_screen(Locale language) {
        exams.pass(address, language.toLanguageTag(), Exams.FIRST, Exams.SECOND);
        try (var visitor = new Visitor(server, language, Device.PHONE)) {
            visitor.signUp(address, "Ada Lovelace");
            for (var page :
                    List.of(
                            "/my/badges",
                            "/my/settings",
                            "/my/addresses",
                            "/",
                            "/help",
                            "/help/lost")) {
                visitor.visit(page);
                visitor.look("language-" + language + page.replace('/', '-'));
            }
            visitor.page().locator(".languages summary").click();
            visitor.look("language-" + language + "-menu");
            visitor.page().setViewportSize(1280, 800);
            visitor.visit("/my/badges");
            visitor.look("language-" + language + "-wide");
        }
    }

    private void read(FormBrowser reader, Locale language) {
        var html = reader.page().expectFirst("html");
        assertThat(html.attr("lang")).isEqualTo(language.toLanguageTag());
        assertThat(html.attr("dir")).isEqualTo(Languages.direction(language));
        assertThat(english(reader.text(), language)).as(reader.page().title()).isEmpty();
    }

    private void read(Mail mail, Locale language) {
        var html = "<html lang=\"%s\" dir=\"%s\">";
        assertThat(mail.html())
                .contains(html.formatted(language.toLanguageTag(), Languages.direction(language)));
        assertThat(mail.header("Content-Language")).isEqualTo(language.toLanguageTag());
        assertThat(english(mail.subject() + " " + mail.text(), language)).isEmpty();
    }

    /** Returns the English sentences that somebody who reads another language was shown. */
    private List<String> english(String shown, Locale language) {
        return texts.keys().stream()
                .filter(key -> !texts.pattern(language, key).equals(english(key)))
                .map(this::english)
                .filter(text -> text.length() >= SENTENCE && text.indexOf('{') < 0)
                .filter(shown::contains)
                .toList();
    }

    private String english(String key) {
        return texts.pattern(Locale.ENGLISH, key);
    }

    private String path(String link) {
        return link.substring(server.baseUrl().length());
    }
}
