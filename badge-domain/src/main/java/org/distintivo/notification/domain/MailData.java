package org.distintivo.notification.domain;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a mail is about, as ids: never a token, a link or a name.
 *
 * @param badgeIds the public ids of the badges, in the order in which they are told
 * @param reason why a badge was revoked, in the words that the earner shall read; until when a
 *     merge can be undone; {@link #MERGED} where badges came of one; which searches found new
 *     openings, and of which time; else empty
 * @param address which address was added, removed or chosen for contact; else empty
 */
public record MailData(List<String> badgeIds, String reason, String address) {

    /** For mails that say nothing but whom they go to. */
    public static final MailData NONE = new MailData(List.of(), "", "");

    /** Says that badges came of a merge of two people. */
    public static final String MERGED = "merged";

    private static final String BADGES = "badges";
    private static final String REASON = "reason";
    private static final String ADDRESS = "address";

    public MailData {
        badgeIds = List.copyOf(badgeIds);
        reason = reason == null ? "" : reason;
        address = address == null ? "" : address;
    }

    public MailData(List<String> badgeIds, String reason) {
        this(badgeIds, reason, "");
    }

    /** About one of the reader's addresses. */
    public static MailData address(String address) {
        return new MailData(List.of(), "", address);
    }

    /** About no badge; what the reason says depends on the kind of mail. */
    public static MailData because(String reason) {
        return new MailData(List.of(), reason, "");
    }

    public static MailData badges(List<String> badgeIds) {
        return new MailData(badgeIds, "");
    }

    /** Returns both lists as one, each badge once. */
    MailData with(List<String> more) {
        return new MailData(
                Stream.concat(badgeIds.stream(), more.stream()).distinct().toList(),
                reason,
                address);
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add(BADGES, Json.createArrayBuilder(badgeIds))
                .add(REASON, reason)
                .add(ADDRESS, address)
                .build()
                .toString();
    }

    static MailData fromJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            var ids =
                    object.getJsonArray(BADGES).getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList();
            return new MailData(ids, object.getString(REASON, ""), object.getString(ADDRESS, ""));
        }
    }
}
