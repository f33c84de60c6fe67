package org.distintivo.verifying.service.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.distintivo.issuing.service.Issued;
import org.distintivo.platform.service.TestSettings;
import org.distintivo.verifying.service.submission.VerificationLimits;
import org.junit.jupiter.api.Test;

/** What is kept of other issuers. */
class ForeignListsTest {

    @Test
    void how_much_is_kept_of_others_is_a_setting() {
        var lists = new ForeignLists();
        lists.limit(TestSettings.of("BADGE_VERIFY_KEEP_LIST_BYTES", "0"));

        lists.keep("https://stranger.example/1", new Heavy());

        assertThat(lists.size()).isZero();
    }

    @Test
    void what_is_kept_of_others_has_a_bound() {
        var lists = new ForeignLists();
        for (int i = 0; i < 100; i++) {
            lists.keep("https://stranger.example/" + i, new Heavy());
        }

        assertThat(lists.size()).isEqualTo(8);
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
            return VerificationLimits.DEFAULT.documents().keptListBytes() / 8 - 1_000;
        }
    }
}
