package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.checks.RevocationList;

/**
 * Reads the status of a credential from a list of revoked ids at the address that it names (Open
 * Badges 3.0 §9.1, step 4: "if the type … is '1EdTechRevocationList', fetch the credential status
 * from the URL provided").
 */
final class RevocationListStatus implements StatusKind {

    private final RevocationList lists = new RevocationList();

    @Override
    public boolean reads(String type) {
        return type.equals("1EdTechRevocationList");
    }

    @Override
    public CheckResult read(JsonObject entry, Examination examination)
            throws DocumentRefusedException, FetchFailedException {
        var credential = text(examination.document(), "id");
        return lists.read(text(entry, "id"), credential, examination.context());
    }
}
