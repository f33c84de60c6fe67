package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.distintivo.verifying.domain.Endorsement;
import org.junit.jupiter.api.Test;

/** What pages show of an endorsement. */
class EndorsementViewTest {

    private static final Instant TAKEN = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void what_nobody_sees_and_turns_the_rest_around_is_not_shown() {
        var view = view("\"validFrom\":\"2026-01-01T00:00:00Z\"", "Good\u202e doog");

        assertThat(view.comment()).isEqualTo("Good doog");
        assertThat(view.endorser()).isEqualTo("Ministero");
    }

    @Test
    void it_holds_from_its_own_date_and_ends_with_it_in_either_data_model() {
        var dated =
                view(
                        "\"validFrom\":\"2026-01-01T00:00:00Z\",\"validUntil\":\"2026-06-01T00:00:00Z\"",
                        "");
        var older =
                view(
                        "\"issuanceDate\":\"2026-01-01T00:00:00Z\",\"expirationDate\":\"2026-06-01T00:00:00Z\"",
                        "");

        for (var view : new EndorsementView[] {dated, older}) {
            assertThat(view.since()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(view.isOver(Instant.parse("2026-05-31T00:00:00Z"))).isFalse();
            assertThat(view.isOver(Instant.parse("2026-06-02T00:00:00Z"))).isTrue();
        }
        assertThat(view("\"validFrom\":\"soon\"", "").since()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void only_an_address_of_the_web_is_linked() {
        assertThat(view("\"issuer\":{\"url\":\"javascript:alert(1)\"}", "").endorserPage())
                .isNull();
        assertThat(view("\"issuer\":{\"url\":\"https://m.example\"}", "").endorserPage())
                .isEqualTo("https://m.example");
    }

    private static EndorsementView view(String members, String comment) {
        var document =
                "{%s,\"credentialSubject\":{\"endorsementComment\":\"%s\"}}"
                        .formatted(members, comment);
        return EndorsementView.of(
                new Endorsement(
                        "https://a.example/x", "did:key:z6Mk", "Mini\u202estero", document, TAKEN));
    }
}
