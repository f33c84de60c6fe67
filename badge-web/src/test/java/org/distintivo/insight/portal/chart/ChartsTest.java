package org.distintivo.insight.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.portal.chart.MapChart.Disc;
import org.distintivo.insight.portal.chart.TrendChart.Column;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTest {

    private static final int MOST_OF_LAND = 40_000;
    private static final ChartWords WORDS = new ChartWords("c", "Openings <b>&", "Most in \"May\"");

    @Test
    void a_chart_is_one_picture_with_title_and_description() throws Exception {
        var svg = parse(TrendChart.draw(List.of(new Column("May: 3", 3, false)), WORDS));

        var root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("c-title c-desc");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Openings <b>&");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Most in \"May\"");
    }

    @Test
    void the_highest_column_fills_the_height_and_the_others_are_in_proportion() throws Exception {
        var columns =
                List.of(
                        new Column("a", 0, false),
                        new Column("b", 5, false),
                        new Column("c", 10, true));
        var bars = parse(TrendChart.draw(columns, WORDS)).getElementsByTagName("rect");

        assertThat(bars.getLength()).isEqualTo(3);
        assertThat(bars.item(0).getAttributes().getNamedItem("height").getNodeValue())
                .isEqualTo("1");
        assertThat(bars.item(1).getAttributes().getNamedItem("height").getNodeValue())
                .isEqualTo("50");
        assertThat(bars.item(2).getAttributes().getNamedItem("height").getNodeValue())
                .isEqualTo("100");
        assertThat(bars.item(2).getAttributes().getNamedItem("class").getNodeValue())
                .isEqualTo("now");
    }

    @Test
    void nothing_at_all_is_a_chart_too() throws Exception {
        parse(TrendChart.draw(List.of(), WORDS));
        parse(MapChart.draw(List.of(), "/assets/world.svg", WORDS));
    }

    @Test
    void pay_lies_between_its_ends_also_where_all_pay_the_same() throws Exception {
        var same = figure(50, 50, 50, 50, 50);
        var median =
                parse(PayChart.draw(same, new BigDecimal(50), new BigDecimal(50), WORDS))
                        .getElementsByTagName("rect");
        assertThat(median.item(4).getAttributes().getNamedItem("x").getNodeValue())
                .isEqualTo("496");

        var spread = figure(10, 25, 50, 75, 90);
        var rects =
                parse(PayChart.draw(spread, BigDecimal.ZERO, new BigDecimal(100), WORDS))
                        .getElementsByTagName("rect");
        assertThat(rects.item(3).getAttributes().getNamedItem("x").getNodeValue()).isEqualTo("260");
        assertThat(rects.item(3).getAttributes().getNamedItem("width").getNodeValue())
                .isEqualTo("480");
    }

    @Test
    void a_disc_covers_an_area_as_large_as_its_count_and_small_ones_lie_on_top() throws Exception {
        var discs = List.of(new Disc("MT", "Malta: 1", 1), new Disc("IT", "Italy: 100", 100));
        var circles =
                parse(MapChart.draw(discs, "/assets/world.svg", WORDS))
                        .getElementsByTagName("circle");

        assertThat(circles.item(0).getTextContent()).isEqualTo("Italy: 100");
        assertThat(circles.item(0).getAttributes().getNamedItem("r").getNodeValue())
                .isEqualTo("46");
        assertThat(circles.item(1).getAttributes().getNamedItem("r").getNodeValue())
                .isEqualTo("12.7");
    }

    @Test
    void the_map_knows_all_countries_but_some_islands() {
        var unknown =
                List.of(Locale.getISOCountries()).stream()
                        .filter(it -> CountryPoints.find(it).isEmpty())
                        .toList();

        assertThat(unknown).hasSizeLessThan(25).doesNotContain("SG", "MT", "HK", "LU", "BH");
    }

    @Test
    void the_land_is_small_and_stands_on_the_map_where_the_points_think() throws Exception {
        var file = Path.of("src/main/webapp/WEB-INF/assets/world.svg");
        var land = parse(Files.readString(file)).getDocumentElement();

        assertThat(land.getAttribute("viewBox"))
                .isEqualTo("0 0 " + CountryPoints.WIDTH + " " + CountryPoints.HEIGHT);
        assertThat(zipped(Files.readAllBytes(file))).isLessThan(MOST_OF_LAND);
    }

    private static int zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    private static SalaryFigure figure(int... amounts) {
        return SalaryFigure.of(9, Arrays.stream(amounts).mapToObj(BigDecimal::new).toList());
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
