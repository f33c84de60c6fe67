package org.distintivo.verifying.service.vcapi;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.distintivo.issuing.service.documents.IssuerAddresses;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.StatusLists;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.platform.domain.Roles;

/**
 * Signs whatever anybody hands in, with the server's own key, and verifies any credential and
 * presentation: for the test suites of the W3C only.
 *
 * <p>What is signed here is no badge: its issuer is the key itself, as did:key, and never the
 * issuer that badges come from.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class VcApiService {

    @Inject private SigningKeys keys;
    @Inject private StatusLists lists;
    @Inject private IssuerAddresses addresses;
    @Inject private IssuerIdentities identities;
    @Inject private Clock clock;

    /** By the key alone: the suites are told this name. */
    private String issuerId() {
        return "did:key:" + keys.active(KeyAlgorithm.ED25519).key().text();
    }

    /** The credential with a place in a status list and a proof. */
    public JsonObject issue(JsonObject request) throws DocumentRefusedException {
        var credential = VcApi.object(request, "credential");
        var signer = keys.active(KeyAlgorithm.ED25519);
        return new VcApi(clock.instant()).issue(credential, status(), issuerId(), signer);
    }

    public void verifyCredential(JsonObject request) throws DocumentRefusedException {
        new VcApi(clock.instant()).verifyCredential(request);
    }

    public void verifyPresentation(JsonObject request) throws DocumentRefusedException {
        new VcApi(clock.instant()).verifyPresentation(request);
    }

    private JsonObject status() {
        identities.frozen(); // it signs the list
        var entry = lists.reserve();
        var list = addresses.statusList(entry.list());
        return JSON.createObjectBuilder()
                .add("id", list + "#" + entry.index())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", String.valueOf(entry.index()))
                .add("statusListCredential", list)
                .build();
    }
}
