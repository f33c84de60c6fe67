package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.insight.service.market.ListedPostings;
import org.distintivo.insight.service.market.PostingsFilter;
import org.distintivo.platform.portal.Paging;
import org.distintivo.platform.portal.Texts;

/** Puts lists of postings into words: which are listed. */
@Named
@RequestScoped
public class PostingWords {

    @Inject private Texts texts;
    @Inject private InsightWords words;

    /** Returns what the listed postings have in common, one phrase each. */
    public List<String> conditions(PostingsFilter filter) {
        var phrases = new ArrayList<String>();
        var market = filter.market();
        if (market.country() != null) {
            var country = words.country(market.country());
            phrases.add(market.region() == null ? country : market.region() + ", " + country);
        }
        if (filter.employer() != null) {
            phrases.add(texts.text("insight.postings.employer", filter.employer()));
        }
        if (filter.title() != null) {
            phrases.add(texts.text("insight.postings.title", filter.title()));
        }
        if (filter.skill() != null) {
            phrases.add(texts.get("insight.postings.skill"));
        }
        if (filter.month() != null) {
            phrases.add(texts.text("insight.postings.month", words.month(filter.month())));
        }
        if (filter.currency() != null) {
            phrases.add(texts.text("insight.postings.pay", filter.currency()));
        }
        return phrases;
    }

    Paging paging(InsightAddress address, PostingsFilter filter, String page, ListedPostings list) {
        var here = address.postings();
        var own = new StringBuilder(here);
        add(own, "employer", filter.employer());
        add(own, "title", filter.title());
        add(own, "skill", filter.skill());
        add(own, "month", filter.month() == null ? null : filter.month().toString());
        add(own, "pay", filter.currency());
        own.append(own.indexOf("?") < 0 ? "?" : "&").append("page=");
        return new Paging(
                Paging.number(page),
                own.toString(),
                list.postings().size(),
                ListedPostings.PORTION);
    }

    private static void add(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append(address.indexOf("?") < 0 ? "?" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
