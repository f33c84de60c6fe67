package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A search for jobs that a person keeps. New openings are told by mail only where the person chose
 * so, and each once.
 */
@Entity
@Table(name = "saved_search")
public class SavedSearch extends VersionedEntity {

    /** How many one person keeps. */
    public static final int MOST = 20;

    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_QUERY = 2_000;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private long earnerId;

    private String name;
    private String query;

    @Enumerated(EnumType.STRING)
    private DigestRhythm digest;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SavedSearch() {} // for JPA

    /**
     * @throws SavedSearchRefusedException {@code saved-search-name} for a name that is empty or too
     *     long, {@code saved-search-too-long} for a search that is
     */
    public SavedSearch(
            long earnerId, String name, JobFilter filter, DigestRhythm digest, Instant now) {
        this.earnerId = earnerId;
        this.name = name(name);
        this.digest = Objects.requireNonNull(digest, "digest");
        publicId = PublicId.random();
        query = filter.query();
        if (query.length() > LONGEST_QUERY) {
            throw SavedSearchRefusedException.tooLong();
        }
        toldAt = now;
        madeAt = now;
    }

    private static String name(String text) {
        var clean = text == null ? "" : CleanText.line(text);
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw SavedSearchRefusedException.name(LONGEST_NAME);
        }
        return clean;
    }

    /** Chooses how often mail tells of new openings, from now on. */
    public void tell(DigestRhythm rhythm, Instant now) {
        if (digest == DigestRhythm.NEVER) {
            toldAt = now;
        }
        digest = Objects.requireNonNull(rhythm, "rhythm");
    }

    /** Returns whether it is time for a mail. */
    public boolean isDue(Instant now) {
        return digest.period().filter(it -> !toldAt.plus(it).isAfter(now)).isPresent();
    }

    /** Notes that what came until then has been told. */
    public void told(Instant until) {
        toldAt = until;
    }

    /** Is another earner's from now on, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public JobFilter filter() {
        var parameters = new HashMap<String, String>();
        Arrays.stream(query.split("&"))
                .filter(it -> it.contains("="))
                .map(it -> it.split("=", 2))
                .forEach(
                        it ->
                                parameters.put(
                                        it[0], URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
        return JobFilter.of(parameters::get);
    }

    public String publicId() {
        return publicId;
    }

    public long earnerId() {
        return earnerId;
    }

    public String name() {
        return name;
    }

    public DigestRhythm digest() {
        return digest;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
