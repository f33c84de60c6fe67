package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.BrandTheme;
import org.distintivo.platform.domain.HexColor;
import org.junit.jupiter.api.Test;

class BrandSheetTest {

    private static final Path ASSETS = Path.of("src/main/webapp/WEB-INF/assets");

    @Test
    void contrasts_are_measured_on_the_surfaces_of_the_style_sheet() throws IOException {
        var sheet = Files.readString(ASSETS.resolve("portal.css"));
        var dark = sheet.substring(sheet.indexOf("prefers-color-scheme"));

        assertThat(tokens(sheet)).isEqualTo(expected(BrandTheme.LIGHT));
        assertThat(tokens(dark)).isEqualTo(expected(BrandTheme.DARK));
        assertThat(sheet).contains("--corner: " + BrandDraft.OWN_CORNER + "px");
    }

    @Test
    void a_brand_sets_both_themes_and_the_sign() throws IOException {
        var brand =
                new BrandDraft("", colors("#7a1f5c", "#ffffff"), colors("#e7a3d2", "#2a0a20"), 2);

        assertThat(BrandSheet.after(brand))
                .contains("--accent:#7a1f5c", "--accent:#e7a3d2", "--corner:2px");
        assertThat(BrandSheet.mark(Files.readString(ASSETS.resolve("mark.svg")), brand))
                .contains("#7a1f5c", "#e7a3d2")
                .doesNotContain("#0b5f63", "#6cc7c3");
        assertThat(BrandSheet.sample(Files.readString(ASSETS.resolve("portal.css")), brand))
                .contains(".theme-light{", ".theme-dark{", "--page: #14171a", "--accent:#7a1f5c");
    }

    private static BrandDraft.Colors colors(String accent, String letters) {
        return new BrandDraft.Colors(
                HexColor.parse(accent).orElseThrow(), HexColor.parse(letters).orElseThrow());
    }

    private static String expected(BrandTheme theme) {
        var own = theme.own();
        return theme.surfaces() + " " + own.accent() + own.deep() + own.wash() + own.onAccent();
    }

    private static String tokens(String sheet) {
        return "[%s, %s, %s] %s%s%s%s"
                .formatted(
                        token(sheet, "page"),
                        token(sheet, "card"),
                        token(sheet, "well"),
                        token(sheet, "accent"),
                        token(sheet, "accent-deep"),
                        token(sheet, "accent-wash"),
                        token(sheet, "on-accent"));
    }

    private static HexColor token(String sheet, String name) {
        var start = sheet.indexOf("--" + name + ": ") + name.length() + 4;
        return HexColor.parse(sheet.substring(start, sheet.indexOf(';', start))).orElseThrow();
    }
}
