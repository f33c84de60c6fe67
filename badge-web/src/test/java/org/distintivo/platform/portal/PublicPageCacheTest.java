package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.platform.portal.PublicPageCache.Key;
import org.junit.jupiter.api.Test;

class PublicPageCacheTest {

    private static final Key PAGE = new Key("/badges/a", Locale.ENGLISH);

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final PublicPageCache pages = new PublicPageCache();
    private final RenderedPage page = new RenderedPage("text/html", new byte[] {1});

    @Test
    void a_page_is_given_out_again_while_what_it_shows_is_the_same() {
        pages.keep(PAGE, "1", page, NOW);

        assertThat(pages.find(PAGE, "1", NOW)).containsSame(page);
        assertThat(pages.find(PAGE, "2", NOW)).as("after a change").isEmpty();
    }

    @Test
    void each_language_and_each_address_has_a_page_of_its_own() {
        pages.keep(PAGE, "1", page, NOW);

        assertThat(pages.find(new Key("/badges/a", Locale.ITALIAN), "1", NOW)).isEmpty();
        assertThat(pages.find(new Key("/badges/b", Locale.ENGLISH), "1", NOW)).isEmpty();
    }

    @Test
    void after_half_a_minute_a_page_is_made_anew() {
        pages.keep(PAGE, "1", page, NOW);
        var later = NOW.plus(PublicPageCache.GOOD_FOR);

        assertThat(pages.find(PAGE, "1", later.minusMillis(1))).isPresent();
        assertThat(pages.find(PAGE, "1", later)).isEmpty();
    }

    @Test
    void what_nobody_looks_at_makes_room() {
        pages.keep(PAGE, "1", page, NOW);
        for (int i = 1; i < 2 * PublicPageCache.MOST; i++) {
            pages.keep(new Key("/badges/" + i, Locale.ENGLISH), "1", page, NOW);
            assertThat(pages.find(PAGE, "1", NOW)).as("a page that is read").isPresent();
        }

        assertThat(pages.size()).isEqualTo(PublicPageCache.MOST);
    }
}
