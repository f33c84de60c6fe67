package org.distintivo.openbadges.service.jsonld;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.platform.domain.Sha256;

/**
 * One JSON-LD context that this server knows: its address, its file in the jar, its text's hash.
 */
public enum KnownContext {
    CREDENTIALS_V2(
            "https://www.w3.org/ns/credentials/v2",
            "credentials-v2",
            "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f"),
    CREDENTIALS_V1(
            "https://www.w3.org/2018/credentials/v1",
            "credentials-v1",
            "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8"),
    OPEN_BADGES_3_0_3(
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "open-badges-3.0.3",
            "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761"),
    OPEN_BADGES_3_0_2(
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
            "open-badges-3.0.2",
            "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53"),
    OPEN_BADGES_3_0_1(
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
            "open-badges-3.0.1",
            "af095468326d3449160509b26ca71576e6321d13c85b0369cfe3b654c9a48fba"),
    OPEN_BADGES(
            "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
            "open-badges",
            "9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72"),
    OPEN_BADGES_EXTENSIONS(
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
            "open-badges-extensions",
            "2d013f981d1f4516081a6a04e55468ba2b071d4153b794f19a79715c45a89a5e"),
    DATA_INTEGRITY_V1(
            "https://w3id.org/security/data-integrity/v1",
            "data-integrity-v1",
            "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554"),
    DATA_INTEGRITY_V2(
            "https://w3id.org/security/data-integrity/v2",
            "data-integrity-v2",
            "0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363"),
    MULTIKEY_V1(
            "https://w3id.org/security/multikey/v1",
            "multikey-v1",
            "c5f3806f8286920573221938917988a18a4cc5a09e968d29649613c7a1c2b1f6"),
    ED25519_2020_V1(
            "https://w3id.org/security/suites/ed25519-2020/v1",
            "ed25519-2020-v1",
            "b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588"),
    DID_V1(
            "https://www.w3.org/ns/did/v1",
            "did-v1",
            "62c1054bf404d6dd3a4b26b64f830fd72095f6a26edc4469908c94351352ce5f"),
    BITSTRING_STATUS_LIST_V1(
            "https://www.w3.org/ns/credentials/status/v1",
            "bitstring-status-list-v1",
            "fd08cbf28ddd829ab2f1978c48f43ab07a112c1c90245a0cfac7ba721c65170c"),
    STATUS_LIST_2021_V1(
            "https://w3id.org/vc/status-list/2021/v1",
            "status-list-2021-v1",
            "634d71c159289f068c96012e4511c657fdf82ac4231900081bda3ba24e2e1160");

    private final String url;
    private final String file;
    private final String sha256;

    KnownContext(String url, String file, String sha256) {
        this.url = url;
        this.file = file;
        this.sha256 = sha256;
    }

    public String url() {
        return url;
    }

    /**
     * @throws IllegalStateException when the file in the jar is not the text that was pinned
     */
    public byte[] text() {
        var path = "/org/distintivo/openbadges/contexts/" + file + ".json";
        try (var in = KnownContext.class.getResourceAsStream(path)) {
            var bytes = in.readAllBytes();
            if (!sha256.equals(Sha256.hex(bytes))) {
                throw new IllegalStateException("not the pinned text of " + url);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
