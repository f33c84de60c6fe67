package org.distintivo.verifying.service.vcapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.openbadges.service.proof.SecuredDocument;

/** Canonical forms of the suites' documents: they use the examples' words and bring their own. */
final class ExampleForms {

    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";

    /** Any word that nothing else defines is one of the examples'. */
    private static final String EXAMPLE_WORDS =
            """
            {"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}
            """;

    private static final CanonicalForm SHA_256 = form("SHA-256");
    private static final CanonicalForm SHA_384 = form("SHA-384");

    private ExampleForms() {}

    static SecuredDocument secured(JsonObject document) {
        return new SecuredDocument(document, SHA_256, SHA_384);
    }

    static EddsaRdfc2022 suite() {
        return new EddsaRdfc2022(SHA_256);
    }

    /** That every word in it has a meaning, each its own. */
    static void requireKnown(JsonObject document) throws DocumentRefusedException {
        secured(document).canonical();
    }

    private static CanonicalForm form(String hash) {
        var words = EXAMPLE_WORDS.getBytes(UTF_8);
        return CanonicalForm.ofExamples(BundledContexts.INSTANCE.and(EXAMPLES, words), hash);
    }
}
