package org.distintivo.issuing.service.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.ThirdPartyVerifiers;
import org.distintivo.verifying.service.TestEndorser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the packages that people verify with say of credentials of ours, as published. */
@Tag("exhaustive")
class ThirdPartyVerifiersTest {

    private ThirdPartyVerifiers strangers;

    @BeforeEach
    void publish() {
        strangers = new ThirdPartyVerifiers(Path.of("target"));
        var keys = List.of(Issued.KEY, Issued.RSA_KEY);
        strangers.publish(
                Issued.ISSUER_ID, IssuerProfile.of(Issued.ISSUER_ID, Issued.ISSUER, keys));
        for (var key : keys) {
            var address = key.key().id(Issued.ISSUER_ID);
            strangers.publish(address, IssuerProfile.key(Issued.ISSUER_ID, key));
        }
        publishStatus(false);
    }

    @AfterEach
    void close() throws Exception {
        strangers.close();
    }

    @Test
    void all_of_them_accept_what_we_sign() {
        var requests = List.of(Issued.request(), Issued.richRequest(), TestEndorser.request());
        var credentials = requests.stream().map(Issued::credential).toList();
        var tokens = requests.stream().map(ThirdPartyVerifiersTest::token).toList();

        var answer = strangers.judge(credentials, tokens);

        assertThat(answer.credentials()).hasSize(3);
        assertThat(answer.tokens()).hasSize(3);
        for (var each : answer.credentials()) {
            assertThat(each.of("digitalbazaar")).isEmpty();
            assertThat(each.of("verifierCore"))
                    .allMatch(ThirdPartyVerifiersTest::isAboutMissingSchema);
        }
        assertThat(answer.tokens()).allMatch(each -> each.all().isEmpty());
    }

    @Test
    void all_of_them_refuse_what_somebody_has_changed() {
        var forged = Issued.credential().replace("Ada Lovelace", "Eve Lovelace");
        var token = token(Issued.request());
        var cut = token.substring(0, token.length() - 4) + "AAAA";

        var answer = strangers.judge(List.of(forged), List.of(cut));

        var faults = answer.credentials().get(0);
        assertThat(faults.of("digitalbazaar")).anyMatch(fault -> fault.startsWith("proof"));
        assertThat(faults.of("verifierCore"))
                .anyMatch(fault -> fault.startsWith("invalid_signature"));
        assertThat(answer.tokens().get(0).of("jose")).isNotEmpty();
    }

    @Test
    void all_of_them_see_that_one_is_revoked() {
        publishStatus(true);

        var faults = strangers.judge(List.of(Issued.credential()), List.of()).credentials().get(0);

        assertThat(faults.of("digitalbazaar")).containsExactly("status set");
        assertThat(faults.of("verifierCore")).anyMatch(fault -> fault.contains("status"));
    }

    private void publishStatus(boolean revoked) {
        strangers.publish(Issued.STATUS_URL, Issued.statusListCredential(revoked).getBytes(UTF_8));
    }

    private static String token(CredentialRequest request) {
        var credential = Standards.object(Issued.credential(request));
        return CredentialToken.of(credential, Issued.RSA_SIGNER);
    }

    /** The schema is none of ours, so it is not everywhere where these tests run. */
    private static boolean isAboutMissingSchema(String fault) {
        return fault.startsWith("schema") && !Standards.areThere();
    }
}
