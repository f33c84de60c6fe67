package org.distintivo.openbadges.service.proof;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.openbadges.service.jsonld.Canonicalization;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.openbadges.service.jsonld.ComplexityLimits;

/**
 * Holds what a proof covers: the document without proofs, or with just those that the proof rests
 * on. Its canonical form is worked out once, and so is that there is none.
 */
public final class SecuredDocument {

    private static final CanonicalForm SHA_384 =
            new CanonicalForm(BundledContexts.INSTANCE, "SHA-384");

    private static final CanonicalForm BY_UNITS = CanonicalForm.byUnits(BundledContexts.INSTANCE);

    private final JsonObject unsecured;
    private final Canonicalization sha256;
    private final Canonicalization sha384;
    private final Canonicalization byUnits;
    private final Map<JsonObject, String> canonicalOptions;
    private String canonical;
    private String canonical384;
    private String canonicalByUnits;
    private DocumentRefusedException refusal;

    /**
     * Makes one with other contexts than the bundled ones, for test vectors of the standards.
     *
     * @param document with proofs or without; they do not matter
     */
    public SecuredDocument(JsonObject document) {
        this(document, ComplexityLimits.DEFAULT);
    }

    /** As {@link #SecuredDocument(JsonObject)}, with other limits than the usual ones. */
    public SecuredDocument(JsonObject document, ComplexityLimits limits) {
        this(
                document,
                any -> CompiledForms.INSTANCE.ofStranger(any, limits),
                any -> SHA_384.of(any, limits),
                any -> BY_UNITS.of(any, limits));
    }

    /** With other contexts than the bundled ones, for vectors of the standards. */
    public SecuredDocument(JsonObject document, Canonicalization sha256, Canonicalization sha384) {
        this(document, sha256, sha384, BY_UNITS);
    }

    private SecuredDocument(
            JsonObject document,
            Canonicalization sha256,
            Canonicalization sha384,
            Canonicalization byUnits) {
        this.unsecured = JSON.createObjectBuilder(document).remove("proof").build();
        this.sha256 = sha256;
        this.sha384 = sha384;
        this.byUnits = byUnits;
        this.canonicalOptions = new IdentityHashMap<>();
    }

    private SecuredDocument(SecuredDocument origin, JsonObject unsecured) {
        this.unsecured = unsecured;
        this.sha256 = origin.sha256;
        this.sha384 = origin.sha384;
        this.byUnits = origin.byUnits;
        this.canonicalOptions = origin.canonicalOptions;
    }

    /**
     * Returns the document with the proofs that a further proof rests on (Data Integrity 1.0 §4.5,
     * step 4).
     */
    public SecuredDocument with(List<JsonObject> previousProofs) {
        var proofs = JSON.createArrayBuilder();
        previousProofs.forEach(proofs::add);
        return new SecuredDocument(
                this, JSON.createObjectBuilder(unsecured).add("proof", proofs).build());
    }

    JsonObject unsecured() {
        return unsecured;
    }

    /**
     * Returns the sorted statements that most suites sign; what is refused is refused without more
     * ado.
     */
    public String canonical() throws DocumentRefusedException {
        if (refusal != null) {
            throw refusal;
        }
        if (canonical == null) {
            try {
                canonical = sha256.of(unsecured);
            } catch (DocumentRefusedException e) {
                refusal = e;
                throw e;
            }
        }
        return canonical;
    }

    /** Returns the form sorted by UTF-16 units, if it differs. */
    Optional<String> canonicalByUnits() throws DocumentRefusedException {
        if (canonicalByUnits == null && CanonicalForm.isOrderInDoubt(canonical())) {
            canonicalByUnits = byUnits.of(unsecured);
        }
        return Optional.ofNullable(canonicalByUnits);
    }

    /** As {@link #canonical()}, with the hash that goes with the curve of the key. */
    String canonical(Curve curve) throws DocumentRefusedException {
        if (curve != Curve.P384) {
            return canonical();
        }
        if (canonical384 == null) {
            canonical384 = sha384.of(unsecured);
        }
        return canonical384;
    }

    String canonicalOptions(JsonObject proof, Curve curve) throws DocumentRefusedException {
        return curve == Curve.P384 ? sha384.of(options(proof)) : canonicalOptions(proof);
    }

    private String canonicalOptions(JsonObject proof) throws DocumentRefusedException {
        var known = canonicalOptions.get(proof);
        if (known == null) {
            known = sha256.of(options(proof));
            canonicalOptions.put(proof, known);
        }
        return known;
    }

    /**
     * Returns the proof without its value. It is read with the document's contexts and brings none
     * of its own (Data Integrity EdDSA Cryptosuites 1.0 §3.2.5).
     */
    public JsonObject options(JsonObject proof) throws DocumentRefusedException {
        var contexts = unsecured.get("@context");
        if (proof.containsKey("@context") && !proof.get("@context").equals(contexts)) {
            throw new DocumentRefusedException(Refusal.CONTEXT_INLINE);
        }
        var options = JSON.createObjectBuilder(proof).remove("proofValue").remove("@context");
        if (contexts != null) {
            options.add("@context", contexts);
        }
        return options.build();
    }

    /** Refuses members of the proof that its signature would not cover. */
    public void requireSafe(JsonObject proof) throws DocumentRefusedException {
        canonicalOptions(proof);
    }
}
