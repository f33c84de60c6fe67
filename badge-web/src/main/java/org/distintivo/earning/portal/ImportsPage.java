package org.distintivo.earning.portal;

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
import org.distintivo.earning.domain.ImportRefusedException;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultUploadService;
import org.distintivo.platform.portal.Navigation;

/** {@code /console/imports}: handing in a file, and what became of the others. */
@Named
@RequestScoped
public class ImportsPage {

    /** As in web.xml. */
    private static final long MOST_BYTES = 5 * 1024 * 1024;

    @Inject private ResultUploadService uploads;
    @Inject private ResultImportService imports;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private Paging paging;
    private List<ImportView> list;
    private Part file;

    @PostConstruct
    void load() {
        paging = new Paging(Paging.number(request.getParameter("page")), "/console/imports?page=");
        list = imports.list(paging.number());
    }

    /** The server reads no form that is larger than it takes, so it does not know it for one. */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", ImportRefusedException.tooLarge(MOST_BYTES));
        }
    }

    public String upload() {
        if (file == null || file.getSize() == 0) {
            navigation.refuse("file", ImportRefusedException.missing());
            return null;
        }
        try (var content = file.getInputStream()) {
            var id = uploads.receive(content);
            navigation.done("earning.imports.upload.done");
            return navigation.to("/console/imports/" + id);
        } catch (ImportRefusedException e) {
            navigation.refuse("file", e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ImportView> getList() {
        return list;
    }

    public String getNewer() {
        return paging.newer();
    }

    public String getOlder() {
        return paging.older(list.size(), ResultImportService.PAGE);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
