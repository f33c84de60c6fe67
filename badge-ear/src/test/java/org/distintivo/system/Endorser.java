package org.distintivo.system;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.proof.Signer;

/** Somebody else who signs in favour of what is issued here, with a key of their own. */
public final class Endorser {

    private static final Signer SIGNER = new Ed25519Signer(seed());
    private static final String ID = "did:key:" + SIGNER.key().text();

    private Endorser() {}

    public static String endorsement(String subject, String comment) {
        var text =
                """
                {"@context":["https://www.w3.org/ns/credentials/v2",
                  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id":"urn:uuid:6a5e2a3c-7f0a-4c55-9a53-2f4f5f0d1c77",
                 "type":["VerifiableCredential","EndorsementCredential"],
                 "name":"Good standing","issuer":{"id":"ENDORSER","type":["Profile"],
                  "name":"Ministero"},"validFrom":"2026-01-01T00:00:00Z",
                 "credentialSubject":{"id":"SUBJECT","type":["EndorsementSubject"],
                  "endorsementComment":"COMMENT"}}
                """
                        .replace("ENDORSER", ID)
                        .replace("SUBJECT", subject)
                        .replace("COMMENT", comment);
        try (var reader = Json.createReader(new StringReader(text))) {
            var date = Instant.parse("2026-01-02T00:00:00Z");
            return CredentialSigner.sign(reader.readObject(), ID, date, SIGNER).text();
        }
    }

    private static byte[] seed() {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) 5);
        return seed;
    }
}
