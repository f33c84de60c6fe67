package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.service.ErrorsCsv;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.RejectionWords;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultImportService.ErrorLine;
import org.distintivo.platform.portal.Language;

/** {@code /console/imports/{id}}: how far an import is, and which rows were rejected. */
@Named
@RequestScoped
public class ImportPage {

    /** More are read in the file with all of them. */
    private static final int ERRORS = 20;

    @Inject private ResultImportService imports;
    @Inject private RejectionWords words;
    @Inject private Language language;
    @Inject private ErrorsCsv csv;
    @Inject private Segments segments;

    private ImportView view;

    @PostConstruct
    void load() {
        view = imports.require(segments.text("id"));
    }

    public ImportView getView() {
        return view;
    }

    public boolean isFailed() {
        return view.state() == ImportState.FAILED;
    }

    /** Whether there are rows to mend. */
    public boolean isFaulty() {
        return view.rejected() > 0;
    }

    public List<ErrorLine> getErrors() {
        return imports.listErrors(view.id(), 0, ERRORS);
    }

    /** Why a row was rejected, in the reader's language, with the column that is to blame. */
    public String reason(ErrorLine error) {
        return words.plain(error.reason(), language.getLocale());
    }

    /** Answers with the rejected rows as a file instead of a page. */
    public void download() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"errors.csv\"");
        csv.write(view.id(), language.getLocale(), response.getResponseOutputStream());
        faces.responseComplete();
    }
}
