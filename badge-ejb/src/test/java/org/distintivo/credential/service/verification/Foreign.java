package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.Standards;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.jsonld.KnownContext;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.distintivo.credential.service.key.Signer;

/** Credentials and lists of an issuer who has nothing to do with this installation. */
final class Foreign {

    static final Signer SIGNER = new Ed25519Signer(new byte[32]);

    /** A key that is its own name, so that nobody has to be asked for it. */
    static final String ISSUER = "did:key:" + SIGNER.key().text();

    static final String STATUS = "https://stranger.example/status/1";

    private Foreign() {}

    /** An ordinary badge with something more to it. */
    static String credential(JsonObjectBuilder more) {
        return sign(unsigned(more));
    }

    static JsonObject unsigned(JsonObjectBuilder more) {
        var credential =
                JSON.createObjectBuilder(Issued.unsigned(Issued.request()))
                        .remove("credentialStatus")
                        .remove("refreshService")
                        .add("@context", contexts())
                        .add("id", "https://stranger.example/credentials/1")
                        .add(
                                "issuer",
                                JSON.createObjectBuilder()
                                        .add("id", ISSUER)
                                        .add("type", JSON.createArrayBuilder().add("Profile"))
                                        .add("name", "A stranger"));
        more.build().forEach(credential::add);
        return credential.build();
    }

    static String sign(JsonObject unsigned) {
        return CredentialSigner.sign(unsigned, ISSUER, Issued.NOW, SIGNER).text();
    }

    static JsonObjectBuilder statusEntry(String type, String purpose, int index) {
        return JSON.createObjectBuilder()
                .add("id", STATUS + "#" + index)
                .add("type", type)
                .add("statusPurpose", purpose)
                .add("statusListIndex", Integer.toString(index))
                .add("statusListCredential", STATUS);
    }

    static JsonObjectBuilder withStatus(String purpose, int index) {
        return JSON.createObjectBuilder()
                .add("credentialStatus", statusEntry("BitstringStatusListEntry", purpose, index));
    }

    /** A list in which just one bit is set. */
    static JsonObject list(String purpose, int length, int set) {
        var bits = new byte[length / Byte.SIZE];
        bits[set / Byte.SIZE] |= (byte) (0x80 >> set % Byte.SIZE);
        return list(purpose, encoded(bits));
    }

    static JsonObject list(String purpose, String encoded) {
        var context = KnownContext.CREDENTIALS_V2.url();
        return JSON.createObjectBuilder()
                .add("@context", JSON.createArrayBuilder().add(context))
                .add("id", STATUS)
                .add(
                        "type",
                        JSON.createArrayBuilder()
                                .add("VerifiableCredential")
                                .add("BitstringStatusListCredential"))
                .add("issuer", ISSUER)
                .add("validFrom", "2026-01-01T00:00:00Z")
                .add(
                        "credentialSubject",
                        JSON.createObjectBuilder()
                                .add("id", STATUS + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose)
                                .add("encodedList", encoded)
                                .add("ttl", 60_000))
                .build();
    }

    static String encoded(byte[] bits) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    static VerificationReport verify(String credential, Outside outside) {
        return verify(credential, outside, null);
    }

    static VerificationReport verify(String credential, Outside outside, String recipient) {
        var own = Issued.circumstances().own();
        return Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new Examination.Circumstances(own, Issued.NOW, recipient, outside));
    }

    /** What the check of the status says at that time. */
    static CheckResult status(String credential, MapFetcher world, Instant now) {
        var own = Issued.circumstances().own();
        var report =
                Verification.of(
                        credential.getBytes(StandardCharsets.UTF_8),
                        new Examination.Circumstances(own, now, null, world.outside()));
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.STATUS);
    }

    static JsonObject with(JsonObject object, String member, String value) {
        return JSON.createObjectBuilder(object).add(member, value).build();
    }

    static JsonObject object(String text) {
        return Standards.object(text);
    }

    private static JsonArrayBuilder contexts() {
        return JSON.createArrayBuilder()
                .add(KnownContext.CREDENTIALS_V2.url())
                .add(KnownContext.OPEN_BADGES_3_0_3.url())
                .add(KnownContext.OPEN_BADGES_EXTENSIONS.url());
    }
}
