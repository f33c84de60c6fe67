package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.time.Instant;
import org.distintivo.issuing.service.Issued;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that name the badges that were revoked. */
class RevocationListTest {

    private final MapFetcher world = new MapFetcher();

    @ParameterizedTest
    @CsvSource({
        "{\"revokedCredential\":[{\"id\":\"ID\"}]}, revoked",
        "{\"revokedCredentials\":[{\"id\":\"ID\"}]}, revoked",
        "{\"revokedCredential\":[{\"id\":\"ID\";\"revoked\":true}]}, revoked",
        "{\"revokedCredential\":[{\"id\":\"ID\";\"revocationReason\":\"x\"}]}, revoked-for",
        "{\"revokedCredential\":[{\"id\":\"ID\";\"revoked\":false}]}, not-revoked",
        "{\"revokedCredential\":[{\"id\":\"https://other.example/\"}]}, not-revoked",
        "{}, not-revoked",
        "[], list-malformed",
        "{, list-malformed"
    })
    void a_list_of_ids_says_who_is_revoked(String list, String code) {
        var address = "https://stranger.example/revocations";
        var id = "https://stranger.example/credentials/1";
        world.serve(address, list.replace("ID", id).replace(';', ','));

        assertThat(status(named(address)).code()).isEqualTo(code);
        status(named(address));
        assertThat(world.asked()).hasSize(code.equals("list-malformed") ? 2 : 1);
    }

    @Test
    void a_list_of_ids_that_cannot_be_reached_any_more_still_revokes() {
        var address = "https://stranger.example/revocations";
        world.serve(address, "{}");
        status(named(address));
        world.fail(FetchFailure.UNREACHABLE);

        assertThat(status(named(address), Issued.NOW.plusSeconds(301)).code()).isEqualTo("as-of");
    }

    private static String named(String address) {
        return OtherIssuer.credential(
                JSON.createObjectBuilder()
                        .add(
                                "credentialStatus",
                                JSON.createObjectBuilder()
                                        .add("id", address)
                                        .add("type", "1EdTechRevocationList")));
    }

    private CheckResult status(String credential) {
        return OtherIssuer.status(credential, world, Issued.NOW);
    }

    private CheckResult status(String credential, Instant now) {
        return OtherIssuer.status(credential, world, now);
    }
}
