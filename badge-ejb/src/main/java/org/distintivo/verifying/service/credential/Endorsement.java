package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.objects;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * What somebody else has to say about a credential, about the achievement or about the issuer.
 *
 * @param written a credential of its own, as JSON or as a signed token
 * @param about the id of what it stands in
 */
record Endorsement(String written, String about) {

    /** All of a credential, in the order in which they stand there. */
    static List<Endorsement> of(Examination examination) {
        var document = examination.document();
        var found = new ArrayList<Endorsement>();
        add(document, found);
        add(object(examination.subject(), "achievement"), found);
        add(object(document, "issuer"), found);
        return found;
    }

    byte[] bytes() {
        return written.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(JsonObject endorsed, List<Endorsement> found) {
        var about = text(endorsed, "id");
        objects(endorsed.get("endorsement"))
                .forEach(e -> found.add(new Endorsement(e.toString(), about)));
        texts(endorsed.get(SubmittedCredential.ENDORSEMENT_TOKENS))
                .forEach(e -> found.add(new Endorsement(e, about)));
    }
}
