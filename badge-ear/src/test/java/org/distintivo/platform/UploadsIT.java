package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that takes a file answers any file: in words, and with a way on. */
class UploadsIT {

    private static final int MEGABYTE = 1024 * 1024;

    private static final List<String> PAGES =
            List.of(
                    "/verify",
                    "/console/imports",
                    "/console/endorsements",
                    "/console/issuers",
                    "/console/catalog/load",
                    "/console/brand",
                    "/console/catalog/exams/UP-1");

    private final TestServer server = TestServer.of(Database.H2);

    @TempDir private Path folder;

    @BeforeEach
    void load() {
        server.api()
                .put("/api/v1/catalog", "{\"exams\":[{\"code\":\"UP-1\",\"title\":\"Up\"}]}")
                .ok();
    }

    @Test
    void any_file_gets_an_answer_on_every_page() throws IOException {
        var files =
                List.of(
                        file("empty.svg", 0),
                        named("photo.png", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}),
                        named("«ünï ‮gpj.exe», \"2\".csv", new byte[] {'M', 'Z', 0, 0}),
                        file("large.json", 10 * MEGABYTE),
                        file("endless.png", 52 * MEGABYTE));
        try (var manager = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP)) {
            manager.visit("/signin?to=/console");
            manager.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            manager.page().waitForURL("**/console");
            for (var address : PAGES) {
                for (var file : files) {
                    manager.visit(address);
                    var answer = hand(manager, file);
                    assertThat(answer.status()).as("%s on %s", file, address).isLessThan(500);
                    assertThat(manager.page().textContent("main"))
                            .as("%s on %s", file, address)
                            .doesNotContain("Exception", "org.distintivo")
                            .hasSizeGreaterThan(40);
                    if (Files.size(file) > 20 * MEGABYTE) {
                        assertThat(manager.page().textContent("main")).contains("too large");
                    }
                }
            }
        }
    }

    private static Response hand(Visitor manager, Path file) {
        var page = manager.page();
        var form = page.locator("form:has(input[type=file])").first();
        form.locator("input[type=file]").first().setInputFiles(file);
        return page.waitForResponse(
                it -> it.request().method().equals("POST"),
                () -> form.locator("[type=submit]").first().click());
    }

    private Path file(String name, int bytes) throws IOException {
        var file = folder.resolve(name);
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(bytes);
        }
        return file;
    }

    private Path named(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
