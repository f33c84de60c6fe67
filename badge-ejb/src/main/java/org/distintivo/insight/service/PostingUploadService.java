package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.platform.service.Settings;

/**
 * Takes whole feeds. A feed is stored as it arrives, without being held in memory, and worked
 * through afterwards.
 *
 * <p>Who may is asked by {@link PostingImportSteps}, which holds the transactions. This is no EJB:
 * around a refused feed the container would roll back nothing and log that as an error.
 */
@ApplicationScoped
public class PostingUploadService {

    private static final int PIECE = 256 * 1024;
    private static final int MOST_BYTES = 500 * 1024 * 1024;

    @Inject private PostingImportSteps steps;
    @Inject private PostingImportJob job;
    @Inject private Settings settings;

    /**
     * Stores a feed as it arrives and queues it.
     *
     * @return the import's id
     * @throws PostingsRefusedException if it is empty, too large or breaks off; nothing is kept
     *     then
     */
    public String receive(SubmittedFeed feed, InputStream body) {
        try {
            var publicId = store(feed, body);
            queued();
            return publicId;
        } catch (IOException e) {
            throw PostingsRefusedException.brokenOff();
        }
    }

    /** Returns how many bytes a feed may have. */
    int mostBytes() {
        return settings.number("BADGE_FEED_MAX_BYTES", MOST_BYTES);
    }

    /** Has a feed worked through that is stored. */
    void queued() {
        job.wake();
    }

    /**
     * Stores a feed as it arrives; nothing is kept where it breaks off.
     *
     * @return the import's id
     * @throws PostingsRefusedException if it is empty or too large
     */
    String store(SubmittedFeed feed, InputStream body) throws IOException {
        long id = steps.begin(feed);
        try {
            store(id, body);
        } catch (PostingsRefusedException | IOException e) {
            steps.drop(id);
            throw e;
        }
        return steps.queue(id);
    }

    private void store(long id, InputStream body) throws IOException {
        int most = mostBytes();
        long total = 0;
        int number = 0;
        for (var piece = body.readNBytes(PIECE); piece.length > 0; piece = body.readNBytes(PIECE)) {
            total += piece.length;
            if (total > most) {
                throw PostingsRefusedException.tooLarge(most);
            }
            steps.add(id, number++, piece);
        }
        if (number == 0) {
            throw PostingsRefusedException.missing();
        }
    }
}
