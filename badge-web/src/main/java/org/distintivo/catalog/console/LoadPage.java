package org.distintivo.catalog.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.CatalogFaultyException;
import org.distintivo.catalog.service.CatalogLoadService;
import org.distintivo.catalog.service.LoadReport;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.StrictJson;

/** Loads a catalog file in the console, or tells what loading it would do. */
@Named
@RequestScoped
public class LoadPage {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject private CatalogLoadService loading;
    @Inject private Navigation navigation;
    @Inject private Texts texts;

    private Part file;
    private LoadReport report;
    private List<CatalogFault> faults = List.of();

    public String tryOut() {
        try {
            report = loading.tryOut(document());
        } catch (CatalogFaultyException e) {
            refused(e);
        }
        return null;
    }

    public String load() {
        try {
            var done = loading.load(document());
            navigation.done(
                    "catalog.load.done",
                    done.exams().created() + done.certifications().created(),
                    done.exams().updated() + done.certifications().updated());
            return navigation.to("/console/catalog");
        } catch (CatalogFaultyException e) {
            refused(e);
            return null;
        }
    }

    private void refused(CatalogFaultyException e) {
        faults = e.faults();
        var text = texts.text("catalog.problem.catalog-faulty", faults.size());
        FacesContext.getCurrentInstance()
                .addMessage("file", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private JsonStructure document() {
        try (var content = file.getInputStream()) {
            return StrictJson.read(content, CatalogLoadService.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how large a catalog may be, in megabytes. */
    public int getLargest() {
        return CatalogLoadService.MOST_BYTES / MEGABYTE;
    }

    /** Returns what a dry run came to; null before one. */
    public LoadReport getReport() {
        return report;
    }

    public List<CatalogFault> getFaults() {
        return faults;
    }

    /** Returns what is wrong, in the reader's words where there are some. */
    public String text(CatalogFault fault) {
        return texts.text(fault.words(), fault.arguments().toArray());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
