package org.distintivo.verifying.service.vcapi;

import static org.distintivo.verifying.service.vcapi.Members.require;
import static org.distintivo.verifying.service.vcapi.Members.requireUrl;
import static org.distintivo.verifying.service.vcapi.Members.text;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/**
 * What a document says about resources that belong to it (Verifiable Credentials Data Model 2.0
 * §5.3): each is named once, with a digest. Nothing is fetched, so only of the data model's own
 * context is it known here whether the digest is right.
 */
final class RelatedResources {

    private static final String NAME = "relatedResource";

    /** Of the context as it is published; §B.1 of the data model prints the first of them. */
    private static final List<String> DIGESTS_SRI =
            List.of(
                    "sha256-WZVc7WaX1h4D8rJVb+vlMIqxaEKEb1tYbX8fet7JJzQ=",
                    "sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU",
                    "sha512-XVVFK9Lc+KKfWikEc+skKxxft31OaPGgqoe6pNuiaUhS1l7GPUisBKmdlW+fcVO5"
                            + "QG+E0tBMdIabAsI5odgTBQ==");

    /** SHA-256 in base64 for addresses, bare and as a multihash says it. */
    private static final List<String> DIGESTS_MULTIBASE =
            List.of(
                    "uWZVc7WaX1h4D8rJVb-vlMIqxaEKEb1tYbX8fet7JJzQ",
                    "uEiBZlVztZpfWHgPyslVv6-UwirFoQoRvW1htfx963sknNA");

    private RelatedResources() {}

    static void requireIn(JsonObject document) throws DocumentRefusedException {
        var names = new HashSet<String>();
        for (var resource : Members.objects(document, NAME)) {
            requireUrl(resource, "id");
            require(names.add(text(resource, "id")), NAME);
            var sri = text(resource, "digestSRI");
            var multibase = text(resource, "digestMultibase");
            require(!sri.isEmpty() || !multibase.isEmpty(), NAME);
            if (text(resource, "id").equals(DataModelRules.VERSION_2)) {
                require(sri.isEmpty() || isOneOf(DIGESTS_SRI, sri), NAME);
                require(multibase.isEmpty() || DIGESTS_MULTIBASE.contains(multibase), NAME);
            }
        }
    }

    /** Several may be given, of which one is enough (Subresource Integrity §3.3). */
    private static boolean isOneOf(List<String> digests, String sri) {
        return Stream.of(sri.trim().split("\\s+")).anyMatch(digests::contains);
    }
}
