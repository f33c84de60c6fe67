package org.distintivo.insight.rest;

import jakarta.ws.rs.QueryParam;
import org.distintivo.insight.service.market.InsightFilter;

/** Says of which postings figures are asked, in the query of an address. */
public class InsightQuery {

    @QueryParam("country")
    private String country;

    @QueryParam("region")
    private String region;

    @QueryParam("currency")
    private String currency;

    @QueryParam("months")
    private String months;

    /**
     * Returns what it asks for.
     *
     * @throws org.distintivo.insight.domain.InsightFilterException for a value that means nothing
     */
    InsightFilter filter() {
        return InsightFilter.of(country, region, currency, months);
    }
}
