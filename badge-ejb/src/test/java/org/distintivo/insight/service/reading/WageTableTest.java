package org.distintivo.insight.service.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.domain.WageCaps;
import org.distintivo.insight.domain.WageLevel;
import org.distintivo.insight.domain.WageMark;
import org.distintivo.insight.domain.WageRow;
import org.distintivo.insight.domain.WageValue;
import org.distintivo.insight.domain.WagesRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageTableTest {

    private static final String HEADER =
            "AREA,AREA_TITLE,AREA_TYPE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEAN,A_PCT10,A_PCT25,"
                    + "A_MEDIAN,A_PCT75,A_PCT90,H_MEAN,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90\n";
    private static final String SHEET =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";

    @ParameterizedTest
    @CsvSource({
        "2020, 208000, 100",
        "2022, 239200, 115",
        "2024, 239200, 115",
    })
    void real_workbooks_go_in_whole(int year, BigDecimal cap, BigDecimal capHour)
            throws IOException {
        var path = Path.of("../../shared/data/wages/national_M%d_dl.xlsx".formatted(year));
        assumeTrue(Files.exists(path), "needs the data that lies beside the project");

        var table = WageTable.read(Files.readAllBytes(path), path.getFileName().toString());

        assertThat(table.year()).contains(year);
        assertThat(WageTable.read(Files.readAllBytes(path), "wages.xlsx").year()).contains(year);
        assertThat(table.level()).isEqualTo(WageLevel.NATION);
        assertThat(table.caps().year()).isEqualByComparingTo(cap);
        assertThat(table.caps().hour()).isEqualByComparingTo(capHour);
        assertThat(table.rows()).hasSizeBetween(750, 850);
        assertThat(table.rows()).allMatch(WageRow::isTold);
        assertThat(table.rows())
                .anyMatch(it -> it.values().contains(WageValue.ABOVE_CAP))
                .anyMatch(it -> it.period() == SalaryPeriod.HOUR)
                .filteredOn(it -> it.soc().equals("15-1252") || it.soc().equals("15-1256"))
                .hasSize(1);
    }

    @Test
    void signs_are_no_numbers_and_only_detailed_rows_count() {
        var csv =
                HEADER
                        + "99,U.S.,1,000000,15-0000,Computer,major,10,1,1,1,1,1,1,1,1,1,1,1,1\n"
                        + "99,U.S.,1,000000,29-1211,Anesthesiologists,detailed,\"31,130\","
                        + "331190,112930,212650,#,#,#,159.22,54.29,102.24,#,#,#\n"
                        + "99,U.S.,1,000000,27-2011,Actors,detailed,**,*,*,*,*,*,*,"
                        + "35.5,13.61,16.53,23.329999999999998,41.18,74.15\n"
                        + "99,U.S.,1,000000,27-2012,Dancers,detailed,**,*,*,*,*,*,*,*,*,*,*,*,*\n"
                        + "99,U.S.,1,541000,15-1252,Developers,detailed,10,1,1,1,1,1,1,1,1,1,1,1,1\n";

        var rows = WageTable.read(bytes(csv), "state_M2023_dl.csv");

        assertThat(rows.year()).contains(2023);
        assertThat(rows.caps()).isEqualTo(WageCaps.UNKNOWN);
        assertThat(rows.rows()).extracting(WageRow::soc).containsExactly("29-1211", "27-2011");
        var doctors = rows.rows().get(0);
        assertThat(doctors.employment()).isEqualTo(31_130);
        assertThat(doctors.values().get(3)).isEqualTo(WageValue.ABOVE_CAP);
        assertThat(doctors.values().get(1).amount()).isEqualByComparingTo("112930");
        var actors = rows.rows().get(1);
        assertThat(actors.period()).isEqualTo(SalaryPeriod.HOUR);
        assertThat(actors.employment()).isNull();
        assertThat(actors.values().get(3).amount()).isEqualByComparingTo("23.33");
        assertThat(actors.values()).extracting(WageValue::mark).containsOnly(WageMark.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | wages-missing",
                "a,b;1,2 | wages-header",
                "OCC_CODE,O_GROUP;15-1252,major | wages-header",
                "OCC_CODE,O_GROUP,A_MEDIAN;15-1252,detailed,much | wages-cell",
                "OCC_CODE,O_GROUP,A_MEDIAN;15-1252,detailed,-5 | wages-cell",
            })
    void what_is_no_statistic_is_refused(String csv, String code) {
        refused(bytes(csv.replace(";", "\n")), code);
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() throws IOException {
        var zeros = new byte[1024 * 1024];
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }

        refused(bomb.toByteArray(), "wages-too-large");
    }

    @Test
    void a_workbook_of_many_parts_is_refused() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i <= Workbook.MOST_PARTS; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }

        refused(many.toByteArray(), "wages-too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // entities that grow
                "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><w><row><c><v>&b;</v></c></row></w>"
                        + " | wages-broken",
                "<!DOCTYPE w SYSTEM 'file:///etc/passwd'><w/> | wages-broken",
                // a reference far to the right, and a shared text that is not there
                "<w><row><c r='ZZZZZZZZ1'><v>1</v></c></row></w> | wages-header",
                "<w><row><c r='A1' t='s'><v>99999999</v></c></row></w> | wages-header",
                // broken off
                "<w><row><c r='A1'><v>1</v> | wages-broken",
                "no xml | wages-broken",
            })
    void hostile_sheets_are_refused(String sheet, String code) throws IOException {
        refused(workbook(sheet), code);
    }

    @Test
    void half_a_workbook_is_refused() throws IOException {
        var whole = workbook(SHEET + "<row><c r='A1'><v>1</v></c></row></sheetData></worksheet>");

        refused(java.util.Arrays.copyOf(whole, whole.length / 3), "wages-broken");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "wages-broken");
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> WageTable.read(file, ""))
                .isInstanceOfSatisfying(
                        WagesRefusedException.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static byte[] workbook(String sheet) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(bytes(sheet));
        }
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
