package org.distintivo.credential.service.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.distintivo.credential.domain.Multikey.Curve;

/** The cryptosuites that this server can check. */
public final class Cryptosuites {

    private static final EnumSet<Curve> EDWARDS = EnumSet.of(Curve.ED25519);
    private static final EnumSet<Curve> NIST = EnumSet.of(Curve.P256, Curve.P384);

    private static final Map<String, Cryptosuite> SUITES =
            Map.of(
                    "eddsa-rdfc-2022", new RdfcSuite(EDWARDS),
                    // the type of proofs before the cryptosuite had a name; its steps are the same
                    "Ed25519Signature2020", new RdfcSuite(EDWARDS),
                    "ecdsa-rdfc-2019", new RdfcSuite(NIST),
                    "ecdsa-sd-2023", new EcdsaSd2023(),
                    "eddsa-jcs-2022", new JcsSuite(EDWARDS),
                    "ecdsa-jcs-2019", new JcsSuite(NIST));

    private Cryptosuites() {}

    /** Empty for a suite that cannot be checked here. */
    public static Optional<Cryptosuite> find(JsonObject proof) {
        return Optional.ofNullable(SUITES.get(name(proof)));
    }

    /** The cryptosuite; older proofs have a type of their own instead. */
    public static String name(JsonObject proof) {
        var type = text(proof, "type");
        return type.equals("DataIntegrityProof") ? text(proof, "cryptosuite") : type;
    }

    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
