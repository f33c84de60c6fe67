package org.distintivo.insight;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;

/** Somebody with two accepted badges and a browser, and openings to apply for. */
final class Applicant implements AutoCloseable {

    static final String NAME = "Łukasz Nuñez-Ó Briain";
    static final String NOTE = "Buongiorno,\nlavoro <b>volentieri</b> con le reti.";

    private final TestServer server;
    private final Visitor visitor;
    private final String address = Exams.address();

    Applicant(TestServer server, Locale language, Visitor.Device device) {
        this.server = server;
        visitor = new Visitor(server, language, device);
        new Exams(server.api()).pass(address, language.toLanguageTag(), Exams.FIRST, Exams.SECOND);
        visitor.signUp(address, NAME);
        for (int i = 0; i < 2; i++) {
            visitor.visit("/my/badges");
            visitor.press("button[name=accept]");
        }
    }

    Visitor visitor() {
        return visitor;
    }

    String address() {
        return address;
    }

    /** Posts an opening of a feed and returns the address of its page. */
    static String opening(TestServer server, String source, String title) {
        var posting =
                """
                [{"@type":"JobPosting","identifier":"1","title":"%s","datePosted":"%s","inLanguage":"it",
                "hiringOrganization":{"name":"Beispiel & Söhne AG"},"url":"https://jobs.example.org/1"}]
                """
                        .formatted(title, LocalDate.now());
        server.api().post("/api/v1/job-postings?source=" + source, posting).ok();
        var word = title.substring(title.lastIndexOf(' ') + 1);
        Await.until("the opening is found", () -> number(server, word) != null);
        return "/jobs/" + number(server, word);
    }

    private static String number(TestServer server, String word) {
        var found = server.api().get("/api/v1/jobs?q=" + word).object().getJsonArray("jobs");
        return found.isEmpty()
                ? null
                : found.getJsonObject(0).get("id").toString().replace("\"", "");
    }

    /** A word that stands in one opening alone. */
    static String word() {
        return "qap" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    /** From the opening to what is about to be sent, in two clicks. */
    void lookOver(String opening) {
        visitor.visit(opening);
        visitor.press("#apply");
        visitor.page().locator("input[name=badge]").first().check();
        visitor.page().fill("#note", NOTE);
        visitor.press("#look");
    }

    /** The last click. */
    void send() {
        visitor.press("#send");
        visitor.page().waitForURL("**/my/applications/*");
    }

    @Override
    public void close() {
        visitor.close();
    }
}
