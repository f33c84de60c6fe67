package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;

/** What somebody does with addresses in a browser without script, and what a partner sends. */
record AddressSteps(TestServer server) {

    static final String PASSWORD = "tre parole qualunque";
    static final String LIST = "/my/addresses";

    private static final String DAY = "2024-02-29";

    /** Begins on the shared server, with a program of exams that begin with {@code own-}. */
    static AddressSteps withProgram(Database database) {
        var steps = new AddressSteps(TestServer.of(database));
        steps.results().loadProgram("own");
        return steps;
    }

    ResultsApi results() {
        return new ResultsApi(server.api());
    }

    FormBrowser press(FormBrowser owner, String button) {
        var form = owner.page();
        form.select("#change input[type=submit]:not(#" + button + ")").remove();
        return owner.submitFrom(form, "change", Map.of());
    }

    void pass(String exam, String address) {
        var row = ResultsApi.pass(ResultsApi.id(), exam, DAY, address);
        assertThat(
                        ResultsApi.rows(new ResultsApi(server.api()).send(row))
                                .get(0)
                                .getString("status"))
                .isEqualTo("recorded");
    }

    void addByCode(FormBrowser owner, String address) {
        ask(owner, address);
        owner.follow().submit("prove", Map.of("code", codeFor(address))).follow();
        assertThat(owner.text()).contains(address + " is yours here from now on");
    }

    void ask(FormBrowser owner, String address) {
        owner.visit(LIST).submit("add", Map.of("address", address));
        assertThat(owner.location()).startsWith(LIST + "/");
    }

    /** Opens the page of one address of the list. */
    FormBrowser open(FormBrowser owner, String address) {
        var item = owner.visit(LIST).page().expectFirst("li:contains(" + address + ") a");
        return owner.visit(item.attr("href"));
    }

    /** Makes somebody else's account, whose mail the owner reads, part of the owner's. */
    void merge(FormBrowser owner, String other) {
        ask(owner, other);
        owner.follow().submit("prove", Map.of("code", codeFor(other))).follow();
        owner.submit("merge", Map.of("keep", "false")).follow();
        assertThat(owner.text()).contains("Both accounts are one now");
    }

    /** Makes two accounts of the one again. */
    void unmerge(FormBrowser owner) {
        owner.visit("/my/merge");
        var merge = owner.page().expectFirst("button[name=undo]").attr("value");
        owner.submit("back", Map.of("undo", merge)).follow();
        assertThat(owner.text()).contains("two accounts again");
    }

    String codeFor(String address) {
        return server.mails().awaitLink(address, "/addresses/confirm").code();
    }

    FormBrowser signUp(String address) {
        var owner = signUpOnly(address, PASSWORD);
        var link = server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm");
        owner.visit(path(link)).submit("confirm", Map.of());
        assertThat(owner.status()).isEqualTo(303);
        return owner;
    }

    FormBrowser signUpOnly(String address, String password) {
        var form = Map.of("address", address, "name", "Ada", "password", password, "consent", "on");
        return browser().visit("/signup").submit("signup", form).follow();
    }

    FormBrowser signIn(String address) {
        return browser()
                .visit("/signin")
                .submit("signin", Map.of("address", address, "password", PASSWORD));
    }

    /** Returns what the console tells of changes of somebody's addresses. */
    String historyOf(String address) {
        var form = Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD);
        var staff = browser().visit("/signin").submit("signin", form);
        staff.visit("/console/earners?email=" + address).follow();
        assertThat(staff.page().expectFirst("dl.facts").text())
                .contains(address + " confirmed · mail goes here");
        return staff.page().expectFirst("#history").text();
    }

    FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    String path(String link) {
        return link.substring(server.baseUrl().length());
    }

    static String anAddress(String kind) {
        return kind + "-" + UUID.randomUUID() + "@example.org";
    }
}
