package org.distintivo.platform.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, for the summary that takes the focus and for the fields. */
@Named("errors")
@RequestScoped
public class FormErrors {

    @Inject private HttpServletRequest request;

    /** Takes what was wrong with the form before the redirect that led here. */
    @PostConstruct
    void recall() {
        RefusedField.show(request);
    }

    /**
     * One line of the summary.
     *
     * @param field the id of the field that it is about; null when it is about none
     */
    public record Line(String field, String text) {

        public String anchor() {
            return "#" + field;
        }
    }

    public List<Line> getAll() {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id -> faces.getMessageList(id).forEach(m -> lines.add(line(id, m))));
        return lines;
    }

    private static Line line(String field, FacesMessage message) {
        message.rendered(); // or Faces warns that nobody saw it
        return new Line(field, message.getSummary());
    }

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public boolean at(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    public String textAt(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).get(0).getSummary();
    }

    /** Returns the ids for {@code aria-describedby}, or null. */
    public String describing(String field, String hint) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (at(field)) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
