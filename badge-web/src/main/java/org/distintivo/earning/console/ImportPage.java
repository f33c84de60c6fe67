package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.RejectedRowsCsv;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultImportService.ErrorLine;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.service.Messages;

/** Shows at {@code /console/imports/{id}} how far an import is, and which rows were rejected. */
@Named
@RequestScoped
public class ImportPage {

    /** More are read in the file with all of them. */
    private static final int ERRORS = 20;

    @Inject private ResultImportService imports;
    @Inject private FaultWords words;
    @Inject private Messages messages;
    @Inject private Language language;
    @Inject private RejectedRowsCsv csv;
    @Inject private PathParameters parameters;

    private ImportView view;

    @PostConstruct
    void load() {
        view = imports.require(parameters.text("id"));
    }

    public ImportView getView() {
        return view;
    }

    public boolean isFailed() {
        return view.state() == ImportState.FAILED;
    }

    /** Returns whether there are rows to mend. */
    public boolean isFaulty() {
        return view.rejected() > 0;
    }

    /** Returns rows that were taken and should be looked at. */
    public List<ErrorLine> getWarnings() {
        return imports.listWarnings(view.id(), ERRORS);
    }

    public List<ErrorLine> getErrors() {
        return imports.listErrors(view.id(), 0, ERRORS);
    }

    /** Returns all that is to say of a row, in the reader's language, with the columns to blame. */
    public List<String> reasons(ErrorLine row) {
        return words.ofRow(row.faults(), language.getLocale());
    }

    /** Returns what is wrong with the file as a whole, in the reader's language. */
    public String getFault() {
        return words.sentence(view.fault(), language.getLocale());
    }

    /** Returns how the import ended, for those who do not see the page change. */
    public String getEnded() {
        var state = messages.text(language.getLocale(), "earning.imports.state." + view.state());
        return messages.text(
                language.getLocale(),
                "earning.imports.ended",
                state,
                view.received(),
                view.rejected());
    }

    /** Answers with the rejected rows as a file instead of a page. */
    public void download() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        var file = new Attachment(view.errorsName());
        response.setResponseHeader("Content-Disposition", file.disposition());
        csv.write(view.id(), language.getLocale(), response.getResponseOutputStream());
        faces.responseComplete();
    }
}
