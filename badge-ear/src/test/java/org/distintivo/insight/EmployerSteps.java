package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;

/** What staff and the people of employers do, in a browser without script. */
record EmployerSteps(TestServer server) {

    static final String LIST = "/console/employers";
    static final String OPENINGS = "/hiring/openings";
    static final String INVITATION = "/signup/invitation";
    static final String PASSWORD = "quattro gatti sul tetto";

    static String anAddress() {
        return "hr-" + UUID.randomUUID() + "@example.org";
    }

    FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    FormBrowser signIn(String address, String password) {
        var form = Map.of("address", address, "password", password);
        return browser().visit("/signin").submit("signin", form).follow();
    }

    FormBrowser admin() {
        return signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
    }

    /** Adds an employer and returns the address of its page in the console. */
    String add(FormBrowser admin, String name) {
        var form = Map.of("name", name, "mailbox", "jobs@example.org", "hook", "");
        admin.visit(LIST).submit("add", form);
        assertThat(admin.location()).contains(LIST + "/");
        var page = admin.location();
        admin.follow();
        return page.substring(page.indexOf(LIST));
    }

    void invite(FormBrowser admin, String page, String address) {
        var shown = admin.visit(page).page();
        shown.select("#people button").remove();
        admin.submitFrom(shown, "people", Map.of("address", address, "tag", "en")).follow();
        assertThat(admin.text()).contains(address);
    }

    String link(String address) {
        var link = server.mails().awaitLink(address, INVITATION).link(INVITATION);
        return link.substring(server.baseUrl().length());
    }

    /** Joins with the mailed link. */
    FormBrowser join(String address) {
        var person = browser().visit(link(address));
        return person.submit("join", Map.of("password", PASSWORD)).follow();
    }

    /** Adds an employer with a person, who is signed in. */
    FormBrowser employ(FormBrowser admin, String name, String address) {
        invite(admin, add(admin, name), address);
        return join(address);
    }

    static Map<String, String> opening(String title) {
        var form = new HashMap<String, String>();
        form.put("title", title);
        form.put("description", "We run networks and look for somebody who likes them.");
        form.put("skills", "network operations");
        form.put("city", "Como");
        form.put("region", "");
        form.put("country", "IT");
        form.put("employmentType", "FULL_TIME");
        form.put("least", "40000");
        form.put("most", "50000");
        form.put("currency", "EUR");
        form.put("period", "YEAR");
        form.put("validThrough", "");
        form.put("language", "en");
        return form;
    }

    /** Posts an opening and returns its number. */
    String post(FormBrowser person, Map<String, String> form) {
        person.visit(OPENINGS + "/new").submit("opening", form);
        assertThat(person.location()).as(person.text()).contains(OPENINGS + "/");
        var number = person.location().replaceFirst(".*/", "");
        person.follow();
        return number;
    }
}
