package org.distintivo.catalog.service;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The family that an achievement belongs to, with a symbol that can be told at 32 pixels and a pair
 * of colors. It is chosen by the words of the title; the first family that knows one of them wins.
 */
enum ArtworkSymbol {
    SECURITY(
            0x7447b8,
            0x371a63,
            ArtworkGlyphs::padlock,
            "secur sicher sicur segur sécur",
            "安全 セキュリティ أمن"),
    DATA(
            0x107c80,
            0x073f44,
            ArtworkGlyphs::drums,
            "data dati daten donn dado dato SQL",
            "数据 データ بيانات"),
    LEARNING(
            0xa83a77,
            0x591440,
            ArtworkGlyphs::spark,
            "AI KI IA machine intellig artificial künstlich",
            "人工 機械学習 ذكاء"),
    NETWORK(
            0x2c7a52,
            0x104129,
            ArtworkGlyphs::nodes,
            "network netz rete reti réseau",
            "网络 ネットワーク شبك"),
    CLOUD(0x2a68bd, 0x14346f, ArtworkGlyphs::cloud, "cloud nube nuvol nuage nuvem", "云 クラウド سحاب"),
    ARCHITECTURE(0x4653b8, 0x20276a, ArtworkGlyphs::blocks, "architect archit design", "架构 設計"),
    DEVELOPMENT(
            0xb2521d,
            0x652808,
            ArtworkGlyphs::brackets,
            "develop program entwick svilup applic software code coding codice build delivery desar desenv dévelop",
            "开发 開発 تطوير"),
    OPERATIONS(
            0x56687c,
            0x273543,
            ArtworkGlyphs::gear,
            "operat admin server host reliab install configur system betrieb gest",
            "运维 管理 運用 إدارة"),
    DOCUMENTS(
            0xa94545,
            0x5e1d1d,
            ArtworkGlyphs::page,
            "document office word spreadsheet presentation text tabell presentaz",
            "文档 文書"),
    BUSINESS(
            0x8a6412,
            0x4c3605,
            ArtworkGlyphs::bars,
            "business sales market finance analy report project vendit vertrieb",
            "商务 ビジネス"),
    GENERAL(0x5a5f9e, 0x2b2e5c, ArtworkGlyphs::star, "", "");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Color bright;
    private final Color deep;
    private final Supplier<Shape> glyph;
    private final List<String> beginnings;
    private final List<String> parts;

    /**
     * @param beginnings of words that name the family, apart by spaces; those in capitals are whole
     *     words, written like this
     * @param parts of texts in scripts that put no space between words, or something in front
     */
    ArtworkSymbol(int bright, int deep, Supplier<Shape> glyph, String beginnings, String parts) {
        this.bright = new Color(bright);
        this.deep = new Color(deep);
        this.glyph = glyph;
        this.beginnings = Stream.of(beginnings.split(" ")).filter(it -> !it.isEmpty()).toList();
        this.parts = Stream.of(parts.split(" ")).filter(it -> !it.isEmpty()).toList();
    }

    static ArtworkSymbol of(String title) {
        var words = List.of(BETWEEN_WORDS.split(title));
        return Stream.of(values())
                .filter(it -> it.isNamedBy(title, words))
                .findFirst()
                .orElse(GENERAL);
    }

    private boolean isNamedBy(String title, List<String> words) {
        return parts.stream().anyMatch(title::contains)
                || beginnings.stream().anyMatch(it -> words.stream().anyMatch(w -> names(it, w)));
    }

    private static boolean names(String beginning, String word) {
        return beginning.equals(beginning.toUpperCase(Locale.ROOT))
                ? word.equals(beginning)
                : word.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    /** Returns the symbol around a point. */
    Shape at(double x, double y, double size) {
        return placed(glyph.get(), x, y, size / 2);
    }

    /** Returns a form that is drawn from -1 to 1 around a point, and as large as a radius says. */
    static Shape placed(Shape unit, double x, double y, double radius) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(radius, radius);
        return place.createTransformedShape(unit);
    }

    /** Where the light falls; white on it can be read. */
    Color bright() {
        return bright;
    }

    /** The frame and the shadow. */
    Color deep() {
        return deep;
    }
}
