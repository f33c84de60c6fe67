package org.distintivo.verifying.service.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.domain.Coded;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.ProofAnswer;
import org.distintivo.verifying.service.SingleKnownIssuer;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who profits from the good name of an issuer that staff have put on the list. */
class ReportsTest {

    private static final String ISSUER = "https://known.example/issuers/1";
    private static final String HOST = "known.example";

    /** Those after which nobody but the issuer can have signed. */
    private static final Set<IssuerAnswer> VERY_ONE =
            EnumSet.of(
                    IssuerAnswer.OWN,
                    IssuerAnswer.OWN_DESCRIPTION,
                    IssuerAnswer.SELF,
                    IssuerAnswer.LISTED,
                    IssuerAnswer.LISTED_THEN,
                    IssuerAnswer.HOSTED,
                    IssuerAnswer.SIGNED,
                    IssuerAnswer.AT_HOME,
                    IssuerAnswer.PROFILE);

    @ParameterizedTest
    @EnumSource(IssuerAnswer.class)
    void an_issuer_on_the_list_is_trusted_only_when_nobody_else_can_have_signed(
            IssuerAnswer answer) {
        assertThat(trust(ISSUER, CheckOutcome.OK, answer) == IssuerTrust.TRUSTED)
                .isEqualTo(VERY_ONE.contains(answer));
    }

    @ParameterizedTest
    @EnumSource(IssuerAnswer.class)
    void a_key_on_the_host_is_trusted_only_as_the_host(IssuerAnswer answer) {
        assertThat(trust(HOST, CheckOutcome.OK, answer) == IssuerTrust.TRUSTED)
                .isEqualTo(answer == IssuerAnswer.ON_HOST);
    }

    @Test
    void a_listed_issuer_whose_key_nobody_asked_for_is_not_trusted() {
        assertThat(trust(ISSUER, CheckOutcome.OK, IssuerAnswer.UNASKED))
                .isEqualTo(IssuerTrust.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(CheckOutcome.class)
    void nobody_is_trusted_for_what_is_not_proven(CheckOutcome proof) {
        boolean proven = proof == CheckOutcome.OK || proof == CheckOutcome.WARNING;

        assertThat(trust(ISSUER, proof, IssuerAnswer.LISTED) == IssuerTrust.TRUSTED)
                .isEqualTo(proven);
    }

    @Test
    void whose_issuer_was_not_looked_for_is_not_trusted() {
        assertThat(trust(ISSUER, CheckOutcome.OK, NotChecked.NOT_REACHED))
                .isEqualTo(IssuerTrust.UNKNOWN);
    }

    private static IssuerTrust trust(String known, CheckOutcome proof, Coded issuer) {
        var results =
                List.of(
                        CheckResult.of(CheckId.PROOF, proof, ProofAnswer.OK),
                        CheckResult.of(CheckId.ISSUER, CheckOutcome.OK, issuer));
        var outside = RemoteSources.silent().with(new SingleKnownIssuer(known));
        var own =
                new OwnIssuer(
                        "https://own.example/ob/v3/issuer", List.of(), id -> Optional.empty());
        return Reports.trust(
                ISSUER, results, new VerificationContext(own, Instant.EPOCH, null, outside));
    }
}
