package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.junit.jupiter.api.Test;

/** Status lists of others, good ones and bad ones. */
class BitstringListTest {

    private static final int PLACE = 23;

    @Test
    void a_list_is_checked_like_any_credential() {
        var list = Foreign.list("revocation", Bitstring.LENGTH, PLACE + 1);
        var signed = Foreign.object(Foreign.sign(list));

        expect("list-unproven", list.toString());
        expect("list-unproven", Foreign.with(signed, "validFrom", "2026-01-02T00:00:00Z"));
        expect("list-malformed", Foreign.with(signed, "honours", "summa cum laude"));
        expect("list-malformed", Foreign.sign(Foreign.with(list, "type", "VerifiableCredential")));
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
        expect("list-purpose", Foreign.sign(Foreign.list("suspension", Bitstring.LENGTH, PLACE)));
        expect("list-range", Foreign.sign(Foreign.list("revocation", 16, 1)));
        expect("list-short", Foreign.sign(Foreign.list("revocation", 1024, 1)));
        expect("list-malformed", Foreign.sign(Foreign.list("revocation", "uAAAA")));
        expect("list-malformed", Foreign.sign(Foreign.list("revocation", "z123")));
        var whole = Foreign.encoded(new byte[1 << 14]);
        var half = whole.substring(0, whole.length() / 2);
        expect("list-malformed", Foreign.sign(Foreign.list("revocation", half)));
        var over =
                Foreign.with(
                        Foreign.list("revocation", 1 << 17, 1),
                        "validUntil",
                        "2026-02-01T00:00:00Z");
        expect("list-expired", Foreign.sign(over));
    }

    @Test
    void a_list_that_unpacks_to_a_gigabyte_is_not_unpacked() {
        expect(
                "list-too-large",
                Foreign.sign(Foreign.list("revocation", Foreign.encoded(new byte[17 << 20]))));
    }

    private void expect(String code, JsonObject list) {
        expect(code, list.toString());
    }

    private void expect(String code, String list) {
        var fresh = new MapFetcher().serve(Foreign.STATUS, list);
        var credential = Foreign.credential(Foreign.withStatus("revocation", PLACE));

        assertThat(Foreign.verify(credential, fresh.outside()).check(CheckId.STATUS).code())
                .isEqualTo(code);
    }
}
