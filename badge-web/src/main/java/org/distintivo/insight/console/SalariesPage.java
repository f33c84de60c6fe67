package org.distintivo.insight.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.distintivo.insight.domain.ExchangeRatesChanged;
import org.distintivo.insight.domain.ExchangeRatesRefusedException;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.service.ExchangeRateService;
import org.distintivo.insight.service.ExchangeRatesView;
import org.distintivo.insight.service.SalaryFigureView;
import org.distintivo.insight.service.SalaryFilter;
import org.distintivo.insight.service.SalaryService;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.UploadLimits;

/**
 * Shows at {@code /console/salaries} what all postings of a year advertise, and takes the
 * operator's exchange rates.
 */
@Named
@RequestScoped
public class SalariesPage {

    static final String ADDRESS = "/console/salaries";

    private static final int MONTHS = 12;

    @Inject private SalaryService salaries;
    @Inject private ExchangeRateService rates;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Clock clock;

    private SalaryFigureView figure;
    private ExchangeRatesView table;
    private String base;
    private String source;
    private String pasted;
    private Part file;
    private boolean replacing;

    /** Says that a file was too large: the server does not read such a form. */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", PostingsRefusedException.tooLarge(UploadLimits.FILE_BYTES));
        }
    }

    public SalaryFigureView getFigure() {
        if (figure == null) {
            figure = salaries.figure(SalaryFilter.ofMonths(MONTHS, LocalDate.now(clock)));
        }
        return figure;
    }

    public ExchangeRatesView getTable() {
        if (table == null) {
            table = rates.read();
        }
        return table;
    }

    /** Returns under what is recorded who handed rates in. */
    public String getSubject() {
        return ExchangeRatesChanged.SUBJECT;
    }

    public String take() {
        try (var content = content()) {
            rates.take(base, source, content, replacing);
            navigation.done("insight.console.rates.done");
            return navigation.to(ADDRESS);
        } catch (ExchangeRatesRefusedException e) {
            navigation.refuse(field(e.code()), e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream content() throws IOException {
        if (file != null && file.getSize() > 0) {
            return file.getInputStream();
        }
        var text = pasted == null ? "" : pasted;
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String field(String code) {
        return switch (code) {
            case "rates-base", "rates-other-base" -> "base";
            case "rates-source" -> "source";
            default -> "file";
        };
    }

    public String getBase() {
        return base == null ? getTable().base() : base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isReplacing() {
        return replacing;
    }

    public void setReplacing(boolean replacing) {
        this.replacing = replacing;
    }
}
