package org.distintivo.sharing.portal;

import static org.distintivo.sharing.service.EmbedFrame.escaped;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.platform.service.QrCode;
import org.distintivo.sharing.service.EmbedFrame;

/**
 * Makes the addresses and snippets with which a holder shares a public badge elsewhere. Nothing is
 * sent by the server: each address opens the other site with its form filled in.
 *
 * @param issuer who issued the badge
 * @param address the public page
 * @param base the public address of this installation
 * @param words texts in the reader's language
 */
public record ShareTargets(
        BadgeCard card, Issuer issuer, String address, String base, Words words) {

    private static final String SIGNATURE =
            "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>"
                    + "<td style=\"padding:0 12px 0 0;vertical-align:middle\"><a href=\"%s\">"
                    + "<img src=\"%s\" width=\"96\" height=\"96\" border=\"0\" alt=\"%s\""
                    + " style=\"display:block\"></a></td>"
                    + "<td style=\"font:14px/1.4 Arial,Helvetica,sans-serif;vertical-align:middle\">"
                    + "<a href=\"%s\"><b>%s</b></a><br>%s</td></tr></table>";

    /**
     * Who issued the badge.
     *
     * @param linkedInId digits by which LinkedIn knows its page, so that the logo stands beside the
     *     badge; null when it has none
     */
    public record Issuer(String name, String linkedInId) {}

    /** Looks up a text and fills its gaps. */
    public interface Words {
        String text(String key, Object... arguments);
    }

    /**
     * Returns the address that adds the badge to a LinkedIn profile; LinkedIn counts months from 1.
     */
    public String linkedInProfile() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("startTask", "CERTIFICATION_NAME");
        fields.put("name", card.title());
        if (issuer.linkedInId() == null) {
            fields.put("organizationName", issuer.name());
        } else {
            fields.put("organizationId", issuer.linkedInId());
        }
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

    /** Returns the page's address as a QR code: an SVG picture. */
    public String qr() {
        return QrCode.svg(address);
    }

    /** Returns the QR code as an address from which it can be saved. */
    public String qrFile() {
        return "data:image/svg+xml," + encoded(qr());
    }

    public String mail() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("subject", card.title());
        fields.put("body", sentence() + "\r\n" + address);
        return "mailto:?" + query(fields);
    }

    /** Returns the text of a post, before its link. */
    public String sentence() {
        return words.text("sharing.sentence", card.title(), issuer.name());
    }

    /** Returns HTML for a web page: the artwork as a link to the public page. */
    public String embed() {
        return "<a href=\"%s\"><img src=\"%s\" width=\"200\" height=\"200\" alt=\"%s\"></a>"
                .formatted(
                        escaped(address),
                        escaped(base + card.artwork() + ".png"),
                        escaped(card.alt()));
    }

    /**
     * Returns HTML for a web page: a frame that says whose the badge is and whether it is valid.
     */
    public String frame() {
        return EmbedFrame.of(base, card.id(), words.text("sharing.frame", card.title())).html();
    }

    /**
     * Returns HTML for an e-mail signature, in the little that mail programs understand: one table,
     * and a picture with twice the pixels, by its whole address, which is there while the badge is
     * shown and counts.
     */
    public String signature() {
        return SIGNATURE.formatted(
                escaped(address),
                escaped(address + "/signature.png"),
                escaped(card.alt()),
                escaped(address),
                escaped(card.title()),
                escaped(words.text("sharing.issued.by", issuer.name())));
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
