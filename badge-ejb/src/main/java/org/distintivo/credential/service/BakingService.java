package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.distintivo.credential.domain.BakedPng;
import org.distintivo.credential.domain.BakedSvg;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * Puts a credential into the badge's own artwork, so that one file is both the picture and the
 * proof (Open Badges 3.0 §5.3). Whatever was baked in before is replaced.
 */
@Stateless
@PermitAll
public class BakingService {

    /**
     * @param artwork a PNG of the catalog
     * @param credential the signed document, as it is
     */
    public byte[] png(byte[] artwork, String credential) {
        try {
            return BakedPng.bake(artwork, credential);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("artwork cannot be baked: " + e.code(), e);
        }
    }

    /**
     * @param artwork an SVG of the catalog
     * @param credential the signed document, as it is
     */
    public String svg(String artwork, String credential) {
        try {
            return BakedSvg.bake(artwork, credential);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("artwork cannot be baked: " + e.code(), e);
        }
    }
}
