package org.distintivo.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/** Mails that the mail server is slow with keep nobody waiting for a code. */
class SlowMailIT {

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void a_code_to_confirm_an_address_goes_out_beside_mails_that_hang() {
        var slow = Stream.generate(Exams::address).limit(3).toList();
        var waiting = Exams.address();
        server.mails().stop();
        try (var mailbox = new SlowMailbox(server.mails().port(), slow)) {
            new Exams(server.api()).pass(slow, Exams.FIRST);
            Await.until("two to hang", () -> hanging(mailbox, slow) == 2);

            signUp(waiting);

            Await.until("the code to be sent", () -> mailbox.recipients().contains(waiting));
        } finally {
            server.mails().start();
        }
        Stream.concat(slow.stream(), Stream.of(waiting)).forEach(server.mails()::await);
    }

    private static long hanging(SlowMailbox mailbox, List<String> slow) {
        return mailbox.recipients().stream().filter(slow::contains).distinct().count();
    }

    private void signUp(String address) {
        new FormBrowser(server.baseUrl())
                .visit("/signup")
                .submit(
                        "signup",
                        Map.of(
                                "address", address,
                                "name", "Ada",
                                "password", "quattro parole del tutto nuove",
                                "consent", "on"));
    }
}
