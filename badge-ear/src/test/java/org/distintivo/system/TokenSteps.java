package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** A signed token, looked into as a stranger does, with the JDK alone. */
final class TokenSteps {

    private TokenSteps() {}

    /** With the key that its header names, fetched as a stranger does, and the JDK alone. */
    static void provesItself(TestServer server, String token, JsonObject credential)
            throws Exception {
        var header = FormsProgram.json(FormsProgram.text(part(token, 0)));
        var claims = FormsProgram.json(FormsProgram.text(part(token, 1)));
        assertThat(header.getString("alg")).isEqualTo("RS256");
        assertThat(claims.getString("jti")).isEqualTo(credential.getString("id"));
        assertThat(claims.get("credentialSubject")).isEqualTo(credential.get("credentialSubject"));
        var jwk = server.anyone().get(header.getString("kid")).object();
        var spec = new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
        signature.update(
                token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(part(token, 2))).isTrue();
        var issuer = server.anyone().get(claims.getString("iss")).object();
        assertThat(issuer.getJsonArray("assertionMethod").toString())
                .contains(header.getString("kid"));
        var report = server.anyone().post("/api/v1/verifications", "text/plain", token.getBytes());
        assertThat(report.object().getString("verdict")).as("%s", report.text()).isEqualTo("valid");
    }

    private static byte[] part(String token, int number) {
        return Base64.getUrlDecoder().decode(token.split("\\.")[number]);
    }

    private static BigInteger number(JsonObject jwk, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.getString(member)));
    }
}
