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
    @Inject private BrandLooks looks;

    private String name;
    private BrandLook look;

    /** Returns the label that the catalog gives; the product's name while there is none. */
    public String getName() {
        load();
        return name;
    }

    /** Returns the name in the head of pages: the one set with the look, else as above. */
    public String getShownName() {
        load();
        return look.name().isEmpty() ? name : look.name();
    }

    /** Returns how pages look. */
    public BrandLook getLook() {
        load();
        return look;
    }

    private void load() {
        if (name == null) {
            var known = label.known();
            look = looks.look(known.mark());
            name = known.label().isEmpty() ? texts.get("platform.product") : known.label();
            brand.remember(getShownName(), look);
        }
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
