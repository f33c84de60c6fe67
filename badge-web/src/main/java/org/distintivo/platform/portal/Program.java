package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells pages which program this installation is, for their head. */
@Named
@RequestScoped
public class Program {

    @Inject private ProgramLabel label;
    @Inject private Texts texts;
    @Inject private ErrorPageBrand brand;

    private String name;

    /** Returns the label that the catalog gives; the product's name while there is none. */
    public String getName() {
        if (name == null) {
            var given = label.label();
            name = given.isEmpty() ? texts.get("platform.product") : given;
            brand.remember(name);
        }
        return name;
    }

    /** Returns where the program can be asked: its mail address, else the address of its site. */
    public String getContact() {
        return label.contact();
    }

    /** Returns what a link to the contact leads to. */
    public String getContactLink() {
        return label.contactLink();
    }
}
