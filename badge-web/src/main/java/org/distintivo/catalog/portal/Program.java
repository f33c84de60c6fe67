package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.portal.Texts;

/** The program that this installation is, for the head of every page. */
@Named
@RequestScoped
public class Program {

    @Inject private Texts texts;

    public String getName() {
        return texts.get("platform.product");
    }
}
