package org.distintivo.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.notification.Exams;
import org.distintivo.openbadges.service.NodeProcess;
import org.distintivo.platform.service.PngBytes;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holders hand in where this server asks nobody: badges of others' software, and no badges.
 */
class HandedInBadgesIT {

    private static final String NEW = "/my/other-badges/new";
    private static final Path PROJECT = Path.of(System.getProperty("distintivo.root"));
    private static final Path CASES = PROJECT.resolve("../shared/cases/openbadges").normalize();

    private final TestServer server = TestServer.of(Database.H2);

    @TempDir private Path folder;

    @Test
    void a_badge_that_npm_has_signed_is_unchanged_and_of_nobody_in_particular() {
        var mail = Exams.address();
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            holder.signUp(mail, "Ada Rossi");
            holder.visit(NEW);
            holder.page().fill("#text", signedByNpm(mail));
            press(holder, "#check");
            assertThat(holder.page().textContent("#bond")).contains("uno dei tuoi indirizzi");
            assertThat(holder.page().locator(".verdict.good").count()).isZero();
            press(holder, "button[name=add]");
            assertThat(holder.page().textContent("#issued")).contains("did:key:");
            assertThat(holder.page().locator("button[name=show]").count()).isZero();
            holder.look("other-badge-unconfirmed-it");

            holder.visit("/my/badges");
            assertThat(holder.page().textContent("#others"))
                    .contains("emittente non confermato")
                    .doesNotContain("A stranger");
        }
    }

    @Test
    void badges_of_others_software_are_added_as_what_they_are() {
        assumeTrue(Files.isDirectory(CASES), "the cases are not beside the project");
        var wanted =
                List.of(
                        "compact-all-as-lists.json",
                        "jcs-no-context-in-proof.json",
                        "svg-utf8-bom.svg",
                        "json-byte-order-mark.json",
                        "token-did-key-and-jwk.jwt",
                        "presentation-of-one.json");
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK)) {
            holder.signUp(Exams.address(), "Ada Rossi");
            for (var file : wanted) {
                holder.visit(NEW);
                holder.page().setInputFiles("#file", CASES.resolve(file));
                press(holder, "#check");
                assertThat(holder.page().textContent("main"))
                        .as(file)
                        .contains("Che riguardi te lo dici tu");
                assertThat(holder.page().locator(".verdict.good").count()).as(file).isZero();
            }
            press(holder, "button[name=add]");
            holder.look("other-badge-claimed-it-dark");
            var known = holder.page().request().get(holder.page().url() + "/file");
            assertThat(known.body()).isNotEmpty();
        }
    }

    @Test
    void a_badge_of_this_program_is_there_already() {
        var mail = Exams.address();
        new Exams(server.api()).pass(mail, "en", Exams.FIRST);
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(mail, "Ada Rossi");
            press(holder, "button[name=accept]");
            holder.visit("/my/badges");
            holder.page().click(".badges a[href^='/my/badges/']");
            holder.page().waitForURL("**/my/badges/*");
            var id = holder.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
            var own = holder.page().request().get("/ob/v3/credentials/" + id).text();

            holder.visit(NEW);
            holder.page().fill("#text", own);
            press(holder, "#check");

            assertThat(holder.page().textContent("#text-error")).contains("this program already");
            assertThat(holder.page().inputValue("#text")).isNotBlank();
        }
    }

    @Test
    void hostile_files_get_clear_answers_and_leave_nothing_behind() throws IOException {
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            holder.signUp(Exams.address(), "Ada Rossi");
            for (var hostile : hostile().entrySet()) {
                holder.visit(NEW);
                var file = Files.write(folder.resolve(hostile.getKey()), hostile.getValue());
                holder.page().setInputFiles("#file", file);
                press(holder, "#check");

                assertThat(holder.page().url()).as(hostile.getKey()).endsWith(NEW);
                assertThat(holder.page().textContent("#file-error"))
                        .as(hostile.getKey())
                        .isNotBlank();
                assertThat(holder.page().locator(".verdict.good").count()).isZero();
            }
            holder.look("other-badge-hostile-en");
            var large = Files.write(folder.resolve("large.bin"), new byte[10_000_000]);
            holder.page().setInputFiles("#file", large);
            press(holder, "#check");
            assertThat(holder.page().textContent("main")).contains("too large");

            holder.page().click("main a:text('Back to the form')");
            press(holder, "#check");
            assertThat(holder.page().textContent("#file-error")).isNotBlank();
            holder.page().fill("#link", "https://example.org/badge");
            press(holder, "#check");
            assertThat(holder.page().locator("#link-error").isVisible()).isTrue();

            holder.visit("/my/badges");
            assertThat(holder.page().locator("#others .badges").count()).isZero();
        }
    }

    @Test
    void whoever_hands_in_too_much_reads_so_beside_the_field_and_loses_nothing() {
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(Exams.address(), "Ada Rossi");
            var eager = new FormBrowser(server.baseUrl()).holding(holder.session()).visit(NEW);
            for (var tries = 1; !eager.text().contains("too often"); tries++) {
                assertThat(eager.status()).isEqualTo(200);
                assertThat(tries).isLessThan(200);
                eager.submit("handin", Map.of("text", "no badge", "link", ""));
            }
            assertThat(eager.page().expectFirst("#text-error").text()).contains("too often");
            assertThat(eager.page().expectFirst("#text").text()).isEqualTo("no badge");
        }
    }

    private static Map<String, byte[]> hostile() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("page.html", text("<!doctype html><script>alert(1)</script>"));
        files.put("bomb.png", bomb());
        files.put("archive.zip", new byte[] {'P', 'K', 3, 4, 0, 0});
        files.put("paper.pdf", text("%PDF-1.7 {\"type\":\"AchievementCredential\"}"));
        files.put(
                "script.svg",
                text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        files.put(
                "entities.svg",
                text(
                        "<!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                                + "<svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>"));
        files.put("polyglot.gif", text("GIF89a/*<svg onload=alert(1)>*/=1"));
        files.put("deep.json", text("[".repeat(50_000)));
        files.put("nothing.json", text("\u0000\u202e{}"));
        files.put("changed.json", text(OtherIssuer.credential(nothing()).replace("Ada", "Eva")));
        files.put("large.json", text("{\"a\":\"" + "x".repeat(3 << 20) + "\"}"));
        return files;
    }

    private static byte[] bomb() {
        var dots = PngBytes.chunk("IDAT", PngBytes.deflated(1_000_000));
        return PngBytes.png(20_000, 20_000, List.of(dots));
    }

    private static jakarta.json.JsonObjectBuilder nothing() {
        return JSON.createObjectBuilder();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A badge about an address, signed by the packages that other people sign with. */
    private static String signedByNpm(String mail) {
        var subject =
                JSON.createObjectBuilder(
                                OtherIssuer.unsigned(nothing()).getJsonObject("credentialSubject"))
                        .add(
                                "identifier",
                                JSON.createArrayBuilder()
                                        .add(
                                                JSON.createObjectBuilder()
                                                        .add("type", "IdentityObject")
                                                        .add("hashed", false)
                                                        .add("identityHash", mail)
                                                        .add("identityType", "emailAddress")));
        var unsigned =
                OtherIssuer.unsigned(JSON.createObjectBuilder().add("credentialSubject", subject));
        var target = PROJECT.resolve("badge-ejb/target");
        var script = target.resolve("npm-verifier/sign.mjs").toString();
        var contexts = "generated-resources/npm/org/distintivo/openbadges/contexts";
        var command = new ProcessBuilder("node", script, target.resolve(contexts).toString());
        var request = JSON.createObjectBuilder().add("credential", unsigned).build();
        return NodeProcess.json(command, request).asJsonObject().getJsonObject("p256").toString();
    }

    private static void press(Visitor holder, String what) {
        holder.page().click(what);
        holder.page().waitForLoadState();
    }
}
