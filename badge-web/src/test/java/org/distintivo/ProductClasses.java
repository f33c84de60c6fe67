package org.distintivo;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves tests out, also those of another module that lie in a jar of their own. */
final class ProductClasses implements ImportOption {

    private final ImportOption inFolders = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return inFolders.includes(location) && !location.contains("-tests.jar");
    }
}
