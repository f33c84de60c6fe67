package org.distintivo.openbadges.service.proof;

import static java.util.Map.entry;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.openbadges.domain.Multikey.Curve;

/** Finds the cryptosuites that this server can verify. */
public final class Cryptosuites {

    private static final EnumSet<Curve> EDWARDS = EnumSet.of(Curve.ED25519);
    private static final EnumSet<Curve> NIST = EnumSet.of(Curve.P256, Curve.P384);

    private static final Map<String, Cryptosuite> SUITES =
            Map.ofEntries(
                    entry("eddsa-rdfc-2022", new RdfcSuite(EDWARDS)),
                    // the type of proofs before the cryptosuite had a name; its steps are the same
                    entry("Ed25519Signature2020", new RdfcSuite(EDWARDS)),
                    entry("ecdsa-rdfc-2019", new RdfcSuite(NIST)),
                    entry("ecdsa-sd-2023", new EcdsaSd2023()),
                    entry("eddsa-jcs-2022", new JcsSuite(EDWARDS)),
                    entry("ecdsa-jcs-2019", new JcsSuite(NIST)),
                    // names of the same steps before the standards were final
                    entry("eddsa-2022", new RdfcSuite(EDWARDS)),
                    entry("json-eddsa-2022", new JcsSuite(EDWARDS)),
                    entry("ecdsa-2019", new RdfcSuite(NIST)));

    private static final Set<String> LEGACY = Set.of("eddsa-2022", "json-eddsa-2022", "ecdsa-2019");

    private Cryptosuites() {}

    /** Finds a suite; empty for one that is not supported. */
    public static Optional<Cryptosuite> find(JsonObject proof) {
        return Optional.ofNullable(SUITES.get(name(proof)));
    }

    /** Returns whether the suite goes by a name from before its standard was final. */
    public static boolean isLegacy(JsonObject proof) {
        return LEGACY.contains(name(proof));
    }

    /**
     * Returns the name of the proof's cryptosuite; older proofs have a type of their own instead.
     */
    public static String name(JsonObject proof) {
        var type = text(proof, "type");
        return type.equals("DataIntegrityProof") ? text(proof, "cryptosuite") : type;
    }

    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
