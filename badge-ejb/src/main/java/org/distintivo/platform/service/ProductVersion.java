package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Tells the version of the running product: {@code #{productVersion.text}} in pages. */
@Named
@ApplicationScoped
public class ProductVersion {

    /** Returns the version in the manifest of this archive; classes outside of one have none. */
    public String getText() {
        var version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
