package org.distintivo.catalog.domain;

/** Who issues the badges, as a catalog says it; each part is null where it says nothing. */
public record IssuerDraft(String name, String url, String email, String image) {

    /** Nothing is known: everything is made from the installation's settings. */
    public static final IssuerDraft NONE = new IssuerDraft(null, null, null, null);
}
