package org.distintivo.catalog.service;

/**
 * Who issues the badges of this installation.
 *
 * @param name from the catalog, else the program's label, else the product's name
 * @param url from the catalog, else the public address
 * @param email from the catalog, or null
 * @param image from the catalog, or null
 */
public record IssuerView(String name, String url, String email, String image) {

    /** Returns where the program can be asked: its mail address, else its own site. */
    public String contact() {
        return email == null ? url : email;
    }

    /** Returns the same as a link leads there. */
    public String contactLink() {
        return email == null ? url : "mailto:" + email;
    }
}
