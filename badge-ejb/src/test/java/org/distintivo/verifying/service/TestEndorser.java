package org.distintivo.verifying.service;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.proof.Signer;

/** Signs endorsements of what is issued here, as somebody else. */
public final class TestEndorser {

    private static final Signer SIGNER = new Ed25519Signer(seed());
    private static final String ENDORSER = "did:key:" + SIGNER.key().text();

    private TestEndorser() {}

    public static JsonObject endorsement(String subject, String comment) {
        var unsigned =
                """
                {"@context":["https://www.w3.org/ns/credentials/v2",
                  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id":"urn:uuid:NUMBER","type":["VerifiableCredential","EndorsementCredential"],
                 "name":"Good standing","issuer":{"id":"ENDORSER","type":["Profile"],
                  "name":"Ministero"},"validFrom":"2026-01-01T00:00:00Z",
                 "credentialSubject":{"id":"SUBJECT","type":["EndorsementSubject"],
                  "endorsementComment":"COMMENT"}}
                """
                        .replace(
                                "NUMBER",
                                "00000000-0000-4000-8000-"
                                        + (100_000_000_000L + Math.abs(comment.hashCode())))
                        .replace("ENDORSER", ENDORSER)
                        .replace("SUBJECT", subject)
                        .replace("COMMENT", comment);
        var signed =
                CredentialSigner.sign(Standards.object(unsigned), ENDORSER, Issued.NOW, SIGNER);
        return Standards.object(signed.text());
    }

    /** With everything, and endorsed twice as achievement and once as issuer. */
    public static CredentialRequest request() {
        return to(Issued.ADDRESS);
    }

    /** The same for another recipient. */
    public static CredentialRequest to(String address) {
        var achievement = Issued.richRequest().achievement();
        return request(
                address,
                achievement.endorsed(
                        List.of(
                                endorsement(achievement.id(), "Utile ovunque"),
                                endorsement(achievement.id(), "Serio e aggiornato"))));
    }

    /** The same with another achievement. */
    public static CredentialRequest with(AchievementDescription achievement) {
        return request(Issued.ADDRESS, achievement);
    }

    private static CredentialRequest request(String address, AchievementDescription achievement) {
        var rich = Issued.richRequest();
        return new CredentialRequest(
                rich.id(),
                rich.awardedOn(),
                new Recipient(address, null),
                achievement,
                issuer(),
                rich.achieved());
    }

    public static IssuerDescription issuer() {
        return new IssuerDescription(
                "Programma Esempio",
                "https://example.org",
                null,
                null,
                List.of(endorsement(Issued.ISSUER_ID, "Affidabile")));
    }

    private static byte[] seed() {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) 5);
        return seed;
    }
}
