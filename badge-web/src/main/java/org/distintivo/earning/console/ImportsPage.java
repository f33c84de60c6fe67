package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.distintivo.earning.domain.FileName;
import org.distintivo.earning.domain.ImportRefusedException;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultUploadService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;
import org.distintivo.platform.portal.UploadLimits;

/** Takes files of results at {@code /console/imports}, and lists what became of the others. */
@Named
@RequestScoped
public class ImportsPage {

    @Inject private ResultUploadService uploads;
    @Inject private ResultImportService imports;
    @Inject private FaultWords words;
    @Inject private Language language;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private Paging paging;
    private List<ImportView> list;
    private String only;
    private Part file;
    private boolean dryRun;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        only = request.getParameter("only");
        list = isFiltered() ? recent() : imports.list(page);
        paging = new Paging(page, "/console/imports?page=", list.size(), ResultImportService.PAGE);
    }

    /**
     * Says that a file was too large: the server does not read such a form, so that its fields are
     * empty.
     */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", ImportRefusedException.tooLarge(UploadLimits.FILE_BYTES));
        }
    }

    /** Returns whether only those of the last days are listed that need somebody. */
    public boolean isFiltered() {
        return "failed".equals(only) || "rejected".equals(only);
    }

    private List<ImportView> recent() {
        return imports.listRecent().stream()
                .filter(
                        it ->
                                only.equals("failed")
                                        ? it.state() == ImportState.FAILED
                                        : it.rejected() > 0)
                .toList();
    }

    public String upload() {
        if (file == null || file.getSize() == 0) {
            navigation.refuse("file", ImportRefusedException.missing());
            return null;
        }
        var name = FileName.of(file.getSubmittedFileName()).orElse(null);
        try (var content = file.getInputStream()) {
            var id = uploads.receive(content, name, dryRun);
            navigation.done("earning.imports.upload.done");
            return navigation.to("/console/imports/" + id);
        } catch (ImportRefusedException e) {
            navigation.refuse("file", e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with a file as a whole, in the reader's language. */
    public String fault(ImportView refused) {
        return words.sentence(refused.fault(), language.getLocale());
    }

    public List<ImportView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
