package org.distintivo.verifying.service.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.verifying.service.trust.Bundles.LATER;
import static org.distintivo.verifying.service.trust.Bundles.documents;
import static org.distintivo.verifying.service.trust.Bundles.elsewhere;
import static org.distintivo.verifying.service.trust.Bundles.known;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.distintivo.issuing.service.Issued;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;

/** What a bundle says about the status of a badge: as of its date, and nothing for ever. */
class BundledStatusTest {

    private final Map<String, String> documents = documents(List.of(Issued.KEY));

    @Test
    void what_was_revoked_by_then_is_revoked() {
        documents.put(Issued.STATUS_URL, Issued.statusListCredential(true));

        assertThat(offline().verdict()).isEqualTo(Verdict.INVALID);
        assertThat(offline().check(CheckId.STATUS).code()).isEqualTo("revoked");
    }

    @Test
    void what_was_suspended_by_then_is_suspended_as_of_that_day() {
        documents.put(Bundles.SUSPENSIONS, Bundles.suspensions(true));

        assertThat(offline().verdict()).isEqualTo(Verdict.INVALID);
        assertThat(offline().check(CheckId.STATUS).code()).isEqualTo("suspended-as-of");
        assertThat(offline().check(CheckId.STATUS).arguments()).containsExactly(Issued.NOW);
    }

    @Test
    void a_suspension_of_long_ago_is_not_forgotten() {
        documents.put(Bundles.SUSPENSIONS, Bundles.suspensions(true));

        var status = offline(Issued.NOW.plus(Duration.ofDays(40))).check(CheckId.STATUS);

        assertThat(status.code()).isEqualTo("suspended-as-of");
    }

    @Test
    void a_bundle_of_long_ago_is_told_as_such() {
        var report = offline(Issued.NOW.plus(Duration.ofDays(40)));

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("as-of");
        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
    }

    @Test
    void a_list_of_the_suspended_that_does_not_hold_is_no_good_news() {
        documents.put(
                Bundles.SUSPENSIONS, Bundles.suspensions(true).replace("\"ttl\":6", "\"ttl\":7"));

        assertThat(offline().check(CheckId.STATUS).code()).isEqualTo("list-unproven");
    }

    @Test
    void who_can_be_asked_is_asked_about_suspensions_where_a_bundle_says_that_there_is_a_list() {
        var bundle = known(bundle());
        documents.put(Bundles.SUSPENSIONS, Bundles.suspensions(true));
        var online =
                RemoteSources.of((at, accept, budget) -> at(at.toString()), FetchLimits.DEFAULT);

        var report = elsewhere(Issued.credential(), online.with(bundle), LATER);

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("suspended");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    private Fetched at(String address) {
        var document = documents.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8);
        return new Fetched(null, "application/json", document.length == 0 ? 404 : 200, document);
    }

    private String bundle() {
        return Bundles.make(documents, Issued.SIGNER);
    }

    private VerificationReport offline() {
        return offline(LATER);
    }

    private VerificationReport offline(Instant now) {
        return elsewhere(Issued.credential(), RemoteSources.silent().with(known(bundle())), now);
    }
}
