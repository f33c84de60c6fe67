package org.distintivo.insight.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.WagesRefusedException;
import org.distintivo.insight.domain.WagesTaken;
import org.distintivo.insight.service.SubmittedWages;
import org.distintivo.insight.service.WageImportService;
import org.distintivo.insight.service.WageService;
import org.distintivo.insight.service.WageStatisticView;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.UploadLimits;

/** Takes statistics of wages at {@code /console/salaries/wages}, and lists those that are there. */
@Named
@RequestScoped
public class WagesPage {

    static final String ADDRESS = SalariesPage.ADDRESS + "/wages";

    @Inject private WageImportService imports;
    @Inject private WageService wages;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private String source = "U.S. Bureau of Labor Statistics, OEWS";
    private String licence = "Public domain (work of the U.S. government)";
    private String currency = "USD";
    private String year;
    private Part file;

    /** Says that a file was too large: the server does not read such a form. */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", PostingsRefusedException.tooLarge(UploadLimits.FILE_BYTES));
        }
    }

    public List<WageStatisticView> getList() {
        return wages.listStatistics();
    }

    /** Returns under what is recorded what staff do with wages. */
    public String getSubject() {
        return WagesTaken.SUBJECT;
    }

    public String take() {
        try {
            var id = imports.take(submitted());
            navigation.done("insight.console.wages.done");
            return navigation.to(ADDRESS + "/" + id);
        } catch (WagesRefusedException e) {
            navigation.refuse(field(e.code()), e);
            return null;
        }
    }

    private SubmittedWages submitted() {
        if (file == null || file.getSize() == 0) {
            throw WagesRefusedException.missing();
        }
        var name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        try (var content = file.getInputStream()) {
            return new SubmittedWages(
                    content.readAllBytes(), name, source, licence, number(), currency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Integer number() {
        var typed = year == null ? "" : year.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{4}")) {
            throw WagesRefusedException.year();
        }
        return Integer.valueOf(typed);
    }

    private static String field(String code) {
        return switch (code) {
            case "wages-year" -> "year";
            case "wages-origin" -> "source";
            default -> "file";
        };
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
