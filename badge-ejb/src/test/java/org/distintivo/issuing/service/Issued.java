package org.distintivo.issuing.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementEdition;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.domain.AchievementResult;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.ImageDescription;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.ScoreDescription;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.domain.SkillDescription;
import org.distintivo.issuing.domain.StatusEntry;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.IssuerProfile;
import org.distintivo.issuing.service.documents.OpenBadgeCredential;
import org.distintivo.issuing.service.documents.StatusListCredential;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.issuing.service.key.RsaSigner;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;

/** Makes documents as the server issues them, for tests without a server. */
public final class Issued {

    public static final String BASE = "https://badges.example.org";
    public static final String ISSUER_ID = BASE + "/ob/v3/issuer";
    public static final String STATUS_URL = BASE + "/ob/v3/status/1";
    public static final String ADDRESS = "ada@example.org";
    public static final Recipient RECIPIENT = new Recipient(ADDRESS, "Ada Lovelace");
    public static final String ID = "Zm9vYmFyYmF6cXV4cXV1eA";
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Signer SIGNER = new Ed25519Signer(bytes(7));
    public static final PublishedKey KEY =
            new PublishedKey(SIGNER.key(), State.ACTIVE, NOW, null, null);
    public static final String KEY_ADDRESS = SIGNER.key().id(ISSUER_ID);
    public static final Signer RSA_SIGNER = rsa();
    public static final PublishedKey RSA_KEY =
            new PublishedKey(RSA_SIGNER.key(), State.ACTIVE, NOW, null, null);
    public static final IssuerDescription ISSUER =
            new IssuerDescription(
                    "Programma Esempio", "https://example.org", "badges@example.org", null);

    private Issued() {}

    public static CredentialRequest request() {
        return request("Zażółć \"gęślą\" <jaźń> ]]> 証明 😀");
    }

    public static CredentialRequest request(String name) {
        var achievement =
                new AchievementDescription(
                        BASE + "/ob/v3/achievements/AZ-104",
                        "Certification",
                        name,
                        "Runs cloud services.\nSecond line.",
                        "Pass *AZ-104* and AZ-900.",
                        BASE + "/achievements/AZ-104",
                        new ImageDescription(BASE + "/art/AZ-104.png", "A blue hexagon"),
                        words("identity", "storage", "réseaux"),
                        null,
                        AchievementLanguage.UNKNOWN,
                        List.of());
        return new CredentialRequest(ID, LocalDate.of(2026, 3, 4), RECIPIENT, achievement, ISSUER);
    }

    private static List<SkillDescription> words(String... words) {
        return Stream.of(words).map(SkillDescription::word).toList();
    }

    /** With everything that a credential can say. */
    public static CredentialRequest richRequest() {
        var achievement =
                new AchievementDescription(
                        BASE + "/ob/v3/achievements/AZ-104?kind=exam",
                        "Assessment",
                        "Amministratore 証明 😀",
                        "Gestisce servizi cloud.",
                        "Superare *AZ-104*.",
                        BASE + "/exams/AZ-104",
                        new ImageDescription(BASE + "/art/AZ-104.png", "Un esagono blu"),
                        List.of(
                                SkillDescription.word("storage"),
                                skill("identity", "SFIA 9", "IDMG"),
                                skill("réseaux", null, null)),
                        new ScoreDescription("Punteggio", "ScaledScore", "100", "1000", "700"),
                        new AchievementLanguage("it", editions()),
                        List.of());
        return new CredentialRequest(
                ID,
                LocalDate.of(2026, 3, 4),
                RECIPIENT,
                achievement,
                new IssuerDescription(
                        "Programma Esempio",
                        "https://example.org",
                        "badges@example.org",
                        "https://example.org/logo.png"),
                new AchievementResult("870", "https://example.org/portfolio/ada"));
    }

    private static SkillDescription skill(String name, String framework, String code) {
        return new SkillDescription(
                name, "https://skills.example.org/" + name.length(), framework, code);
    }

    private static List<AchievementEdition> editions() {
        return List.of(
                new AchievementEdition(
                        BASE + "/ob/v3/achievements/AZ-104?kind=exam&lang=en", "en", null),
                new AchievementEdition(
                        BASE + "/ob/v2/badges/AZ-104?kind=exam",
                        null,
                        AchievementEdition.OPEN_BADGES_2_0));
    }

    public static String credential() {
        return credential(request());
    }

    public static String credential(CredentialRequest request) {
        return CredentialSigner.sign(unsigned(request), ISSUER_ID, NOW, SIGNER).text();
    }

    public static JsonObject unsigned(CredentialRequest request) {
        var index = statusList().order().at(0);
        var addresses =
                new OpenBadgeCredential.Addresses(
                        BASE + "/ob/v3/credentials/" + ID, ISSUER_ID, STATUS_URL, index);
        return OpenBadgeCredential.of(request, addresses, NOW);
    }

    public static StatusList statusList() {
        return new StatusList(1, StatusPurpose.REVOCATION, bytes(9));
    }

    public static String statusListCredential(boolean revoked) {
        var list = statusList();
        if (revoked) {
            list.set(list.order().at(0));
        }
        var unsigned = StatusListCredential.of(list, STATUS_URL, ISSUER_ID, NOW);
        return CredentialSigner.signList(unsigned, ISSUER_ID, NOW, SIGNER).text();
    }

    /** What the address of the key answers. */
    public static JsonObject keyDocument() {
        return IssuerProfile.key(ISSUER_ID, KEY);
    }

    public static JsonObject profile() {
        return IssuerProfile.of(ISSUER_ID, ISSUER, List.of(KEY));
    }

    /** What the reference verifier has to be asked about a credential of this issuer. */
    public static JsonObjectBuilder question(String credential, boolean revoked) {
        var list = Standards.object(statusListCredential(revoked));
        var documents =
                Json.createObjectBuilder()
                        .add(ISSUER_ID, profile())
                        .add(KEY_ADDRESS, keyDocument())
                        .add(STATUS_URL, list);
        return Json.createObjectBuilder()
                .add("credentials", Json.createArrayBuilder().add(credential))
                .add("documents", documents);
    }

    /** As the server that issued sees it, on the day of issue. */
    public static VerificationContext context() {
        return context(false, null);
    }

    public static VerificationContext context(boolean revoked, String recipient) {
        var own =
                new OwnIssuer(
                        ISSUER_ID,
                        List.of(KEY, RSA_KEY),
                        id ->
                                id.equals(ID)
                                        ? Optional.of(
                                                new Issuance(
                                                        credential(),
                                                        new StatusEntry(
                                                                1, statusList().order().at(0)),
                                                        revoked,
                                                        false))
                                        : Optional.empty());
        return new VerificationContext(own, NOW, recipient);
    }

    private static Signer rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return new RsaSigner(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
