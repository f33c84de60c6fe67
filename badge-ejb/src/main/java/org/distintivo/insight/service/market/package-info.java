/**
 * Works out what postings say about an exam, a certification, a skill or somebody's badges, and
 * answers with it.
 *
 * <p>Start reading at {@link org.distintivo.insight.service.market.MarketTally}, which counts;
 * {@link org.distintivo.insight.service.market.InsightJob} has figures worked out before anybody
 * asks, and {@link org.distintivo.insight.service.market.InsightService} hands them out.
 */
package org.distintivo.insight.service.market;
