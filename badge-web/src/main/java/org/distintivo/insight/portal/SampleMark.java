package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.SampleMarketService;

/**
 * Tells pages whether to say that what they show is fictional. Pages include {@code
 * /WEB-INF/insight/sample.xhtml}; whoever writes a figure or a file asks by its source.
 */
@Named
@RequestScoped
public class SampleMark {

    @Inject private SampleMarketService market;

    private Boolean shown;

    /** Returns whether the fictional market is among what is shown. */
    public boolean isShown() {
        if (shown == null) {
            shown = market.isThere();
        }
        return shown;
    }

    /** Returns whether what a source of that name says is fictional. */
    public boolean of(String source) {
        return SourceName.isSample(source);
    }
}
