package org.distintivo.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was counted in the last seconds outlives a server that is stopped. */
@OwnServer
class LooksAtStopIT {

    private static final int LOOKS = 30;
    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

    private final TestServer server = TestServer.own("looks", Database.H2, Map.of()).start();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_server_that_stops_writes_down_what_it_has_counted() {
        String id;
        String address;
        try (var holder = new BadgeHolder(server, Locale.ENGLISH, Device.DESKTOP)) {
            id = holder.id();
            address = holder.address();
            holder.shown();
            // a picture that is still being drawn while the server stops fails, and the log says so
            holder.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
        IntStream.range(0, LOOKS)
                .forEach(
                        it ->
                                server.anyone()
                                        .header("User-Agent", BROWSER)
                                        .get("/badges/" + id)
                                        .ok());
        server.stop();
        server.start();
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            holder.visit("/my/badges/" + id);
            holder.signIn(address, "viola ombrello settembre 71");
            holder.page().waitForSelector("#looked");
            assertThat(holder.page().innerText("#looked"))
                    .isEqualTo("In the last 30 days: " + LOOKS + " looks, 0 checks.");
            holder.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
    }
}
