package org.distintivo.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The claim page of its holder is made without Faces: the same page, and the same protection. */
class ClaimWithoutFacesIT {

    private static final String PASSWORD = "viola ombrello settembre 71";
    private static final String STATE = "input[name='jakarta.faces.ViewState']";

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = Exams.address();
    private final FormBrowser holder = new FormBrowser(server.baseUrl());

    @Test
    void both_ways_of_making_it_make_the_same_page() {
        sameBothWays(Exams.FIRST);
    }

    @Test
    void also_with_several_badges() {
        sameBothWays(Exams.FIRST, Exams.SECOND, Exams.THIRD);
    }

    @Test
    void a_form_counts_only_in_the_session_in_which_its_page_was_shown() {
        var claim = claimOf(Exams.FIRST);
        var button = holder.visit(claim).page().expectFirst("[name=accept]").val();
        var foreign = new FormBrowser(server.baseUrl());
        foreign.holding(holder.session());

        foreign.visit(claim).submit("decide", Map.of("accept", button, "form", "made up"));
        assertThat(foreign.status()).isEqualTo(303);
        assertThat(foreign.location()).isEqualTo(claim);
        assertThat(state()).isEqualTo("WAITING");
        assertThat(foreign.follow().text()).contains("loaded it afresh");

        foreign.comingFrom("cross-site");
        foreign.visit(claim).submit("decide", Map.of("accept", button));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(state()).isEqualTo("WAITING");

        assertThat(holder.submit("decide", Map.of("accept", button)).status()).isEqualTo(303);
        assertThat(state()).isEqualTo("ACCEPTED");
        holder.visit(claim).submit("decide", Map.of("accept", button));
        assertThat(holder.follow().text()).contains("accepted it already");
    }

    @Test
    void what_is_refused_is_said_on_the_page() {
        var claim = claimOf(Exams.FIRST);

        holder.visit(claim).submit("decide", Map.of("accept", "somebody-elses")).follow();

        assertThat(holder.errors()).hasSize(1);
        assertThat(holder.has("[name=accept]")).isTrue();
        assertThat(holder.visit(claim).has("#errors")).isFalse();
    }

    @Test
    void a_decline_is_told_with_a_button_that_undoes_it() {
        var claim = claimOf(Exams.FIRST);
        var button = holder.visit(claim).page().expectFirst("[name=decline]").val();

        holder.submit("decide", Map.of("decline", button)).follow();
        assertThat(holder.has("#said [name=reconsider]")).isTrue();
        assertThat(state()).isEqualTo("DECLINED");

        holder.visit(claim).submit("decide", Map.of("reconsider", button)).follow();
        assertThat(state()).isEqualTo("WAITING");
    }

    /** With something to say Faces makes it; without, it is made without. */
    private void sameBothWays(String... exams) {
        var claim = claimOf(exams);
        var plain = holder.visit(claim).page();
        assertThat(plain.select(STATE)).isEmpty();
        holder.submit("decide", Map.of("form", "made up"));

        var withFaces = holder.visit(claim).page();
        assertThat(withFaces.select("#said")).hasSize(1);
        withFaces.select("#said").remove();

        assertThat(written(withFaces)).isEqualTo(written(plain)).hasSizeGreaterThan(50);
    }

    private static List<String> written(Document page) {
        return page.getAllElements().stream().map(ClaimWithoutFacesIT::written).toList();
    }

    private static String written(Element element) {
        var attributes = element.attributes().asList().stream().map(Attribute::html).sorted();
        return element.tagName() + attributes.toList() + element.ownText().strip();
    }

    /** Returns where the mail leads; its reader has signed up and in by then. */
    private String claimOf(String... passed) {
        new Exams(server.api()).pass(address, "en", passed);
        holder.visit("/signup");
        holder.submit(
                "signup",
                Map.of(
                        "address",
                        address,
                        "name",
                        "Ada Lovelace",
                        "password",
                        PASSWORD,
                        "consent",
                        "on"));
        holder.follow();
        var code = server.mails().awaitLink(address, "/signup/confirm").code();
        holder.submit("confirm", Map.of("address", address, "code", code)).follow();
        var link = server.mails().awaitLink(address, "/claim/").link("/claim/");
        return link.substring(server.baseUrl().length());
    }

    private String state() {
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        return earner.getJsonArray("badges").getJsonObject(0).getString("state");
    }
}
