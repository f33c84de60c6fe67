package org.distintivo.insight.console;

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
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.PostingImportService;
import org.distintivo.insight.service.PostingImportView;
import org.distintivo.insight.service.PostingUploadService;
import org.distintivo.insight.service.SubmittedFeed;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;
import org.distintivo.platform.portal.UploadLimits;

/** Takes feeds of postings at {@code /console/postings}, and lists what became of the others. */
@Named
@RequestScoped
public class PostingsPage {

    @Inject private PostingUploadService uploads;
    @Inject private PostingImportService imports;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private Paging paging;
    private List<PostingImportView> list;
    private String source;
    private Part file;
    private boolean whole;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        list = imports.list(page);
        paging =
                new Paging(page, "/console/postings?page=", list.size(), PostingImportService.PAGE);
    }

    /**
     * Says that a file was too large: the server does not read such a form, so that its fields are
     * empty.
     */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", PostingsRefusedException.tooLarge(UploadLimits.FILE_BYTES));
        }
    }

    public String upload() {
        var name = SourceName.of(source == null ? null : CleanText.line(source));
        if (name.isEmpty()) {
            navigation.refuse("source", PostingsRefusedException.source());
        }
        if (file == null || file.getSize() == 0) {
            navigation.refuse("file", PostingsRefusedException.missing());
        }
        return name.isEmpty() || file == null || file.getSize() == 0 ? null : take(name.get());
    }

    private String take(SourceName name) {
        try (var content = file.getInputStream()) {
            var id = uploads.receive(new SubmittedFeed(name, null, whole), content);
            navigation.done("insight.console.upload.done");
            return navigation.to("/console/postings/" + id);
        } catch (PostingsRefusedException e) {
            navigation.refuse("file", e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<PostingImportView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
