package org.distintivo.insight.service.applying;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.distintivo.insight.domain.JobApplication;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.platform.service.StrictJson;

/**
 * Writes what an employer's hook is called with: which application, for which opening, the link to
 * it and the signed presentation. What the holder wrote stands behind the link alone.
 */
final class HookPayload {

    private static final int LARGEST = 24 * 1024 * 1024;

    private HookPayload() {}

    /**
     * @param opening as {@link #opening} writes it
     * @param link to the application
     * @param presentation signed, as JSON
     */
    static String of(JobApplication sent, JsonObject opening, String link, String presentation) {
        return Json.createObjectBuilder()
                .add("type", "application.sent")
                .add("timestamp", sent.sentAt().toString())
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("id", sent.publicId())
                                .add("opening", opening)
                                .add("link", link)
                                .add("until", sent.endsAt().toString())
                                .add("presentation", StrictJson.read(presentation, LARGEST)))
                .build()
                .toString();
    }

    /**
     * @param address of it in the portal
     */
    static JsonObject opening(JobPosting posting, String address) {
        return Json.createObjectBuilder()
                .add("source", posting.source())
                .add("identifier", posting.identifier())
                .add("title", posting.facts().title())
                .add("url", address)
                .build();
    }
}
