package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;

/** What members of staff do on the page that says who they are, in a browser without script. */
record StaffSteps(TestServer server) {

    static final String LIST = "/console/staff";
    static final String INVITATION = "/signup/invitation";
    static final String PASSWORD = "quattro gatti sul tetto";

    static String anAddress() {
        return "staff-" + UUID.randomUUID() + "@example.org";
    }

    FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    FormBrowser signIn(String address, String password) {
        var form = Map.of("address", address, "password", password);
        return browser().visit("/signin").submit("signin", form);
    }

    FormBrowser admin() {
        return signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
    }

    FormBrowser invite(FormBrowser member, String address) {
        return member.visit(LIST).submit("add", Map.of("address", address, "tag", "en")).follow();
    }

    /** Returns the link of the newest invitation to an address, without the server. */
    String link(String address) {
        var link = server.mails().awaitLink(address, INVITATION).link(INVITATION);
        return link.substring(server.baseUrl().length());
    }

    /** Joins with the mailed link, up to where the program asks for a second factor. */
    FormBrowser join(String address) {
        return browser().visit(link(address)).submit("join", Map.of("password", PASSWORD)).follow();
    }

    /** Returns the address of the page of one member, as another one sees the list. */
    String page(FormBrowser member, String address) {
        return member.visit(LIST)
                .page()
                .expectFirst("#staff a:contains(" + address + ")")
                .attr("href");
    }

    /** Presses one of the buttons on the page of a member. */
    FormBrowser press(FormBrowser member, String page, String button) {
        var shown = member.visit(page).page();
        shown.select("#change input[type=submit]:not(#" + button + ")").remove();
        return member.submitFrom(shown, "change", Map.of()).follow();
    }

    void remove(FormBrowser member, String address) {
        press(member, page(member, address), "remove");
        assertThat(member.page().select("#staff").text()).doesNotContain(address);
    }
}
