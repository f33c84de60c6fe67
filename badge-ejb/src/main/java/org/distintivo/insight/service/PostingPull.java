package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.PullFault;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.platform.service.Download;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/**
 * Fetches the feed of one source by the product's one way out, into the database piece by piece,
 * from where it is worked through like one that was handed in. What arrives packed is refused, so
 * that nothing can grow.
 */
@ApplicationScoped
class PostingPull {

    private static final int SECONDS = 600;
    private static final String ACCEPT =
            "application/xml, text/xml, application/rss+xml, application/atom+xml, text/csv,"
                    + " application/x-ndjson, application/ld+json, application/json, text/html,"
                    + " */*;q=0.5";

    @Inject private HttpsFetcher fetcher;
    @Inject private PostingUploadService uploads;
    @Inject private PostingSourceSteps steps;
    @Inject private Settings settings;

    /** Fetches it and notes what came of that. */
    void pull(PullOrder order) {
        var arriving = new Arriving(order);
        try {
            var answer = fetcher.download(download(order), arriving);
            if (answer.isNotModified()) {
                steps.unchanged(order.source());
            } else if (answer.isOk()) {
                steps.fetched(order.source(), arriving.importId, answer);
                uploads.queued();
            } else {
                steps.failed(order.source(), PullFault.FETCH_STATUS, answer.status());
            }
        } catch (FetchFailedException e) {
            var fault = PullFault.valueOf("FETCH_" + e.reason().name());
            steps.failed(order.source(), fault, null);
        } catch (PostingsRefusedException e) {
            steps.failed(order.source(), PullFault.FETCH_EMPTY, null);
        }
    }

    private Download download(PullOrder order) {
        return new Download(
                order.address(),
                ACCEPT,
                order.etag(),
                order.lastModified(),
                Duration.ofSeconds(settings.number("BADGE_FEED_SECONDS", SECONDS)),
                uploads.mostBytes(),
                FetchLimits.of(settings).redirects());
    }

    /** Stores a feed as it arrives. */
    private final class Arriving implements Download.Taker {

        private final PullOrder order;
        private String importId;

        Arriving(PullOrder order) {
            this.order = order;
        }

        @Override
        public void take(String mediaType, InputStream body) throws IOException {
            var format =
                    order.format() == null
                            ? PostingFormat.ofMediaType(mediaType).orElse(null)
                            : order.format();
            importId =
                    uploads.store(
                            new SubmittedFeed(
                                    order.source(),
                                    format,
                                    order.whole(),
                                    order.address().toString()),
                            body);
        }
    }
}
