package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.BrandService;

/**
 * Knows how pages look, as long as the program's mark is the same: pages ask for the mark anyway,
 * so the brand costs them no question of its own.
 */
@ApplicationScoped
class BrandLooks {

    private record Known(String mark, BrandLook look) {}

    @Inject private BrandService brands;
    @Inject private BrandFiles files;

    private volatile Known latest;

    /**
     * @param mark as it was read for this page
     */
    BrandLook look(String mark) {
        var known = latest;
        if (known == null || !known.mark().equals(mark)) {
            known = new Known(mark, files.look(brands.current()));
            latest = known;
        }
        return known.look();
    }
}
