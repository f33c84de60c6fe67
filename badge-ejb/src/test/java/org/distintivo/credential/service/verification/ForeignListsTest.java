package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.distintivo.credential.service.Issued;
import org.junit.jupiter.api.Test;

/** What is kept of other issuers. */
class ForeignListsTest {

    @Test
    void what_is_kept_of_others_has_a_bound() {
        var lists = new ForeignLists();
        for (int i = 0; i < 100; i++) {
            lists.keep("https://stranger.example/" + i, new Heavy());
        }

        assertThat(lists.size()).isEqualTo(8);
        assertThat(lists.find("https://stranger.example/99", Heavy.class)).isPresent();
        assertThat(lists.find("https://stranger.example/91", Heavy.class)).isEmpty();
    }

    private record Heavy() implements ForeignList {

        @Override
        public Instant asked() {
            return Issued.NOW;
        }

        @Override
        public Instant freshUntil() {
            return Issued.NOW;
        }

        @Override
        public int bytes() {
            return ForeignLists.MAX_BYTES / 8;
        }
    }
}
