package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.distintivo.platform.portal.KeptPages.Key;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private static final Key PAGE = new Key("/badges/a", Locale.ENGLISH);

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final KeptPages pages = new KeptPages(new Watch());
    private final FinishedPage page = new FinishedPage("text/html", new byte[] {1});

    @Test
    void a_page_is_given_out_again_while_what_it_shows_is_the_same() {
        pages.keep(PAGE, "1", page);

        assertThat(pages.find(PAGE, "1")).containsSame(page);
        assertThat(pages.find(PAGE, "2")).as("after a change").isEmpty();
    }

    @Test
    void each_language_and_each_address_has_a_page_of_its_own() {
        pages.keep(PAGE, "1", page);

        assertThat(pages.find(new Key("/badges/a", Locale.ITALIAN), "1")).isEmpty();
        assertThat(pages.find(new Key("/badges/b", Locale.ENGLISH), "1")).isEmpty();
    }

    @Test
    void after_half_a_minute_a_page_is_made_anew() {
        pages.keep(PAGE, "1", page);
        now = now.plus(KeptPages.GOOD_FOR).minusMillis(1);
        assertThat(pages.find(PAGE, "1")).isPresent();

        now = now.plusMillis(1);

        assertThat(pages.find(PAGE, "1")).isEmpty();
    }

    @Test
    void what_nobody_looks_at_makes_room() {
        pages.keep(PAGE, "1", page);
        for (int i = 1; i < KeptPages.MOST; i++) {
            pages.keep(new Key("/badges/" + i, Locale.ENGLISH), "1", page);
        }
        assertThat(pages.find(PAGE, "1")).isPresent();

        pages.keep(new Key("/badges/one-more", Locale.ENGLISH), "1", page);

        assertThat(pages.find(PAGE, "1")).isPresent();
        assertThat(pages.find(new Key("/badges/1", Locale.ENGLISH), "1")).isEmpty();
    }

    private final class Watch extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
