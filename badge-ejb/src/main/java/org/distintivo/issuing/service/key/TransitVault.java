package org.distintivo.issuing.service.key;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Stores keys in a service that signs over HTTP as HashiCorp Vault's transit engine does. Every
 * version of every key whose name begins with the prefix is one of ours; private halves never leave
 * the service.
 */
final class TransitVault implements KeyVault {

    private final TransitClient client;
    private final String prefix;

    TransitVault(TransitClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    @Override
    public List<Signer> signers() {
        var signers = new ArrayList<Signer>();
        var list = client.find("/keys?list=true");
        if (list.isEmpty()) {
            return signers; // that is how it says that there are none
        }
        for (var name : list.get().getJsonArray("keys").getValuesAs(JsonString.class)) {
            if (name.getString().startsWith(prefix)) {
                signers.addAll(versions(name.getString()));
            }
        }
        return signers;
    }

    @Override
    public Signer make(KeyAlgorithm algorithm, Instant now) {
        var kind = algorithm == KeyAlgorithm.ED25519 ? "ed25519" : "rsa-2048";
        var name = prefix + "-" + kind + "-" + now.toEpochMilli();
        client.create("/keys/" + name, Json.createObjectBuilder().add("type", kind).build());
        return versions(name).get(0);
    }

    private List<Signer> versions(String name) {
        var key = client.find("/keys/" + name).orElseThrow(() -> TransitClient.strange("no key"));
        var type = key.getString("type", "").toLowerCase(Locale.ROOT);
        var signers = new ArrayList<Signer>();
        for (var version : key.getJsonObject("keys").entrySet()) {
            if (version.getValue() instanceof JsonObject one) {
                var at = new TransitSigner.Place(name, Integer.parseInt(version.getKey()));
                TransitSigner.of(client, at, type, one.getString("public_key", ""))
                        .ifPresent(signers::add);
            }
        }
        return signers;
    }
}
