package org.mizani.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.mizani.ui.texts.Texts;

/** What a field for files says in a language. */
final class UploadTexts {

    private UploadTexts() {}

    /**
     * For a field that takes one file at a time.
     *
     * @param drop translation key of the words where a file is dropped
     * @param tooBig translation key of what is said of a file that is too large
     */
    static UploadI18N in(Texts texts, String drop, String tooBig) {
        UploadI18N i18n = new UploadI18N();
        i18n.setDropFiles(new UploadI18N.DropFiles().setOne(texts.get(drop)));
        i18n.setAddFiles(new UploadI18N.AddFiles().setOne(texts.get("import.choose")));
        i18n.setError(new UploadI18N.Error()
                .setFileIsTooBig(texts.get(tooBig))
                .setIncorrectFileType(texts.get("import.wrong-type"))
                .setTooManyFiles(texts.get("import.one-file")));
        i18n.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.get("import.connecting"))
                        .setStalled(texts.get("import.stalled"))
                        .setProcessing(texts.get("import.receiving"))
                        .setHeld(texts.get("import.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.get("import.remaining") + " ")
                        .setUnknown(texts.get("import.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texts.get("import.upload-failed"))
                        .setUnexpectedServerError(texts.get("import.upload-failed"))
                        .setForbidden(texts.get("import.upload-failed"))));
        i18n.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB")));
        return i18n;
    }
}
