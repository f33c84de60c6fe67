package org.distintivo.integration;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.system.Api;

/** Another system that reads the feed of events from where it has read to. */
final class FeedReader {

    private final Api api;
    private String next;

    FeedReader(Api api, String after) {
        this.api = api;
        this.next = after;
    }

    /** One that has read everything there is. */
    static FeedReader atTheEnd(Api api) {
        var reader = new FeedReader(api, "0");
        reader.readAll(1_000);
        return reader;
    }

    /** Returns the next events, at most so many. */
    List<JsonObject> read(int limit) {
        var page = api.get("/api/v1/events?after=" + next + "&limit=" + limit).object();
        next = page.getString("next");
        return page.getJsonArray("events").getValuesAs(JsonObject.class);
    }

    /** Reads until nothing is new. */
    List<JsonObject> readAll(int limit) {
        var all = new ArrayList<JsonObject>();
        for (var some = read(limit); !some.isEmpty(); some = read(limit)) {
            all.addAll(some);
        }
        return all;
    }

    String next() {
        return next;
    }
}
