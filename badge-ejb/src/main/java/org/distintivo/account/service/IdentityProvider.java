package org.distintivo.account.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.domain.IdentityRefusedException;
import org.distintivo.platform.service.Settings;

/**
 * The one identity provider that the operator has named, if any: where its pages are (OpenID
 * Connect Discovery), and what its answers say (OpenID Connect Core §3.1). Only what it signs with
 * one of its published keys counts.
 */
@ApplicationScoped
public class IdentityProvider {

    /** Asymmetric only: with a shared secret whoever has it could sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private Settings settings;
    private ProviderConnection connection;

    IdentityProvider() {} // for CDI

    @Inject
    IdentityProvider(Settings settings, ProviderConnection connection) {
        this.settings = settings;
        this.connection = connection;
    }

    /** Returns how it is called on buttons; empty when there is none. */
    public Optional<String> name() {
        return settings.text("BADGE_OIDC_ISSUER")
                .map(
                        issuer ->
                                settings.text("BADGE_OIDC_NAME")
                                        .orElse(URI.create(issuer).getHost()));
    }

    String issuer() {
        return settings.text("BADGE_OIDC_ISSUER").orElseThrow(IdentityRefusedException::away);
    }

    /** Returns the address of its page on which somebody signs in there. */
    String authorization(IdentityRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", clientId());
        parameters.put("redirect_uri", redirect());
        parameters.put("scope", "openid");
        parameters.put("state", request.state());
        parameters.put("nonce", request.nonce());
        parameters.put("code_challenge", request.challenge());
        parameters.put("code_challenge_method", "S256");
        var page = discovered().getString("authorization_endpoint");
        return page + (page.contains("?") ? "&" : "?") + form(parameters);
    }

    /**
     * Returns who it is that has signed in there.
     *
     * @param code as it came back
     * @throws IdentityRefusedException if the token does not hold
     */
    String subject(IdentityRequest request, String code) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("grant_type", "authorization_code");
        parameters.put("code", code);
        parameters.put("redirect_uri", redirect());
        parameters.put("code_verifier", request.verifier());
        var endpoints = discovered();
        try {
            var answer =
                    json(
                            connection.post(
                                    endpoints.getString("token_endpoint"),
                                    form(parameters),
                                    clientId(),
                                    settings.text("BADGE_OIDC_CLIENT_SECRET").orElse("")));
            var keys = JWKSet.parse(connection.get(endpoints.getString("jwks_uri")));
            var claims = verified(answer.getString("id_token"), keys);
            if (!request.nonce().equals(claims.getStringClaim("nonce"))) {
                throw IdentityRefusedException.unfit();
            }
            return claims.getSubject();
        } catch (ParseException
                | BadJOSEException
                | JOSEException
                | JsonException
                | NullPointerException
                | ClassCastException e) {
            throw IdentityRefusedException.unfit();
        }
    }

    /** OpenID Connect Core §3.1.3.7: issuer, audience, authorized party, time, signature. */
    private JWTClaimsSet verified(String token, JWKSet keys)
            throws ParseException, BadJOSEException, JOSEException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        clientId(),
                        new JWTClaimsSet.Builder().issuer(issuer()).build(),
                        Set.of("sub", "exp", "iat", "nonce")));
        var claims = processor.process(token, null);
        var party = claims.getStringClaim("azp");
        if (party != null && !party.equals(clientId())
                || claims.getAudience().size() > 1 && party == null) {
            throw IdentityRefusedException.unfit();
        }
        return claims;
    }

    private JsonObject discovered() {
        var issuer = issuer();
        try {
            var address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
            var found = json(connection.get(address));
            if (!issuer.equals(found.getString("issuer", ""))) {
                throw IdentityRefusedException.unfit(); // Discovery §4.3
            }
            return found;
        } catch (JsonException | ClassCastException e) {
            throw IdentityRefusedException.away();
        }
    }

    private String clientId() {
        return settings.text("BADGE_OIDC_CLIENT_ID").orElse("");
    }

    /** The address to which people come back; the provider has to know it. */
    private String redirect() {
        return settings.baseUrl() + "/signin/provider/return";
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
