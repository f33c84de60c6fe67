package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;
import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.objects;
import static org.distintivo.credential.service.jsonld.Members.text;
import static org.distintivo.credential.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody else has to say about a credential, about the achievement or about the issuer.
 *
 * @param written a credential of its own, as JSON or as a signed token
 * @param about the id of what it stands in
 */
record Endorsement(String written, String about) {

    private static final String TOKENS = "endorsementJwt";

    /** All of a credential, in the order in which they stand there. */
    static List<Endorsement> of(Examination examination) {
        var document = examination.document();
        var found = new ArrayList<Endorsement>();
        add(document, found);
        add(object(examination.subject(), "achievement"), found);
        add(object(document, "issuer"), found);
        return found;
    }

    /**
     * A credential without the endorsements that are signed tokens. The published contexts of Open
     * Badges have no word for them; where the credential is itself a token they are covered by its
     * signature all the same.
     */
    static JsonObject withoutTokens(JsonObject document) {
        var copy = JSON.createObjectBuilder();
        document.forEach(
                (name, value) -> {
                    if (!name.equals(TOKENS)) {
                        copy.add(
                                name,
                                value instanceof JsonObject inner ? withoutTokens(inner) : value);
                    }
                });
        return copy.build();
    }

    byte[] bytes() {
        return written.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(JsonObject endorsed, List<Endorsement> found) {
        var about = text(endorsed, "id");
        objects(endorsed.get("endorsement"))
                .forEach(e -> found.add(new Endorsement(e.toString(), about)));
        texts(endorsed.get(TOKENS)).forEach(e -> found.add(new Endorsement(e, about)));
    }
}
