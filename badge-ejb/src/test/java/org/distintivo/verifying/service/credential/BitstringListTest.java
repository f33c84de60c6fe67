package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;

/** Status lists of others, good ones and bad ones. */
class BitstringListTest {

    private static final int PLACE = 23;

    @Test
    void a_list_is_checked_like_any_credential() {
        var list = OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE + 1);
        var signed = OtherIssuer.object(OtherIssuer.sign(list));

        expect("list-unproven", list.toString());
        expect("list-unproven", OtherIssuer.with(signed, "validFrom", "2026-01-02T00:00:00Z"));
        expect("list-malformed", OtherIssuer.with(signed, "honours", "summa cum laude"));
        expect(
                "list-malformed",
                OtherIssuer.sign(OtherIssuer.with(list, "type", "VerifiableCredential")));
        expect("list-malformed", "{}");
        expect("list-malformed", "");
        expect("list-unproven", signedBySomebodyElse(list));
    }

    private static String signedBySomebodyElse(JsonObject list) {
        var other = new Ed25519Signer("somebody else's key of 32 bytes.".getBytes());
        var id = "did:key:" + other.key().text();
        return CredentialSigner.sign(list, id, Issued.NOW, other).text();
    }

    @Test
    void a_list_that_is_odd_is_told() {
        expect(
                "list-purpose",
                OtherIssuer.sign(OtherIssuer.list("suspension", Bitstring.LENGTH, PLACE)));
        expect("list-range", OtherIssuer.sign(OtherIssuer.list("revocation", 16, 1)));
        expect("list-short", OtherIssuer.sign(OtherIssuer.list("revocation", 1024, 1)));
        expect("list-malformed", OtherIssuer.sign(OtherIssuer.list("revocation", "uAAAA")));
        expect("list-malformed", OtherIssuer.sign(OtherIssuer.list("revocation", "z123")));
        var whole = OtherIssuer.encoded(new byte[1 << 14]);
        var half = whole.substring(0, whole.length() / 2);
        expect("list-malformed", OtherIssuer.sign(OtherIssuer.list("revocation", half)));
        var over =
                OtherIssuer.with(
                        OtherIssuer.list("revocation", 1 << 17, 1),
                        "validUntil",
                        "2026-02-01T00:00:00Z");
        expect("list-expired", OtherIssuer.sign(over));
        expect("list-expired", OtherIssuer.sign(OtherIssuer.with(over, "validUntil", "never")));
        var good = OtherIssuer.with(over, "validUntil", "2036-02-01T00:00:00Z");
        expect("not-revoked", OtherIssuer.sign(good));
    }

    @Test
    void a_list_that_unpacks_to_a_gigabyte_is_not_unpacked() {
        expect(
                "list-too-large",
                OtherIssuer.sign(
                        OtherIssuer.list("revocation", OtherIssuer.encoded(new byte[17 << 20]))));
    }

    private void expect(String code, JsonObject list) {
        expect(code, list.toString());
    }

    private void expect(String code, String list) {
        var fresh = new MapFetcher().serve(OtherIssuer.STATUS, list);
        var credential = OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE));

        assertThat(OtherIssuer.verify(credential, fresh.outside()).check(CheckId.STATUS).code())
                .isEqualTo(code);
    }
}
