package org.distintivo.verifying.service.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.service.VerifierBundleView;
import org.junit.jupiter.api.Test;

/** A bundle is not signed anew for everybody who asks. */
class BundleCacheTest {

    private final BundleCache kept = new BundleCache();
    private final Map<String, String> documents = new HashMap<>(Map.of("list", "1"));
    private int made;

    @Test
    void whoever_asks_within_a_minute_gets_the_same() {
        var first = get(Issued.NOW);

        assertThat(get(Issued.NOW.plusSeconds(59))).isEqualTo(first);
        assertThat(made).isEqualTo(1);
    }

    @Test
    void after_a_minute_its_date_is_too_old() {
        var first = get(Issued.NOW);

        assertThat(get(Issued.NOW.plusSeconds(60)).tag()).isNotEqualTo(first.tag());
        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_change_is_in_it_at_once() {
        var first = get(Issued.NOW);
        documents.put("list", "2");

        assertThat(get(Issued.NOW).tag()).isNotEqualTo(first.tag());
        assertThat(get(Issued.NOW)).isEqualTo(get(Issued.NOW));
        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_clock_that_goes_back_gives_no_bundle_of_tomorrow() {
        get(Issued.NOW);
        get(Issued.NOW.minusSeconds(1));

        assertThat(made).isEqualTo(2);
    }

    private VerifierBundleView get(Instant now) {
        return kept.get(documents, now, () -> "bundle " + ++made);
    }
}
