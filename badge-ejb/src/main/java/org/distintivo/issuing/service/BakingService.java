package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.distintivo.openbadges.domain.Baked;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.domain.BakedVersion;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/**
 * Bakes a credential into the badge's own artwork, so that one file is both the picture and the
 * proof (Open Badges 3.0 §5.3, Open Badges 2.0 Baking Specification). Whatever was baked in before
 * is replaced.
 */
@Stateless
@PermitAll
public class BakingService {

    /**
     * @param artwork a PNG of the catalog
     * @param credential the signed document, as it is
     */
    public byte[] png(byte[] artwork, String credential) {
        return png(artwork, new Baked(BakedVersion.OPEN_BADGES_3_0, credential));
    }

    /**
     * @param artwork a PNG of the catalog
     */
    public byte[] png(byte[] artwork, AssertionView assertion) {
        return png(artwork, new Baked(BakedVersion.OPEN_BADGES_2_0, assertion.document()));
    }

    private static byte[] png(byte[] artwork, Baked badge) {
        try {
            return BakedPng.bake(artwork, badge);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("artwork cannot be baked: " + e.code(), e);
        }
    }

    /**
     * @param artwork an SVG of the catalog
     * @param credential the signed document, as it is
     */
    public String svg(String artwork, String credential) {
        return svg(artwork, new Baked(BakedVersion.OPEN_BADGES_3_0, credential), null);
    }

    /**
     * @param artwork an SVG of the catalog
     */
    public String svg(String artwork, AssertionView assertion) {
        return svg(
                artwork,
                new Baked(BakedVersion.OPEN_BADGES_2_0, assertion.document()),
                assertion.address());
    }

    private static String svg(String artwork, Baked badge, String address) {
        try {
            return BakedSvg.bake(artwork, badge, address);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("artwork cannot be baked: " + e.code(), e);
        }
    }
}
