package org.distintivo.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * How to write to a delivery partner about a result that did not arrive, and of which accounts it
 * sends results at all. A partner without a row is known by its name only.
 */
@Entity
@Table(name = "partner_contact")
public class PartnerContact extends VersionedEntity {

    private static final String BETWEEN = " ";

    private String name;
    private String email;
    private String language;

    @Column(name = "account_languages")
    private String accountLanguages;

    protected PartnerContact() {} // for JPA

    public PartnerContact(PartnerDraft draft) {
        name = draft.name();
        revise(draft);
    }

    /**
     * Takes over what a catalog says of the same partner.
     *
     * @return whether this call changed anything
     */
    public final boolean revise(PartnerDraft draft) {
        if (accountLanguages != null && draft.equals(draft())) {
            return false;
        }
        email = draft.email();
        language = draft.language();
        accountLanguages = String.join(BETWEEN, draft.accountLanguages());
        return true;
    }

    public String name() {
        return name;
    }

    /** Returns the same as a catalog says it. */
    public PartnerDraft draft() {
        var languages =
                Arrays.stream(accountLanguages.split(BETWEEN)).filter(it -> !it.isEmpty()).toList();
        return new PartnerDraft(name, email, language, languages);
    }
}
