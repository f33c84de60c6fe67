package org.distintivo.sharing.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.platform.service.QrCode;

/**
 * The addresses and snippets with which a holder takes a public badge elsewhere. Nothing is sent by
 * us: each address opens the other site with its form filled in, and every value can be copied by
 * hand as well.
 *
 * @param issuer who issued the badge
 * @param address the public page
 * @param base the public address of this installation
 * @param words texts in the reader's language
 */
public record ShareTargets(
        BadgeCard card, String issuer, String address, String base, Words words) {

    /** Texts with their gaps filled. */
    public interface Words {
        String text(String key, Object... arguments);
    }

    /** LinkedIn counts months from 1, and reads the text as it is: every value is encoded. */
    public String linkedInProfile() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("startTask", "CERTIFICATION_NAME");
        fields.put("name", card.title());
        fields.put("organizationName", issuer);
        fields.put("issueYear", String.valueOf(card.earnedOn().getYear()));
        fields.put("issueMonth", String.valueOf(card.earnedOn().getMonthValue()));
        fields.put("certUrl", address);
        fields.put("certId", card.id());
        return "https://www.linkedin.com/profile/add?" + query(fields);
    }

    public String linkedInPost() {
        return "https://www.linkedin.com/sharing/share-offsite/?" + query(Map.of("url", address));
    }

    public String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?" + query(Map.of("u", address));
    }

    public String x() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", sentence());
        fields.put("url", address);
        return "https://x.com/intent/post?" + query(fields);
    }

    public String whatsApp() {
        return "https://wa.me/?" + query(Map.of("text", sentence() + " " + address));
    }

    /** The page's address as a pattern for phones: an SVG picture. */
    public String qr() {
        return QrCode.svg(address);
    }

    /** The same as an address from which it can be saved. */
    public String qrFile() {
        return "data:image/svg+xml," + encoded(qr());
    }

    public String mail() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("subject", card.title());
        fields.put("body", sentence() + "\r\n" + address);
        return "mailto:?" + query(fields);
    }

    /** What a post says before its link. */
    public String sentence() {
        return words.text("sharing.sentence", card.title(), issuer);
    }

    /** For a web page: the artwork as a link to the public page. */
    public String embed() {
        return linked(200, "");
    }

    /** For mail programs, which know little of today's HTML. */
    public String signature() {
        return linked(80, " border=\"0\"") + "<br>" + escaped(card.title());
    }

    private String linked(int size, String more) {
        return "<a href=\"%s\"><img src=\"%s\" width=\"%d\" height=\"%d\"%s alt=\"%s\"></a>"
                .formatted(
                        escaped(address),
                        escaped(base + card.artwork() + ".png"),
                        size,
                        size,
                        more,
                        escaped(card.alt()));
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
