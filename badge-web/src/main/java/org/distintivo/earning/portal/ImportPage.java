package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.service.ErrorsCsv;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultImportService.ErrorLine;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Messages;

/** {@code /console/imports/{id}}: how far an import is, and which rows were rejected. */
@Named
@RequestScoped
public class ImportPage {

    /** More are read in the file with all of them. */
    private static final int ERRORS = 20;

    private static final Pattern REASON =
            Pattern.compile("^(?<code>[a-z-]+)(?: \\((?<field>[^)]*)\\))?: ");

    @Inject private ResultImportService imports;
    @Inject private Messages messages;
    @Inject private Texts texts;
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
        var told = REASON.matcher(error.reason());
        if (!told.find() || !messages.has("problem." + told.group("code"))) {
            return error.reason();
        }
        var words = texts.text("problem." + told.group("code"));
        return told.group("field") == null ? words : words + " (" + told.group("field") + ")";
    }

    /** Answers with the rejected rows as a file instead of a page. */
    public void download() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"errors.csv\"");
        csv.write(view.id(), response.getResponseOutputStream());
        faces.responseComplete();
    }
}
