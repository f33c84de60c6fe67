package org.distintivo.foreign;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.fetch.ScriptedHttps;
import org.distintivo.platform.service.fetch.TestAuthority;

/** Another issuer, who keeps badges of version 2.0 on a server of their own. */
final class HostingIssuer implements AutoCloseable {

    static final String NAME = "Accademia di prova";

    private static final String CONTEXT = "https://w3id.org/openbadges/v2";
    private static final String SALT = "kosher";

    private final Map<String, ScriptedHttps.Script> pages = new ConcurrentHashMap<>();
    private final ScriptedHttps server;

    HostingIssuer(TestAuthority authority) throws Exception {
        server = new ScriptedHttps(authority, "localhost", this::answer);
        pages.put("/badge.png", HostingIssuer::picture);
        serve(
                "/issuer",
                head("Profile", "/issuer")
                        .add("name", NAME)
                        .add("url", at(""))
                        .add("email", "badges@example.org"));
        serve(
                "/badge",
                head("BadgeClass", "/badge")
                        .add("name", "Cartografia antica")
                        .add("description", "Sa leggere carte nautiche.")
                        .add("image", at("/badge.png"))
                        .add("criteria", JSON.createObjectBuilder().add("narrative", "Un esame."))
                        .add("issuer", at("/issuer")));
    }

    int port() {
        return server.port();
    }

    String at(String path) {
        return "https://localhost:" + server.port() + path;
    }

    /** Awards the badge to an address, by its hash, and returns the badge's own address. */
    String award(String path, String mail) {
        serve(
                path,
                head("Assertion", path)
                        .add(
                                "recipient",
                                JSON.createObjectBuilder()
                                        .add("type", "email")
                                        .add("hashed", true)
                                        .add("salt", SALT)
                                        .add("identity", "sha256$" + Sha256.hex(mail + SALT)))
                        .add("badge", at("/badge"))
                        .add("issuedOn", "2026-01-02T03:04:05Z")
                        .add("verification", JSON.createObjectBuilder().add("type", "hosted")));
        return at(path);
    }

    /** From now on it says that the badge is gone. */
    void revoke(String path) {
        pages.put(path, status("410 Gone"));
    }

    /** From now on it has no answer. */
    void fallSilent(String path) {
        pages.put(path, status("503 Service Unavailable"));
    }

    private static ScriptedHttps.Script status(String status) {
        return ScriptedHttps.saying("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    }

    private void serve(String path, JsonObjectBuilder document) {
        pages.put(path, ScriptedHttps.json(document.build().toString()));
    }

    private JsonObjectBuilder head(String type, String path) {
        return JSON.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("type", type)
                .add("id", at(path));
    }

    private void answer(String head, OutputStream out) throws IOException, InterruptedException {
        pages.getOrDefault(head.split(" ")[1], status("404 Not Found")).answer(head, out);
    }

    private static void picture(String head, OutputStream out) throws IOException {
        var png = png();
        var status = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: ";
        out.write((status + png.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(png);
    }

    private static byte[] png() {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(0x1d4ed8));
        canvas.fillOval(50, 0, 300, 300);
        canvas.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
