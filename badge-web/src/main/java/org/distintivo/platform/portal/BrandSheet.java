package org.distintivo.platform.portal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.BrandTheme;

/** Writes the tokens of a brand for a style sheet. */
final class BrandSheet {

    private static final Pattern TOKENS = Pattern.compile(":root\\s*\\{([^}]*)\\}");

    private BrandSheet() {}

    /** Returns what comes behind the product's style sheet. */
    static String after(BrandDraft brand) {
        return "\n:root{%s--corner:%dpx}\n@media (prefers-color-scheme: dark){:root{%s}}\n"
                .formatted(
                        tokens(brand, BrandTheme.LIGHT),
                        brand.corner(),
                        tokens(brand, BrandTheme.DARK));
    }

    /** Returns both themes for two parts of one page, whatever theme the browser has. */
    static String sample(String product, BrandDraft brand) {
        var own = TOKENS.matcher(product).results().map(it -> it.group(1)).toList();
        return theme("light", own.subList(0, 1), tokens(brand, BrandTheme.LIGHT), brand)
                + theme("dark", own.subList(0, 2), tokens(brand, BrandTheme.DARK), brand);
    }

    private static String theme(String name, List<String> own, String tokens, BrandDraft brand) {
        return ".theme-%1$s{%2$s;%3$s--corner:%4$dpx;color-scheme:%1$s}\n"
                .formatted(name, String.join("", own).strip(), tokens, brand.corner());
    }

    /** Returns the product's sign in the brand's colors. */
    static String mark(String product, BrandDraft brand) {
        return Pattern.compile("#[0-9a-f]{6}")
                .matcher(product)
                .replaceAll(found -> accent(found, brand));
    }

    private static String accent(MatchResult found, BrandDraft brand) {
        boolean dark = BrandTheme.DARK.own().accent().toString().equals(found.group());
        return brand.colors(dark ? BrandTheme.DARK : BrandTheme.LIGHT).accent().toString();
    }

    private static String tokens(BrandDraft brand, BrandTheme theme) {
        var palette = brand.palette(theme);
        return "--accent:%s;--accent-deep:%s;--accent-wash:%s;--on-accent:%s;"
                .formatted(palette.accent(), palette.deep(), palette.wash(), palette.onAccent());
    }
}
