package org.distintivo.credential.service;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.distintivo.credential.domain.AchievementDescription;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.ImageDescription;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.StatusEntry;
import org.distintivo.credential.domain.StatusList;

/** Documents as the server issues them, for tests without a server. */
final class Issued {

    static final String BASE = "https://badges.example.org";
    static final String ISSUER_ID = BASE + "/ob/v3/issuer";
    static final String STATUS_URL = BASE + "/ob/v3/status/1";
    static final String ADDRESS = "ada@example.org";
    static final String ID = "Zm9vYmFyYmF6cXV4cXV1eA";
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Signer SIGNER = new Signer(bytes(7));
    static final IssuerDescription ISSUER =
            new IssuerDescription(
                    "Programma Esempio", "https://example.org", "badges@example.org", null);

    private Issued() {}

    static CredentialRequest request() {
        return request("Zażółć \"gęślą\" <jaźń> ]]> 証明 😀");
    }

    static CredentialRequest request(String name) {
        var achievement =
                new AchievementDescription(
                        BASE + "/ob/v3/achievements/AZ-104",
                        "Certification",
                        name,
                        "Runs cloud services.\nSecond line.",
                        "Pass *AZ-104* and AZ-900.",
                        BASE + "/achievements/AZ-104",
                        new ImageDescription(BASE + "/art/AZ-104.png", "A blue hexagon"),
                        List.of("identity", "storage", "réseaux"));
        return new CredentialRequest(ID, LocalDate.of(2026, 3, 4), ADDRESS, achievement, ISSUER);
    }

    static String credential() {
        return credential(request());
    }

    static String credential(CredentialRequest request) {
        return CredentialSigner.sign(unsigned(request), ISSUER_ID, NOW, SIGNER).text();
    }

    static JsonObject unsigned(CredentialRequest request) {
        var index = statusList().order().at(0);
        var addresses =
                new OpenBadgeCredential.Addresses(
                        BASE + "/ob/v3/credentials/" + ID, ISSUER_ID, STATUS_URL, index);
        return OpenBadgeCredential.of(request, addresses, NOW);
    }

    static StatusList statusList() {
        return new StatusList(1, bytes(9));
    }

    static String statusListCredential(boolean revoked) {
        var list = statusList();
        if (revoked) {
            list.revoke(list.order().at(0));
        }
        var unsigned = StatusListCredential.of(list, STATUS_URL, ISSUER_ID, NOW);
        return CredentialSigner.sign(unsigned, ISSUER_ID, NOW, SIGNER).text();
    }

    static JsonObject profile() {
        return IssuerProfile.of(ISSUER_ID, ISSUER, List.of(SIGNER.key()));
    }

    /** As the server that issued sees it, on the day of issue. */
    static Examination.Circumstances circumstances() {
        return circumstances(false, null);
    }

    static Examination.Circumstances circumstances(boolean revoked, String recipient) {
        var own =
                new OwnIssuer(
                        ISSUER_ID,
                        List.of(SIGNER.key()),
                        id ->
                                id.equals(ID)
                                        ? Optional.of(
                                                new OwnIssuer.Issuance(
                                                        new StatusEntry(
                                                                1, statusList().order().at(0)),
                                                        revoked))
                                        : Optional.empty());
        return new Examination.Circumstances(own, NOW, recipient);
    }

    private static byte[] bytes(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
