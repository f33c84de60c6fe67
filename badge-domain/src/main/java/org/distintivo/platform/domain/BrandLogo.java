package org.distintivo.platform.domain;

/**
 * The logo in the head of pages.
 *
 * @param light number of a {@link StoredPicture}; null for the product's sign
 * @param dark the one on dark pages; null for the same
 * @param alt what it shows, for those who do not see it; empty where the name beside it says it
 * @param isWordmark whether it stands in the place of the name
 */
public record BrandLogo(Long light, Long dark, String alt, boolean isWordmark) {

    public static final BrandLogo NONE = new BrandLogo(null, null, "", false);
}
