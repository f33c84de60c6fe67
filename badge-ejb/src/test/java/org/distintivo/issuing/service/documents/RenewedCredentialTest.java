package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.SignedDocument;
import org.distintivo.issuing.domain.StatusEntry;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;

class RenewedCredentialTest {

    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final JsonObject BEFORE = Standards.object(Issued.credential());

    @Test
    void what_has_nothing_new_to_say_is_told_apart() {
        assertThat(new RenewedCredential(BEFORE, Issued.request()).saysTheSame()).isTrue();
        assertThat(new RenewedCredential(BEFORE, Issued.request("Renamed")).saysTheSame())
                .isFalse();
        assertThat(new RenewedCredential(BEFORE, to("eve@example.org")).saysTheSame()).isTrue();
        assertThat(new RenewedCredential(BEFORE, Issued.richRequest()).saysTheSame()).isFalse();
    }

    @Test
    void only_the_date_and_the_news_differ() {
        var after = new RenewedCredential(BEFORE, Issued.request("Renamed")).at(LATER);

        assertThat(after.getString("validFrom")).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(after.getString("name")).isEqualTo("Renamed");
        for (var member : new String[] {"id", "awardedDate", "credentialStatus", "issuer"}) {
            assertThat(after.get(member)).as(member).isEqualTo(BEFORE.get(member));
        }
        assertThat(after.getJsonObject("credentialSubject").get("identifier"))
                .isEqualTo(BEFORE.getJsonObject("credentialSubject").get("identifier"));
    }

    @Test
    void it_is_for_the_address_that_it_was_issued_to_whatever_others_its_holder_has_by_now() {
        var after = new RenewedCredential(BEFORE, to("eve@example.org")).at(LATER);

        var identity =
                after.getJsonObject("credentialSubject")
                        .getJsonArray("identifier")
                        .getJsonObject(0);
        assertThat(HashedAddress.matches(identity, Issued.ADDRESS)).isTrue();
        assertThat(HashedAddress.matches(identity, "eve@example.org")).isFalse();
    }

    @Test
    void a_later_edition_is_later_and_takes_the_token_with_it() {
        var credential =
                new Credential(Issued.ID, signed("one", Issued.NOW), new StatusEntry(1, 7));
        credential.keepToken("a.b.c", "key");

        var soon = Issued.NOW.plusMillis(300);
        assertThat(credential.nextDate(soon)).as("never to come").isEqualTo(soon);
        assertThat(credential.nextDate(Issued.NOW)).isEqualTo(Issued.NOW.plusMillis(1));
        assertThat(credential.nextDate(LATER)).isEqualTo(LATER);
        credential.replace(signed("two", LATER));

        assertThat(credential.document()).isEqualTo("two");
        assertThat(credential.token()).isEmpty();
        assertThat(credential.status()).isEqualTo(new StatusEntry(1, 7));
        assertThatThrownBy(() -> credential.replace(signed("three", LATER)))
                .isInstanceOf(IllegalArgumentException.class);
        credential.revoke(LATER);
        assertThatThrownBy(() -> credential.replace(signed("three", LATER.plusSeconds(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SignedDocument signed(String text, Instant date) {
        return new SignedDocument(text, "key", date);
    }

    private static CredentialRequest to(String address) {
        var request = Issued.request();
        return new CredentialRequest(
                request.id(),
                request.awardedOn(),
                new Recipient(address, request.recipient().name()),
                request.achievement(),
                request.issuer());
    }
}
