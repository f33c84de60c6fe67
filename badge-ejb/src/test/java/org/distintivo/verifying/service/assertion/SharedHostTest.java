package org.distintivo.verifying.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import org.distintivo.verifying.domain.IssuerTrust;
import org.junit.jupiter.api.Test;

/** On a host where many people may put documents, one of them does not pass for another. */
class SharedHostTest {

    private static final String NEIGHBOUR = HostedBadge.HOST + "/neighbour";

    private final HostedBadge server = new HostedBadge().trust(HostedBadge.ISSUER);

    @Test
    void a_neighbour_does_not_profit_from_an_issuers_good_name() {
        server.serve(
                NEIGHBOUR + "/1",
                HostedBadge.assertion().add("id", NEIGHBOUR + "/1").add("badge", NEIGHBOUR + "/b"));
        server.serve(
                NEIGHBOUR + "/b",
                HostedBadge.badge().add("id", NEIGHBOUR + "/b").add("issuer", NEIGHBOUR + "/i"));
        server.serve(NEIGHBOUR + "/i", HostedBadge.issuer());

        var report = server.verify(HostedBadge.assertion().add("id", NEIGHBOUR + "/1"));

        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
        assertThat(report.credential().issuerId()).isEqualTo(NEIGHBOUR + "/i");
    }

    @Test
    void nor_with_a_badge_class_of_the_neighbours_own() {
        server.serve(
                NEIGHBOUR + "/b",
                HostedBadge.badge().add("id", NEIGHBOUR + "/b").add("issuer", NEIGHBOUR + "/i"));
        server.serve(NEIGHBOUR + "/i", HostedBadge.issuer());
        var link = JSON.createObjectBuilder(HostedBadge.badge().build());

        var report =
                server.verify(link.add("id", NEIGHBOUR + "/b").add("issuer", NEIGHBOUR + "/i"));

        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }
}
