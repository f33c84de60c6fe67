package org.distintivo.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.system.Await;
import org.distintivo.system.Mail;
import org.distintivo.system.TestServer;

/** People who are signed in and have mails with claim links, one badge a link. */
final class Claimers {

    private final TestServer server;
    private final List<Claimer> all = new ArrayList<>();

    /**
     * @param name begins their addresses
     * @param badges of exams from the first on, so many
     */
    Claimers(TestServer server, String name, int people, int badges) {
        this.server = server;
        var addresses =
                IntStream.range(0, people).mapToObj(n -> name + n + "@example.org").toList();
        var cookies = addresses.parallelStream().map(this::signUp).toList();
        for (var exam = 0; exam < badges; exam++) {
            post(addresses, exam);
        }
        for (var n = 0; n < people; n++) {
            all.add(new Claimer(addresses.get(n), cookies.get(n), links(addresses.get(n))));
        }
    }

    /** One of them. */
    record Claimer(String address, String cookies, List<String> links) {

        void accept(KeepAlive connection, int link) {
            new ClaimWalk(connection, cookies).accept(links.get(link));
        }

        /** As {@link #accept}, and then looks at what has been accepted. */
        void acceptAndOpen(KeepAlive connection, int link) {
            var walk = new ClaimWalk(connection, cookies);
            walk.open(walk.accept(links.get(link)));
        }
    }

    Claimer get(int n) {
        return all.get(n);
    }

    List<String> addresses() {
        return all.stream().map(Claimer::address).toList();
    }

    private String signUp(String address) {
        var earner = new EarnerSession(server);
        earner.signUp(address);
        return earner.cookies();
    }

    /** Each result's mails have gone before the next comes, so that no mail tells of two. */
    private void post(List<String> addresses, int exam) {
        var results = Json.createArrayBuilder();
        addresses.forEach(it -> results.add(Exams.result(it, it + "-" + exam, exam)));
        server.api().post("/api/v1/exam-results", results.build()).ok();
        var last = addresses.get(addresses.size() - 1);
        Await.until("the mails of exam " + exam, () -> claimMails(last).size() == exam + 1);
    }

    private List<String> links(String address) {
        return claimMails(address).stream().map(mail -> mail.link("/claim/")).toList();
    }

    private List<Mail> claimMails(String address) {
        return server.mails().to(address).stream()
                .filter(mail -> mail.text().contains("/claim/"))
                .toList();
    }
}
