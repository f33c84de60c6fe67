package org.distintivo.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor.Device;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What networks and search engines read of our pages. */
class PreviewIT {

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void a_link_to_a_shared_badge_is_shown_with_a_large_picture_in_the_readers_language()
            throws IOException {
        String badge;
        try (var holder = new BadgeHolder(server, Locale.ENGLISH, Device.PHONE)) {
            badge = holder.shown();
        }

        var english = page(badge, "en");
        assertThat(meta(english, "og:locale")).isEqualTo("en_US");
        assertThat(meta(page(badge, "it"), "og:locale")).isEqualTo("it_IT");
        assertThat(meta(english, "twitter:card")).isEqualTo("summary_large_image");
        assertThat(meta(english, "og:image:width")).isEqualTo("1200");
        assertThat(meta(english, "og:image:height")).isEqualTo("630");
        assertThat(meta(english, "robots")).isEqualTo("noindex");
        assertThat(english.select("meta[name=description]")).hasSize(1);
        var address = meta(english, "og:image");
        assertThat(address).startsWith(server.baseUrl() + "/artwork/");
        var picture = server.anyone().get(address.substring(server.baseUrl().length())).ok().body();
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void every_page_for_everybody_describes_itself() {
        for (var address :
                new String[] {"/", "/help", "/help/lost", "/verify", "/signin", "/privacy"}) {
            assertThat(meta(page(address, "en"), "description")).as(address).isNotBlank();
            assertThat(meta(page(address, "it"), "description"))
                    .as(address)
                    .isNotEqualTo(meta(page(address, "en"), "description"));
        }
    }

    @Test
    void search_engines_stay_out_of_what_is_one_persons() {
        var rules = server.anyone().get("/robots.txt").ok();

        assertThat(rules.header("Content-Type")).startsWith("text/plain");
        assertThat(rules.text().lines())
                .contains("User-agent: *", "Disallow: /claim/", "Disallow: /my/")
                .noneMatch(line -> line.startsWith("Disallow: /badges"));
    }

    private Document page(String address, String language) {
        return Jsoup.parse(
                server.anyone().header("Accept-Language", language).get(address).ok().text());
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name='%1$s'], meta[property='%1$s']".formatted(name))
                .attr("content");
    }
}
