package org.distintivo.verifying.service;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

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
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.RemoteSources;

/** Makes credentials and lists of an issuer who has nothing to do with this installation. */
public final class OtherIssuer {

    public static final Signer SIGNER = new Ed25519Signer(new byte[32]);

    /** A key that is its own name, so that nobody has to be asked for it. */
    public static final String ISSUER = "did:key:" + SIGNER.key().text();

    public static final String STATUS = "https://stranger.example/status/1";

    private OtherIssuer() {}

    /** An ordinary badge with something more to it. */
    public static String credential(JsonObjectBuilder more) {
        return sign(unsigned(more));
    }

    public static JsonObject unsigned(JsonObjectBuilder more) {
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

    public static String sign(JsonObject unsigned) {
        return CredentialSigner.sign(unsigned, ISSUER, Issued.NOW, SIGNER).text();
    }

    public static JsonObjectBuilder statusEntry(String type, String purpose, int index) {
        return JSON.createObjectBuilder()
                .add("id", STATUS + "#" + index)
                .add("type", type)
                .add("statusPurpose", purpose)
                .add("statusListIndex", Integer.toString(index))
                .add("statusListCredential", STATUS);
    }

    public static JsonObjectBuilder withStatus(String purpose, int index) {
        return JSON.createObjectBuilder()
                .add("credentialStatus", statusEntry("BitstringStatusListEntry", purpose, index));
    }

    /** A list in which just one bit is set. */
    public static JsonObject list(String purpose, int length, int set) {
        var bits = new byte[length / Byte.SIZE];
        bits[set / Byte.SIZE] |= (byte) (0x80 >> set % Byte.SIZE);
        return list(purpose, encoded(bits));
    }

    public static JsonObject list(String purpose, String encoded) {
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

    public static String encoded(byte[] bits) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    public static VerificationReport verify(String credential, RemoteSources outside) {
        return verify(credential, outside, null);
    }

    public static VerificationReport verify(
            String credential, RemoteSources outside, String recipient) {
        var own = Issued.context().own();
        return Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new VerificationContext(own, Issued.NOW, recipient, outside));
    }

    /** What the check of the status says at that time. */
    public static CheckResult status(String credential, MapFetcher world, Instant now) {
        var own = Issued.context().own();
        var report =
                Verification.of(
                        credential.getBytes(StandardCharsets.UTF_8),
                        new VerificationContext(own, now, null, world.outside()));
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.STATUS);
    }

    public static JsonObject with(JsonObject object, String member, String value) {
        return JSON.createObjectBuilder(object).add(member, value).build();
    }

    public static JsonObject object(String text) {
        return Standards.object(text);
    }

    private static JsonArrayBuilder contexts() {
        return JSON.createArrayBuilder()
                .add(KnownContext.CREDENTIALS_V2.url())
                .add(KnownContext.OPEN_BADGES_3_0_3.url())
                .add(KnownContext.OPEN_BADGES_EXTENSIONS.url());
    }
}
