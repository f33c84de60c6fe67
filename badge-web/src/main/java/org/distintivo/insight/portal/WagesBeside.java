package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.distintivo.insight.service.WageFigureView;
import org.distintivo.insight.service.WageService;

/**
 * Gives pages the wages of statistics that stand beside what postings advertise, for {@code
 * /WEB-INF/insight/wages.xhtml}.
 */
@Named
@RequestScoped
public class WagesBeside {

    @Inject private WageService wages;

    private List<WageFigureView> list;

    /**
     * Returns what the occupations earn that postings with these skills are about; a page asks for
     * one set of skills.
     *
     * @param skills public ids
     */
    public List<WageFigureView> of(Collection<String> skills) {
        if (list == null) {
            list = wages.listBeside(skills);
        }
        return list;
    }
}
