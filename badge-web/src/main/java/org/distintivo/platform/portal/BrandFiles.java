package org.distintivo.platform.portal;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.BoundedCache;
import org.distintivo.platform.service.BrandService;
import org.distintivo.platform.service.BrandView;
import org.distintivo.platform.service.PictureService;

/**
 * Makes the files of each edition of the brand: the style sheet, the sign for the browser's tab and
 * the logos. Like {@link Assets} they have addresses that change with their content; any server can
 * make those of any edition, so it does not matter which one made the page.
 */
@ApplicationScoped
class BrandFiles {

    private static final Pattern NAME =
            Pattern.compile(
                    "[0-9a-f]{12}/(?:portal|mark|logo|logo-dark)-(\\d{1,9})\\.(?:css|svg|png)");

    private static final int EDITIONS = 20;

    @Inject private Assets assets;
    @Inject private BrandService brands;
    @Inject private PictureService pictures;

    private final Cache<Integer, Files> made = BoundedCache.of(EDITIONS);

    /**
     * The files of one edition.
     *
     * @param look the addresses
     * @param contents by hash and name
     */
    private record Files(BrandLook look, Map<String, byte[]> contents) {}

    BrandLook look(BrandView brand) {
        return made.get(brand.number(), it -> make(brand)).look();
    }

    Optional<byte[]> find(String hashAndName) {
        var name = NAME.matcher(hashAndName);
        if (!name.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(name.group(1));
        var known = made.getIfPresent(number);
        if (known == null) {
            known = brands.find(number).map(it -> made.get(number, any -> make(it))).orElse(null);
        }
        return Optional.ofNullable(known).map(it -> it.contents().get(hashAndName));
    }

    private Files make(BrandView brand) {
        var contents = new LinkedHashMap<String, byte[]>();
        boolean plain = brand.draft().equals(withName(BrandDraft.OWN, brand.draft().name()));
        var style = plain ? assets.of("portal.css") : style(brand, contents);
        var icon = plain ? assets.of("mark.svg") : icon(brand, contents);
        var logo = logo("logo", brand.logo().light(), brand, contents);
        var dark = logo("logo-dark", brand.logo().dark(), brand, contents);
        var look =
                new BrandLook(
                        brand.draft().name(),
                        style,
                        icon,
                        logo,
                        dark,
                        brand.logo().alt(),
                        width(brand.logo().light()),
                        brand.logo().isWordmark());
        return new Files(look, contents);
    }

    private static BrandDraft withName(BrandDraft draft, String name) {
        return new BrandDraft(name, draft.light(), draft.dark(), draft.corner());
    }

    private String style(BrandView brand, Map<String, byte[]> contents) {
        var sheet = assets.text("portal.css") + BrandSheet.after(brand.draft());
        return put("portal-" + brand.number() + ".css", bytes(sheet), contents);
    }

    private String icon(BrandView brand, Map<String, byte[]> contents) {
        var mark = BrandSheet.mark(assets.text("mark.svg"), brand.draft());
        return put("mark-" + brand.number() + ".svg", bytes(mark), contents);
    }

    private String logo(String name, Long id, BrandView brand, Map<String, byte[]> contents) {
        if (id == null) {
            return "";
        }
        var picture = pictures.find(id).orElseThrow();
        var file = name + "-" + brand.number();
        return picture.svg() == null
                ? put(file + ".png", picture.png(), contents)
                : put(file + ".svg", bytes(picture.svg()), contents);
    }

    private int width(Long id) {
        if (id == null) {
            return 0;
        }
        var size = pictures.find(id).orElseThrow().size();
        return Math.max(1, BrandLook.LOGO_HEIGHT * size.width() / size.height());
    }

    private static String put(String name, byte[] content, Map<String, byte[]> contents) {
        var hashed = Sha256.hex(content).substring(0, Assets.HASH_DIGITS) + "/" + name;
        contents.put(hashed, content);
        return Assets.FOLDER + hashed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
