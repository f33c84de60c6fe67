package org.distintivo.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A signature shows its badge in mails, old ones too, while it is shown and counts. */
@OnPostgres
class SignatureIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final BadgeHolder holder = new BadgeHolder(server, Locale.ENGLISH, Device.DESKTOP);

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void the_picture_is_there_while_the_badge_is_shown_and_goes_with_it() throws IOException {
        assertThat(picture().status(404).text())
                .isEqualTo(
                        others("/badges/" + "A".repeat(22) + "/signature.png")
                                .text()
                                .replace("A".repeat(22), holder.id()));

        holder.show("LINK");

        var shown = picture().ok();
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth()).isEqualTo(192);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(shown.header("Set-Cookie")).isEmpty();
        assertThat(holder.page().inputValue("#signature"))
                .contains("<img src=\"" + server.baseUrl() + address() + "\" width=\"96\"");
        server.anyone().header("If-None-Match", shown.header("ETag")).get(address()).status(304);

        holder.hide();

        server.anyone().header("If-None-Match", shown.header("ETag")).get(address()).status(404);
    }

    @Test
    void a_badge_that_does_not_count_is_in_no_mail() {
        holder.show("PUBLIC");

        server.api().post("/api/v1/badges/" + holder.id() + "/suspension", "{}").ok();
        picture().status(409);
        server.api().delete("/api/v1/badges/" + holder.id() + "/suspension").ok();
        picture().ok();

        var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
        server.api().post("/api/v1/badges/" + holder.id() + "/revocation", reason).ok();
        picture().status(410);
    }

    /** The catalog knows no last day yet, so the state is set behind the back of the server. */
    @Test
    void an_expired_badge_is_in_no_mail_and_offered_for_none() throws SQLException {
        holder.show("PUBLIC");
        try (var database = server.database();
                var change =
                        database.prepareStatement(
                                "update badge set state = 'EXPIRED' where public_id = ?")) {
            change.setString(1, holder.id());
            assertThat(change.executeUpdate()).isOne();
        }

        picture().status(410);
        holder.open("/share");
        assertThat(holder.page().locator("#signature").count()).isZero();
        assertThat(holder.page().textContent("#unsigned")).contains("has expired");
        holder.visitor().look("share-expired");
    }

    private String address() {
        return "/badges/" + holder.id() + "/signature.png";
    }

    private Answer picture() {
        return others(address());
    }

    private Answer others(String address) {
        return server.anyone().header("Accept-Language", "en").get(address);
    }
}
