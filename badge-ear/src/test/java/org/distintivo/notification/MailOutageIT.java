package org.distintivo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail server is away, and then our own: nothing is lost and nothing sent twice. */
class MailOutageIT {

    private final TestServer server = TestServer.own("outage", Database.H2, Map.of());
    private final List<String> people = Stream.generate(Exams::address).limit(25).toList();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_outage_and_a_power_cut_lose_no_mail_and_send_none_twice() {
        var exams = new Exams(server.api());
        server.mails().stop();
        exams.pass(people, Exams.FIRST);
        server.kill(); // what has been answered is on disk, at this very moment

        server.start();
        Await.until("the outage to be noticed", () -> server.hasLogged("DIST0901W"));
        server.mails().start();
        people.forEach(server.mails()::await);

        var witness = Exams.address();
        exams.pass(witness, "en", Exams.FIRST);
        server.mails().await(witness);
        assertThat(people).allSatisfy(it -> assertThat(server.mails().to(it)).hasSize(1));
    }
}
