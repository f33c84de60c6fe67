package org.distintivo.catalog.domain;

/** The issuer as a catalog describes it; each part is null where the catalog says nothing. */
public record IssuerDraft(String name, String url, String email, String image) {

    /** Nothing is known: everything is made from the installation's settings. */
    public static final IssuerDraft NONE = new IssuerDraft(null, null, null, null);
}
