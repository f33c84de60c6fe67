package org.distintivo.catalog.rest;

import org.distintivo.catalog.service.AchievementView;

/**
 * Tells the addresses of the artwork of an exam's or certification's badge.
 *
 * @param design counts the designs; the addresses of one never show another
 */
public record ArtworkResponse(int design, String svg, String png) {

    static ArtworkResponse of(AchievementView view, String baseUrl) {
        var address = baseUrl + view.artworkPath();
        return new ArtworkResponse(view.design(), address + ".svg", address + ".png");
    }
}
